import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KIT = fileURLToPath(new URL('../../../packages/partnership-kit/src/', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../../apps/docs/src/kit-examples/', import.meta.url));
/** The entrances of the kit, by what a package imports. */
const ENTRANCES = { '@saferplan/partnership-kit': 'index.ts', '@saferplan/partnership-kit/testing': 'testing/test-partnership.ts' };
/** The files of examples, each of which a test runs. */
const EXAMPLE_FILES = ['parts.ts', 'code.ts', 'functions.ts'];

/** Something that the kit gives to packages. */
export interface KitName {
  readonly name: string;
  /** From where it is imported. */
  readonly from: string;
  /** What its docstring says; empty where it has none. */
  readonly about: string;
  /** Its declaration: of a function its signature, of a value its name and type, of a type the whole. */
  readonly declaration: string;
  /** A piece of a file that the compiler checks and a test runs; null where there is none. */
  readonly example: string | null;
}

/** Everything that packages may import of the kit, in the order of its sources, with what each is and an example of it. */
export function kitNames(): readonly KitName[] {
  const examples = new Map(EXAMPLE_FILES.flatMap((file) => regionsOf(readFileSync(join(EXAMPLES, file), 'utf8'))));
  return Object.entries(ENTRANCES).flatMap(([from, file]) =>
    declaredFrom(join(KIT, file)).map((declared) => ({ ...declared, from, example: examples.get(declared.name) ?? null })),
  );
}

/** The page of the reference. */
export function kitPage(): string {
  const how = [
    '# The kit',
    'Everything that a package of a partnership may import, made of the kit’s own sources. Each example is type-checked and run with the tests; together they are one made-up partnership, in `apps/docs/src/kit-examples`. Whole packages to copy stand in the [cookbook](../guides/cookbook.md).',
  ];
  const parts = kitNames().map(({ name, from, about, declaration, example }) =>
    [
      `## ${name}`,
      about,
      `From \`${from}\`.`,
      `\`\`\`ts\n${declaration}\n\`\`\``,
      ...(example === null ? [] : ['For example:', `\`\`\`ts\n${example}\n\`\`\``]),
    ].join('\n\n'),
  );
  return `${[...how, ...parts].join('\n\n')}\n`;
}

type Declared = Pick<KitName, 'name' | 'about' | 'declaration'>;

const HANDED_ON = /^export\s+(?:type\s+)?(?<what>\*|\{[^}]*\})\s+from\s+'(?<file>\.[^']+)';/gmu;

/** What a file declares for others, or hands on from other files of the kit. */
function declaredFrom(path: string): readonly Declared[] {
  const text = readFileSync(path, 'utf8');
  const handedOn = [...text.matchAll(HANDED_ON)].flatMap(({ groups }) => {
    const all = declaredFrom(join(dirname(path), groups?.['file'] ?? ''));
    const what = groups?.['what'] ?? '*';
    const names = new Set(
      what
        .replaceAll(/[{}]|\btype\b/gu, '')
        .split(',')
        .map((name) => name.trim()),
    );
    return what === '*' ? all : all.filter(({ name }) => names.has(name));
  });
  return [...declarationsIn(text), ...handedOn];
}

const DECLARATION = /^export (?:async )?(?<kind>function|const|class|interface|type) (?<name>\w+)/u;

/** The declarations of a file as the formatter writes it: each begins a line, with its docstring above it. */
function declarationsIn(text: string): readonly Declared[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at): Declared[] => {
    const { kind, name } = DECLARATION.exec(line)?.groups ?? {};
    if (kind === undefined || name === undefined) return [];
    return [{ name, about: docstringAbove(lines, at), declaration: shown(kind, wholeFrom(lines, at)) }];
  });
}

/** The lines of a declaration: to where its brackets are closed and it ends. */
function wholeFrom(lines: readonly string[], at: number): string {
  let depth = 0;
  const end = lines.findIndex((line, index) => {
    if (index < at) return false;
    if (!/^\s*(?:\*|\/[/*])/u.test(line))
      for (const sign of line.replaceAll(/'[^']*'|=>/gu, '')) {
        if ('{[(<'.includes(sign)) depth += 1;
        if ('}])>'.includes(sign)) depth -= 1;
      }
    return depth === 0 && /[;}]$/u.test(line);
  });
  return lines.slice(at, end + 1).join('\n');
}

/** What is shown of a declaration: types whole, and of what is made of code what it takes and gives. */
function shown(kind: string, whole: string): string {
  const bare = whole.replace(/^export /u, '');
  if (kind === 'function') return `${bare.slice(0, bare.indexOf(' {\n'))};`;
  if (kind === 'const') return `${bare.slice(0, bare.indexOf(' ='))};`;
  return kind === 'class' ? `${bare.slice(0, bare.indexOf(' {\n'))} { … }` : bare;
}

/** The docstring that ends on the line above, without its stars; an example in it is left out, since the reference has its own. */
function docstringAbove(lines: readonly string[], at: number): string {
  if (lines[at - 1]?.trimEnd().endsWith('*/') !== true) return '';
  const from = lines.slice(0, at).findLastIndex((line) => line.startsWith('/**'));
  const said = lines
    .slice(from, at)
    .map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*)\s?/u, '').replace(/\s*\*\/$/u, ''))
    .join('\n')
    .split('@example')[0];
  return (said ?? '').replaceAll(/\s*\n\s*/gu, ' ').trim();
}

/** The regions of a file of examples by their names. */
const regionsOf = (text: string): readonly (readonly [name: string, code: string])[] =>
  [...text.matchAll(/^\/\/ #region (?<name>\w+)\n(?<code>.*?)\n\/\/ #endregion$/gmsu)].map(({ groups }) => [
    groups?.['name'] ?? '',
    groups?.['code'] ?? '',
  ]);
