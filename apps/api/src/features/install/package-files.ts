import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This checkout of Saferplan. */
export const CHECKOUT: string = fileURLToPath(new URL('../../../../..', import.meta.url));

/** What the files round a package say of its partnership: its address, of small letters, digits and hyphens. */
interface Named {
  readonly slug: string;
}

type Files = Readonly<Record<string, string>>;

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** What makes a package of it beside ours, in the workspace. */
export const filesBesideOurs = ({ slug }: Named): Files => ({
  'package.json': json({
    name: `@saferplan/partnership-${slug}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    exports: { '.': './src/index.ts' },
    dependencies: { '@saferplan/partnership-kit': 'workspace:*' },
    devDependencies: { vitest: 'catalog:' },
  }),
  'tsconfig.json': `{
  "extends": "../../../tsconfig.base.json",
  "compilerOptions": {},
  "include": ["src/**/*.ts"],
  "references": [{ "path": "../../domain" }, { "path": "../../partnership-kit" }]
}
`,
});

/** What makes a package of it that is tried inside a checkout of Saferplan, to which it is linked; `checkout` is the relative path there. */
export const filesOfLinked = ({ slug }: Named, checkout: string): Files => ({
  ...outside(slug),
  'package.json': json({
    ...PACKAGE,
    name: `partnership-${slug}`,
    exports: { '.': './src/index.ts' },
    // By the tools of the checkout: nothing is to be installed.
    scripts: {
      types: `node ${checkout}/node_modules/typescript/bin/tsc -p .`,
      test: `npm run types && node ${checkout}/node_modules/vitest/vitest.mjs run`,
    },
  }),
  'tsconfig.json': json({
    extends: `${checkout}/tsconfig.base.json`,
    // The kit is checked with it, which uses timers and decoders.
    compilerOptions: { lib: ['es2024', 'dom'], noEmit: true, composite: false },
    include: ['src/**/*.ts'],
  }),
});

/** What makes a package of it that needs no checkout: it is built and tested with the kit from npm, or packed in `kit`. */
export const filesOfBuilt = ({ slug }: Named, kit: Readonly<Record<string, string>>): Files => ({
  ...outside(slug),
  'package.json': json({
    ...PACKAGE,
    name: `partnership-${slug}`,
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    scripts: { build: 'tsc', test: 'tsc --noEmit && vitest run' },
    dependencies: kit,
    devDependencies: { typescript: '^7.0.2', vitest: '^5.1.1' },
  }),
  'tsconfig.json': json({
    compilerOptions: {
      target: 'es2024',
      module: 'nodenext',
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      allowImportingTsExtensions: true,
      rewriteRelativeImportExtensions: true,
      skipLibCheck: true,
      declaration: true,
      rootDir: 'src',
      outDir: 'dist',
    },
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts'],
  }),
});

const PACKAGE = { version: '0.1.0', private: true, type: 'module' };

// No words of a partnership stand in the source here: a comment would end where they say so.
const outside = (slug: string): Files => ({
  'saferplan.config.ts': `/** What this installation of Saferplan serves: name further packages here to serve several. */\nexport const installation = { partnerships: ['.'], county: null };\n`,
  '.gitignore': 'node_modules\ndist\ndata\n',
  'vitest.config.ts': `export default { test: { include: ['src/**/*.test.ts'], name: '${slug}' } };\n`,
});

/** Lets a package in `folder` find the kit of this checkout, which it is made with. */
export function linkKit(folder: string): void {
  const scope = join(folder, 'node_modules/@saferplan');
  const link = join(scope, 'partnership-kit');
  mkdirSync(scope, { recursive: true });
  if (!existsSync(link)) symlinkSync(join(CHECKOUT, 'packages/partnership-kit'), link, 'dir');
}
