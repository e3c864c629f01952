import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

// The rules are CommonJS, which has no types.
const { FEATURES } = createRequire(import.meta.url)('./features-of-the-domain.cjs') as { readonly FEATURES: readonly string[] };

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

/** The app or package that a file is in. */
const partOf = (path: string): string | null => /^(?:apps|packages\/partnerships|packages)\/[^/]+\/src\//u.exec(path)?.[0] ?? null;

/** What stands beside what it tests or is used by tests alone. */
const isOfTests = (path: string): boolean => /\.test\.tsx?$|\/(?:testing|fixtures)\//u.test(path);

/** The two folders side by side, at whatever depth, of which one imports the other here; null where a file beside them does. */
function foldersApart(from: string, to: string): readonly [string, string] | null {
  const [one, other] = [from.split('/'), to.split('/')];
  const at = one.findIndex((name, index) => name !== other[index]);
  if (at < 0 || at >= Math.min(one.length, other.length) - 1) return null;
  return [one.slice(0, at + 1).join('/'), other.slice(0, at + 1).join('/')];
}

/** The folders of an app or a package that import each other, directly or through others beside them. */
function foldersInCycles(modules: readonly Module[]): readonly string[] {
  const imports = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    if (isOfTests(source) || partOf(source) === null) continue;
    for (const { resolved } of dependencies) {
      const apart = partOf(resolved) === partOf(source) && !isOfTests(resolved) ? foldersApart(source, resolved) : null;
      if (apart === null) continue;
      const known = imports.get(apart[0]) ?? new Set();
      imports.set(apart[0], known.add(apart[1]));
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

  it('find the folders of an app or a package that import each other, and let a feature use another through its index', () => {
    expect(foldersInCycles(planted.modules)).toEqual([
      'apps/api/src/features/feedback',
      'apps/api/src/features/monitoring',
      'packages/charts/src/marks/axes',
      'packages/charts/src/marks/scales',
      'packages/domain/src/plan',
      'packages/domain/src/publication',
    ]);
    expect(violations.filter(({ rule }) => rule.name === 'features-through-their-index').map(({ from }) => from)).toEqual([
      'apps/admin/src/features/peers/past-the-index.ts',
      'apps/api/src/features/feedback/past-the-index.ts',
    ]);
    expect(violations.filter(({ rule }) => rule.name === 'only-what-starts-names-features').map(({ from }) => from)).toEqual([
      'apps/api/src/http/feature.ts',
    ]);
  });

  it('give every feature of the domain its place in their order', () => {
    const features = readdirSync(`${root}packages/domain/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(FEATURES.toSorted()).toEqual(features.map(({ name }) => name).toSorted());
  });

  it('are kept by the project itself', () => {
    const { modules, summary } = cruise(root, 'packages', 'apps');
    expect(summary.totalCruised).toBeGreaterThan(150);
    expect(summary.violations).toEqual([]);
    expect(foldersInCycles(modules)).toEqual([]);
  });
});
