import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { adopt, allSaved, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';
import { stepsOfJourney } from './steps.ts';

describe('from one year’s plan to the next', () => {
  const step = stepsOfJourney();
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];
  const publicText = async (path: string): Promise<string> => (await fetch(`${saferplan.address}${path}`)).text();

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  let oldEdition = '';

  const begun = step('an administrator signs in and copies 2017-18 forward', [], async () => {
    oldEdition = await publicText('/data/editions/2017-18.json');
    await signIn(page, saferplan.address);
    await page.getByRole('button', { name: 'Copy 2017-18 forward' }).click();
    await page.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
  });

  const renamed = step('renames a priority, and the decision says so by itself', [begun], async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByRole('button', { name: /^3 Substance Misuse/ }).click();
    const title = page.getByLabel('Title').first();
    await title.fill('Drugs and Alcohol');
    await title.blur();
    await allSaved(page);
    // Beside a plan the navigation is a rail, whose screens open beside it.
    await page.getByRole('link', { name: 'Plan', exact: true }).hover();
    await page.getByRole('link', { name: 'What changed' }).click();
    await expect.poll(() => page.title()).toBe('What changed · 2018-19 · Safer Maidstone Partnership · Saferplan');
    expect(await page.getByLabel('Decision on “Substance Misuse”').inputValue()).toBe('renamed');
  });

  const split = step('splits another, adding its second successor on the spot', [begun], async () => {
    const card = page.locator('li.decision').filter({ has: page.getByLabel('Decision on “Mental Health”') });
    await page.getByLabel('Decision on “Mental Health”').selectOption('split');
    await card.getByLabel('Add a priority that it leads to').fill('Self-neglect and Hoarding');
    await card.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('heading', { name: 'Self-neglect and Hoarding' }).waitFor();
    await allSaved(page);
  });

  const reasoned = step('gives the reasons', [renamed, split], async () => {
    await page.getByLabel(/^One reason for all/).fill('Reviewed with partners in January.');
    await page.getByRole('button', { name: 'Give this reason' }).click();
    await page.getByText('Every priority and theme is decided, with its reason.').waitFor();
    await allSaved(page);
  });

  const added = step('adds an action', [begun], async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByRole('button', { name: /^1 Organised Crime Groups/ }).click();
    await page.getByLabel('New action').first().fill('Visit every nail bar in the borough');
    await page.keyboard.press('Enter');
    await page.getByText('Added “Visit every nail bar in the borough”').waitFor();
  });

  const refused = step('is refused publication, because the new priority has no lead, and is led to the field', [reasoned], async () => {
    await page.getByRole('link', { name: 'Publish', exact: true }).click();
    const fault = page.getByRole('link', { name: '“Self-neglect and Hoarding” has no lead: name one, or say that it is to be confirmed.' });
    await fault.click();
    await page.getByRole('heading', { name: 'Plan 2018-19' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('State of the lead');
  });

  step('none of this is public yet', [split, added], async () => {
    for (const path of ['/', '/data/plan.json', '/priorities/self-neglect-and-hoarding', '/editions/2018-19/', '/changes', '/nothing'])
      expect(await publicText(path)).not.toMatch(/Hoarding|nail bar|Drugs and Alcohol/);
  });

  const published = step('mends it, reads what the public will see change, and publishes', [refused, added], async () => {
    await page.keyboard.press('T');
    const lead = page.getByLabel('State of the lead').last();
    await lead.selectOption('to-be-confirmed');
    await allSaved(page);
    await page.getByRole('link', { name: 'Publish', exact: true }).click();
    await page.getByText('Priority “Substance Misuse” is now called “Drugs and Alcohol”.').waitFor();
    await page.getByText('Priority “Self-neglect and Hoarding” is added.').waitFor();
    await page.getByText('It has not been adopted yet.').waitFor();
    await adopt(page, saferplan.address, '2018-19');
    await page.reload();
    await page.getByRole('button', { name: 'Publish 2018-19 now' }).click();
    await page.getByText('Edition 2018-19 is published.').waitFor();
  });

  step('reads it on the public page, where the old edition stays as it was, byte for byte', [published], async () => {
    const reader = await browser.newPage({ javaScriptEnabled: false });
    await reader.goto(`${saferplan.address}/`);
    await reader.getByRole('link', { name: 'Drugs and Alcohol' }).click();
    expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe('Drugs and Alcohol');
    expect(await reader.locator('body').innerText()).toContain('Called Substance Misuse in 2017-18');
    await reader.goto(`${saferplan.address}/priorities/organised-crime-groups`);
    expect(await reader.locator('body').innerText()).toContain('Visit every nail bar in the borough');
    await reader.goto(`${saferplan.address}/changes`);
    expect(await reader.locator('body').innerText()).toContain('Mental Health was split into Mental Health and Self-neglect and Hoarding');
    expect(await publicText('/data/editions/2017-18.json')).toBe(oldEdition);
    await reader.close();
  });

  step('nothing went wrong in the browser on the way', [published], () => {
    expect(troubles).toEqual([]);
    return Promise.resolve();
  });
});
