import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { afterAll, expect, it } from 'vitest';
import { onBothInstalled } from '../../testing/open-api.ts';
import { noteInstalledPackage } from './installed-package.ts';

onBothInstalled('the package that a partnership was installed from', (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-package-'));
  const entry = join(folder, 'index.ts');
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is told apart from one that its author has changed since, whichever file of it, but for its tests', async () => {
    const { db } = database();
    write('index.ts', 'export const one = 1;');
    write('editions/2017-18.ts', 'export const two = 2;');
    const note = () => noteInstalledPackage(db, { partnership: maidstone.partnership, entry });
    expect(await note()).toBeNull();
    expect(await note()).toBeNull();
    write('index.test.ts', 'it passes');
    write('node_modules/kit/index.js', 'the kit');
    expect(await note()).toBeNull();
    write('editions/2017-18.ts', 'export const two = 3;');
    expect(await note()).toContain('The package of maidstone has changed since it was installed.');
    write('editions/2017-18.ts', 'export const two = 2;');
    expect(await note()).toBeNull();
  });
});
