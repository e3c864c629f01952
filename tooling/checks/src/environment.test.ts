import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'saferplan-environment-'));
// Its exceptions are named from the folder that it is in.
copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether the rules of the project refuse an environment variable that is read in this file. */
function isRefused(file: string): boolean {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `export const port = process.env['PORT'];\n`);
  const run = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--quiet', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.stdout.includes('no-process-env');
}

it('environment variables are read by the configuration alone', () => {
  expect(['apps/api/src/cli/planted.ts', 'packages/documents/src/planted.ts', 'apps/viewer/src/planted.tsx'].map(isRefused)).toEqual([
    true,
    true,
    true,
  ]);
  expect(isRefused('apps/api/src/platform/config.ts')).toBe(false);
});
