import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessible.ts';
import { readPriority } from './plan-screen.ts';
import { allSaved, enter, removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';

const DYFFRYN = fileURLToPath(new URL('../../packages/partnerships/dyffryn', import.meta.url));

describe('a partnership that works in its own way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-practice-'));
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  const goTo = (path: string) => page.goto(`${saferplan.address}/admin/editions/2026${path}`);
  const screens = () => page.getByRole('navigation', { name: 'Screens' });

  beforeAll(async () => {
    const config = join(folder, 'saferplan.config.mjs');
    writeFileSync(config, `export const installation = ${JSON.stringify({ partnerships: [DYFFRYN], county: null })};\n`);
    [saferplan, browser] = await Promise.all([startSaferplan({ config, dataFolder: join(folder, 'data') }), startBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await enter(page, saferplan.address);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(folder);
  });

  it('sees what its package adds, and what it does without', async () => {
    await goTo('/settings/methods');
    await page.getByRole('heading', { name: 'Added by your package' }).waitFor();
    await page.getByText('reads files that end in .firelog, under Data').waitFor();
    expect(await page.getByLabel('Funding: grants and bids').isChecked()).toBe(false);
    await goTo('/progress');
    await page.getByRole('link', { name: 'Calendar' }).waitFor();
    expect(await page.getByRole('link', { name: 'Funding' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Trends' }).count()).toBe(0);
  });

  it('speaks Welsh where somebody chooses it in this browser, the page saying so, and English again', async () => {
    await goTo('/settings/you');
    await page.getByLabel('Language of these screens').selectOption('cy');
    const navigation = page.getByRole('navigation', { name: 'Sgriniau' });
    await navigation.getByRole('link', { name: 'Trosolwg' }).waitFor();
    expect(await navigation.getAttribute('lang')).toBe('cy');
    await page.getByRole('heading', { name: 'Eich cyfrif', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Ble rydych wedi mewngofnodi' }).waitFor();
    await page.getByRole('button', { name: 'Newid y cyfrinair' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    await page.getByText('Eich cyfrinair, eich ail ffactor a’ch nodiadau atgoffa').waitFor();
    await goTo('/adoption');
    await page.getByRole('heading', { name: /^Mabwysiadu /u, level: 1 }).waitFor();
    await goTo('/settings/you');
    await page.getByLabel('Iaith y sgriniau hyn').selectOption('en');
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  });

  it('turns a part of Saferplan off and on again', async () => {
    await goTo('/settings/methods');
    await screens().getByRole('link', { name: 'Data' }).waitFor();
    await page.getByLabel('Trends: series and control charts').click();
    await screens().getByRole('link', { name: 'Data' }).waitFor({ state: 'detached' });
    await page.getByLabel('Trends: series and control charts').click();
    await screens().getByRole('link', { name: 'Data' }).waitFor();
  });

  it('tells the story of its area, and is told where it contradicts itself', async () => {
    await goTo('/settings/areas');
    const adding = (label: string) => page.locator('form').filter({ has: page.getByLabel(label) });
    const [newArea, newChange] = ['New area: its name', 'New change: the order or decision behind it'];
    for (const name of ['Dyffryn Uchaf', 'Dyffryn']) {
      await page.getByLabel(newArea).fill(name);
      await adding(newArea).getByLabel('It is', { exact: true }).selectOption('district');
      await adding(newArea).getByRole('button', { name: 'Add' }).click();
      await page.locator(`[id^="are_"] input[value="${name}"]`).waitFor();
    }
    await page.getByLabel(newChange).fill('An order of 2026');
    // Neither what happened nor when is chosen for whoever adds it, and without both there is no change.
    const happened = adding(newChange).getByLabel('What happened');
    expect(await happened.inputValue()).toBe('');
    await page.getByLabel(newChange).press('Enter');
    await expect.poll(() => happened.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.locator('[id^="ach_"]').count()).toBe(0);
    await happened.selectOption('merged');
    await adding(newChange).getByLabel('From', { exact: true }).fill('1 April 2026');
    await adding(newChange).getByRole('button', { name: 'Add' }).click();
    const change = page.locator('[id^="ach_"]').first();
    for (const [field, name] of [
      ['.field-fromIds', 'Dyffryn Uchaf'],
      ['.field-toIds', 'Dyffryn'],
    ] as const) {
      await change.locator(field).locator('input').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { name, exact: true }).click();
      await page.keyboard.press('Escape');
    }
    await allSaved(page);
    await goTo('');
    await page.getByText('name two or more areas before and one after').waitFor();
    await goTo('/settings/areas');
    await change.locator('summary').click();
    await change.getByLabel('What happened').selectOption('renamed');
    await allSaved(page);
    await goTo('');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByText('name two or more areas before and one after').waitFor({ state: 'detached' });
    await goTo('/settings/areas');
    await page.getByRole('heading', { name: 'What became of areas' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('reads the fire service’s own file, which no spreadsheet program can', async () => {
    await goTo('/data/import-table');
    await page.getByText('Log of the fire service (.firelog)').waitFor();
    const lines = Array.from(
      { length: 24 },
      (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-05;Grass;Bryn`,
    );
    const file = join(folder, 'calls.firelog');
    writeFileSync(file, lines.join('\n'));
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('The file was read by the importer “Log of the fire service”.').waitFor();
    await page.getByLabel('Where “Grass” goes').selectOption('new');
    await page.getByRole('button', { name: 'Confirm all' }).click();
    await page.getByText('24 values were stored.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Grass' }).waitFor();
    await goTo('/data/import-table');
    writeFileSync(file, 'nothing that is a call');
    await page.locator('input[type=file]').setInputFiles([]);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('line 1 is not a call: “nothing that is a call”. Nothing was stored.').waitFor();
  });

  it('reads an indicator by its own calculation', async () => {
    await goTo('/plan');
    await readPriority(page, 'Fires set on purpose');
    await page.getByRole('rowheader').getByRole('button').first().click();
    expect(await page.getByLabel('Calculated as').first().inputValue()).toBe('last-four-quarters');
    await page.getByText('It makes 61 for 2026-01.').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
