import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

interface Report {
  readonly modules: readonly Module[];
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

function cruise(folder: string, ...places: readonly string[]): Report {
  const run = spawnSync(`${here}node_modules/.bin/depcruise`, ['--config', `${here}rules.cjs`, '--output-type', 'json', ...places], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(run.stdout) as Report;
}

/** The folder of an app that a file is in, a feature being one; null for files beside the folders, which put them together. */
const folderOf = (path: string): string | null =>
  /^(?<folder>apps\/(?:api|admin)\/src\/(?:features\/[^/]+|[^/]+))\//u.exec(path)?.groups?.['folder'] ?? null;

/** The folders of an app that import each other, directly or through others: a feature, `platform`, `shell`, `ui`. */
function foldersInCycles(modules: readonly Module[]): readonly string[] {
  const imports = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = /\.test\.tsx?$/u.test(source) ? null : folderOf(source);
    if (from === null || from.endsWith('/testing')) continue;
    const known = imports.get(from) ?? new Set();
    imports.set(from, known);
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved);
      if (to !== null && to !== from) known.add(to);
    }
  }
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const next = [...(imports.get(from) ?? [])];
    for (let folder = next.pop(); folder !== undefined; folder = next.pop()) {
      if (found.has(folder)) continue;
      found.add(folder);
      next.push(...(imports.get(folder) ?? []));
    }
    return found;
  };
  return [...imports.keys()].filter((folder) => reached(folder).has(folder)).toSorted();
}

describe('the rules of the layers', () => {
  const planted = cruise(`${here}planted`, 'packages', 'apps');
  const { violations } = planted.summary;
  const caught = new Set(violations.map(({ rule }) => rule.name));

  it.each([
    'domain-is-pure',
    'domain-plan-knows-only-earlier-features',
    'snapshot-stands-alone',
    'public-half-knows-snapshots-only',
    'public-routes-read-publications-only',
    'platform-knows-no-feature',
    'features-through-their-index',
    'shell-uses-features-through-their-index',
    'screens-stand-on-what-knows-no-feature',
    'only-what-starts-names-features',
    'packages-know-no-apps',
    'admin-knows-the-api-by-type-only',
    'no-cycles',
  ])('%s catches its planted violation', (rule) => {
    expect(caught).toContain(rule);
  });

  it.each(['route', 'draft-by-index', 'draft-by-name', 'draft-by-type', 'whole-database'])(
    'a file under public/ reaches no draft: %s.ts is caught',
    (name) => {
      const from = `apps/api/src/public/${name}.ts`;
      expect(violations).toContainEqual(
        expect.objectContaining({ from, rule: expect.objectContaining({ name: 'public-routes-read-publications-only' }) }),
      );
    },
  );

  it('find the folders of an app that import each other, and let a feature use another through its index', () => {
    expect(foldersInCycles(planted.modules)).toEqual(['apps/api/src/features/feedback', 'apps/api/src/features/monitoring']);
    expect(violations.filter(({ rule }) => rule.name === 'features-through-their-index').map(({ from }) => from)).toEqual([
      'apps/admin/src/features/peers/past-the-index.ts',
      'apps/api/src/features/feedback/past-the-index.ts',
    ]);
    expect(violations.filter(({ rule }) => rule.name === 'only-what-starts-names-features').map(({ from }) => from)).toEqual([
      'apps/api/src/http/feature.ts',
    ]);
  });

  it('are kept by the project itself', () => {
    const { modules, summary } = cruise(root, 'packages', 'apps');
    expect(summary.totalCruised).toBeGreaterThan(150);
    expect(summary.violations).toEqual([]);
    expect(foldersInCycles(modules)).toEqual([]);
  });
});
