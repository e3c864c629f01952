import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Everything that must hold before a change lands: format, lint, types, dead code, the builds, then all
 * tests. A check counts as one; the closing line adds them to the tests.
 */
const CHECKS = ['format', 'lint', 'types', 'unused', 'build'] as const;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  TZ: 'Pacific/Auckland',
  // The servers and commands that tests start, some dozens, share what Node has compiled.
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'saferplan-compile-cache'),
};

function run(command: string, ...args: readonly string[]): boolean {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment });
  if (error !== undefined) throw error;
  return status === 0;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

function runTests(): { readonly passed: number; readonly failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-report-'));
  const file = join(folder, 'report.json');
  const succeeded = run(
    'vitest',
    'run',
    '--config',
    'tooling/vitest/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const unexplained = !succeeded && report.numFailedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + unexplained };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const results = CHECKS.map((check) => run('turbo', 'run', check, '--output-logs=new-only', '--log-prefix=none'));
const tests = runTests();
const passed = results.filter(Boolean).length + tests.passed;
const failed = results.filter((succeeded) => !succeeded).length + tests.failed;
for (const [index, check] of CHECKS.entries()) console.log(`${results[index] === true ? 'passed' : 'FAILED'}: ${check}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
