import { spawn, spawnSync } from 'node:child_process';
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
const outputOf = (args: readonly string[]): string =>
  spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout;
const linesOf = (args: readonly string[]): readonly string[] => outputOf(args).split('\n').filter(Boolean);
const isThere = (path: string): boolean => existsSync(`${root}${path}`);
/** Files that are linted and type-checked. */
const isCode = (path: string): boolean => /\.(?:ts|tsx|mts)$/u.test(path);
const isManifest = (path: string): boolean => path.endsWith('/package.json');

const began = performance.now();
const untracked = linesOf(['ls-files', '--others', '--exclude-standard']);
const differing = [...linesOf(['diff', '--name-only', '--no-renames', 'HEAD']), ...untracked];
const changed = differing.filter(isThere);
/** Files that were there at the last commit: whoever still uses one is tried too, so each stands among the files as it was. */
const removed = differing.filter((path) => !isThere(path));
const all = [...linesOf(['ls-files']), ...untracked].filter(isThere);
const files = new Map([
  ...all.map((path) => [path, isCode(path) || isManifest(path) ? readFileSync(`${root}${path}`, 'utf8') : ''] as const),
  ...removed.filter(isCode).map((path) => [path, outputOf(['show', `HEAD:${path}`])] as const),
]);
const packages = new Map(
  all.filter(isManifest).map((path) => {
    const { name } = JSON.parse(files.get(path) ?? '{}') as { readonly name?: string };
    return [name ?? path, dirname(path)] as const;
  }),
);
const { code, codeLeft, unit, contract, testsLeft } = chooseChecks(differing, usersOf(files, packages));
const checked = code.filter(isCode).filter(isThere);
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
  ...testsOf('unit', unit.filter(isThere)),
  ...testsOf('contract', contract.filter(isThere)),
];
/** What a step printed, and how it ended. Steps run at once, since most of them use one processor; each is shown whole. */
const finished = steps.map(async ([name, command, args]) => {
  const from = performance.now();
  const printed: Buffer[] = [];
  const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part));
  const status = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (ended) => resolve(ended ?? 1));
  });
  return { name, status, seconds: (performance.now() - from) / 1000, output: Buffer.concat(printed).toString('utf8') };
});
for (const step of finished) {
  const { name, status, seconds, output } = await step;
  if (status !== 0) process.exitCode = 1;
  console.log(`${output.trim()}\n${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
}
console.log(
  `${differing.length.toString()} changed files checked in ${((performance.now() - began) / 1000).toFixed(1)} s. ` +
    `Left to pnpm test: the types of ${codeLeft.toString()} files that reach the change, ${testsLeft.toString()} test files, and journeys in a browser.`,
);
