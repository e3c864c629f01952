import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Experiment, EXPERIMENTS } from './experiments.ts';

/**
 * Makes each addition of `experiments.ts`, or those that are named, in a scratch checkout of the last commit, prints which files were
 * written and in which the compiler names an error, and exits with 1 where those are not the ones that are promised. Takes about four
 * minutes of one processor, so that CI runs it by itself: `pnpm places 'a kind of chart'`.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const scratch = join(mkdtempSync(join(tmpdir(), 'saferplan-places-')), 'checkout');

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error !== undefined) throw error;
  if (status !== 0 && command !== 'node_modules/.bin/tsc') throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The files in which the compiler finds errors, in alphabetical order. */
function namedByCompiler(): readonly string[] {
  const packages = globSync('packages/partnerships/*', { cwd: scratch });
  const output = run('node_modules/.bin/tsc', ['-b', '--pretty', 'false', 'tooling/types', ...packages], scratch);
  const files = output.split('\n').flatMap((line) => /^(?<file>[^(\s]+)\(\d+,\d+\): error /u.exec(line)?.groups?.['file'] ?? []);
  return [...new Set(files)].toSorted();
}

function make({ edits }: Experiment): void {
  for (const { file, find, put } of edits) {
    const path = join(scratch, file);
    const parts = find === null ? ['', ''] : readFileSync(path, 'utf8').split(find);
    if (parts.length !== 2) throw new Error(`“${find}” stands ${parts.length - 1} times in ${file}`);
    writeFileSync(path, parts.join(put));
  }
}

run('git', ['worktree', 'add', '--detach', scratch, 'HEAD'], root);
try {
  const pnpm = process.env['npm_execpath'] ?? 'pnpm';
  const [command, ...first] = /\.[cm]?js$/u.test(pnpm) ? [process.execPath, pnpm] : [pnpm];
  run(command, [...first, 'install', '--frozen-lockfile', '--prefer-offline'], scratch);
  for (const built of globSync('{apps,packages,tooling,packages/partnerships}/*/.types', { cwd: root }))
    cpSync(join(root, built), join(scratch, built), { recursive: true, preserveTimestamps: true });
  const before = namedByCompiler();
  if (before.length > 0) throw new Error(`The last commit has errors of its own: ${before.join(', ')}`);
  const wanted = process.argv.slice(2);
  for (const experiment of EXPERIMENTS.filter(({ adds }) => wanted.length === 0 || wanted.includes(adds))) {
    make(experiment);
    const written = [...new Set(experiment.edits.map(({ file }) => file))];
    const named = namedByCompiler();
    console.log(`${experiment.adds}: ${written.length} files written, ${named.length} named by the compiler`);
    for (const file of named) console.log(`  ${experiment.named.includes(file) ? ' ' : '+'} ${file}`);
    for (const file of experiment.named) if (!named.includes(file)) console.log(`  - ${file}`);
    if (named.join('\n') !== experiment.named.toSorted().join('\n')) process.exitCode = 1;
    run('git', ['checkout', '--quiet', '.'], scratch);
    run('git', ['clean', '--quiet', '-fd'], scratch);
  }
} finally {
  run('git', ['worktree', 'remove', '--force', scratch], root);
  rmSync(join(scratch, '..'), { recursive: true, force: true });
}
