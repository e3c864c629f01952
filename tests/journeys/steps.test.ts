import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const folder = mkdtempSync(join(HERE, 'planted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLANTED = `
import { expect } from 'vitest';
import { stepsOfJourney } from '../steps.ts';
const step = stepsOfJourney();
const begun = step('a draft is begun', [], () => Promise.reject(new Error('the server is down')));
const filled = step('it is filled', [begun], () => Promise.resolve());
step('it is published', [filled], () => Promise.resolve());
step('something else is read', [], () => Promise.resolve());
`;

it('a step that fails is one failure: what needs its result is skipped and says so, what does not is tried', () => {
  writeFileSync(join(folder, 'planted.ts'), PLANTED);
  const config = { root: folder, test: { include: ['planted.ts'] } };
  writeFileSync(join(folder, 'vitest.config.ts'), `export default ${JSON.stringify(config)};`);
  const { status, stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/vitest'),
    ['run', '--config', join(folder, 'vitest.config.ts'), '--reporter=verbose', '--no-color'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(stdout).toMatch(/it is filled \d+ms \[needs the step “a draft is begun”, which did not succeed\]/u);
  expect(stdout).toMatch(/it is published \d+ms \[needs the step “it is filled”, which did not succeed\]/u);
  expect(stdout).toMatch(/Tests +1 failed \| 1 passed \| 2 skipped/u);
  expect(status).toBe(1);
});
