import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { inOutline } from './plan-screen.ts';
import { removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';
import { stepsOfJourney } from './steps.ts';

const row = (title: string, lead: string): Readonly<Record<string, string>> => ({
  Title: title,
  Summary: 'What we do about it.',
  'What we want': '',
  Why: '',
  Lead: lead,
  Subgroup: '',
  'Action plan': 'to come: In June.',
});
const fileOf = (lead: string) => ({
  name: 'ours.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ Priorities: [row('Fly-tipping', lead), row('Scams', 'to be confirmed')] })),
});

describe('a plan that is brought in from a file', () => {
  const step = stepsOfJourney();
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    page = await browser.newPage();
    await signIn(page, saferplan.address);
    await page.getByRole('button', { name: 'Copy 2017-18 forward' }).click();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await inOutline(page, 'The plan as a file').click();
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  step('begins with a template that a spreadsheet program opens', [], async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'download the template' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('maidstone-2018-19-template.xlsx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  const checked = step('is told with its cell what is wrong, and changes nothing until it is right', [], async () => {
    await page.locator('input[type=file]').setInputFiles(fileOf('The navy'));
    await page.getByRole('heading', { name: 'One problem in ours.json' }).waitFor();
    await page.getByRole('cell', { name: 'Priorities[0].Lead' }).waitFor();
    await page.getByText('There is no agency “The navy”').waitFor();
    await page.locator('input[type=file]').setInputFiles(fileOf('Kent Police'));
    await page.getByText('2 × priority').waitFor();
    expect(await inOutline(page, /Scams/).count()).toBe(0);
  });

  const warned = step('is not left unasked while it is looked at and not added', [checked], async () => {
    const [answers, asked] = [[false, true], [] as string[]];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (answers.shift() === true ? dialog.accept() : dialog.dismiss());
    });
    await page.locator('a[href$="/2018-19/progress"]').first().click();
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]).toContain('is lost if you leave');
    await page.getByText('2 × priority').waitFor();
    await page.locator('a[href$="/2018-19/progress"]').first().click();
    await page.waitForURL(/\/progress$/u);
    // The address changes before the screen does.
    await page.getByText('2 × priority').waitFor({ state: 'detached' });
    expect(asked).toHaveLength(2);
    page.removeAllListeners('dialog');
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await inOutline(page, 'The plan as a file').click();
    await page.locator('input[type=file]').setInputFiles(fileOf('Kent Police'));
    await page.getByText('2 × priority').waitFor();
  });

  step('is added in one step, and taken back in one', [checked, warned], async () => {
    await page.getByRole('button', { name: 'Add all of it to 2018-19' }).click();
    await inOutline(page, /Scams/).waitFor();
    await page.getByText('2 things were added to the plan').waitFor();
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await inOutline(page, /Scams/).waitFor({ state: 'detached' });
  });
});
