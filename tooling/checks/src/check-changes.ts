import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `pnpm check`: format and lint of the files that differ from the last commit, the types of everything that is built on them, and the unit
 * tests that reach them. `pnpm test` is the whole.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = (command: string, args: readonly string[], stdio: 'inherit' | 'pipe' = 'inherit') =>
  spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8' });
/** Files that are linted and type-checked. */
const CODE = /\.(?:ts|tsx|mts)$/u;
/** The package of a partnership that a file belongs to, which `tooling/types` does not list. */
const PARTNERSHIP = /^packages\/partnerships\/[^/]+/u;
const linesOf = (args: readonly string[]): readonly string[] => run('git', args, 'pipe').stdout.split('\n').filter(Boolean);

const changed = [...linesOf(['diff', '--name-only', 'HEAD']), ...linesOf(['ls-files', '--others', '--exclude-standard'])].filter((file) =>
  existsSync(new URL(`../../../${file}`, import.meta.url)),
);
const code = changed.filter((file) => CODE.test(file));
const began = performance.now();
const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ...(changed.length === 0 ? [] : [['format', 'oxfmt', ['--check', '--no-error-on-unmatched-pattern', ...changed]] as const]),
  ...(code.length === 0 ? [] : [['lint', 'oxlint', ['--type-aware', '--deny-warnings', ...code]] as const]),
  ['types', 'tsc', ['-b', 'tooling/types', ...new Set(code.flatMap((file) => PARTNERSHIP.exec(file)?.[0] ?? []))]],
  ...(code.length === 0
    ? []
    : [
        [
          'tests',
          'vitest',
          ['run', '--config', 'tooling/vitest/vitest.config.ts', '--project', 'unit', '--changed', '--passWithNoTests'],
        ] as const,
      ]),
];
for (const [name, command, args] of steps) {
  const from = performance.now();
  const { status } = run(command, args);
  console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(1);
}
console.log(`${changed.length.toString()} changed files checked in ${((performance.now() - began) / 1000).toFixed(1)} s`);
