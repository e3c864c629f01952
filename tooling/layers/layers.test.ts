import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Report {
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

describe('the rules of the layers', () => {
  const { violations } = cruise(`${here}planted`, 'packages', 'apps').summary;
  const caught = new Set(violations.map(({ rule }) => rule.name));

  it.each([
    'domain-is-pure',
    'domain-plan-knows-only-earlier-features',
    'snapshot-stands-alone',
    'public-half-knows-snapshots-only',
    'public-routes-read-publications-only',
    'platform-knows-no-feature',
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

  it('are kept by the project itself', () => {
    const { summary } = cruise(root, 'packages', 'apps');
    expect(summary.totalCruised).toBeGreaterThan(150);
    expect(summary.violations).toEqual([]);
  });
});
