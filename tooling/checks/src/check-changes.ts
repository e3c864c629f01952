import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseChecks } from './chosen-checks.ts';
import { usersOf } from './import-graph.ts';

/**
 * `pnpm check`: what a change since the last commit most likely breaks, in seconds. Format of the files that differ; lint and types of
 * these and of the nearest files that use them; the nearest tests. What it leaves to `pnpm test` it says by number: users further away,
 * tests further away, and everything that needs a browser.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = (command: string, args: readonly string[], stdio: 'inherit' | 'pipe' = 'inherit') =>
  spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const linesOf = (args: readonly string[]): readonly string[] => run('git', args, 'pipe').stdout.split('\n').filter(Boolean);
const isThere = (path: string): boolean => existsSync(`${root}${path}`);
/** Files that are linted and type-checked. */
const isCode = (path: string): boolean => /\.(?:ts|tsx|mts)$/u.test(path);
const isManifest = (path: string): boolean => path.endsWith('/package.json');

const began = performance.now();
const untracked = linesOf(['ls-files', '--others', '--exclude-standard']);
const changed = [...linesOf(['diff', '--name-only', 'HEAD']), ...untracked].filter(isThere);
const all = [...linesOf(['ls-files']), ...untracked].filter(isThere);
const files = new Map(all.map((path) => [path, isCode(path) || isManifest(path) ? readFileSync(`${root}${path}`, 'utf8') : '']));
const packages = new Map(
  all.filter(isManifest).map((path) => {
    const { name } = JSON.parse(files.get(path) ?? '{}') as { readonly name?: string };
    return [name ?? path, dirname(path)] as const;
  }),
);
const { code, codeLeft, unit, contract, testsLeft } = chooseChecks(changed, usersOf(files, packages));
const checked = code.filter(isCode);
const testsOf = (project: string, chosen: readonly string[]) =>
  chosen.length === 0
    ? []
    : [
        [
          `${chosen.length.toString()} ${project} test files`,
          'vitest',
          ['run', '--config', VITEST, '--project', project, ...chosen],
        ] as const,
      ];
const VITEST = 'tooling/vitest/vitest.config.ts';

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ...(changed.length === 0 ? [] : [['format', 'oxfmt', ['--check', '--no-error-on-unmatched-pattern', ...changed]] as const]),
  ...(checked.length === 0
    ? []
    : [
        [
          `lint and types of ${checked.length.toString()} files`,
          'oxlint',
          ['--type-aware', '--type-check', '--deny-warnings', ...checked],
        ] as const,
      ]),
  ...testsOf('unit', unit),
  ...testsOf('contract', contract),
];
for (const [name, command, args] of steps) {
  const from = performance.now();
  const { status } = run(command, args);
  console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(1);
}
console.log(
  `${changed.length.toString()} changed files checked in ${((performance.now() - began) / 1000).toFixed(1)} s. ` +
    `Left to pnpm test: the types of ${codeLeft.toString()} files that reach the change, ${testsLeft.toString()} test files, and journeys in a browser.`,
);
