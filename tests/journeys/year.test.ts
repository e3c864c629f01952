import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { adopt, allSaved, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';
import { readPriority } from './plan-screen.ts';
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

  step('a link within the app to an edition that there is not opens no other', [begun], async () => {
    await page.evaluate(() => {
      history.pushState(null, '', '/admin/editions/2055-56/plan');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.getByRole('heading', { name: 'There is no edition 2055-56' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/editions/2055-56/plan');
    await page.goBack();
    await page.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
  });

  const renamed = step('renames a priority, and the decision says so by itself', [begun], async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await readPriority(page, 'Substance Misuse');
    await page.getByRole('button', { name: /^Substance Misuse.*edit: Title/ }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Drugs and Alcohol');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Drugs and Alcohol' }).waitFor();
    await allSaved(page);
    // Beside a plan the navigation is a rail, whose screens open beside it.
    await page.getByRole('link', { name: 'Plan', exact: true }).hover();
    await page.getByRole('link', { name: 'What changed' }).click();
    await expect.poll(() => page.title()).toBe('What changed · 2018-19 · Safer Maidstone Partnership · Saferplan');
    await page.getByRole('button', { name: /^Substance Misuse Priority of 2017-18/ }).click();
    expect(await page.getByRole('combobox', { name: 'Decision on “Substance Misuse”' }).inputValue()).toBe('renamed');
  });

  const split = step('splits another, adding its second successor on the spot', [begun], async () => {
    await page.getByRole('button', { name: /^Mental Health Priority of 2017-18/ }).click();
    const card = page.getByRole('region', { name: 'Decision on “Mental Health”' });
    await card.getByRole('combobox', { name: 'Decision on “Mental Health”' }).selectOption('split');
    await card.getByLabel('Add a priority that it leads to').fill('Self-neglect and Hoarding');
    await card.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('button', { name: /^Self-neglect and Hoarding Priority of 2018-19/ }).waitFor();
    await allSaved(page);
  });

  step('draws a decision anew by choosing left, then right, and makes a theme of a priority with its text', [split], async () => {
    const node = (name: RegExp) => page.getByRole('button', { name });
    const kind = (title: string) => page.getByRole('combobox', { name: `Decision on “${title}”` });
    await node(/^Gangs and Child Sexual Exploitation .* of 2017-18/).click();
    await node(/^Organised Crime Groups .* of 2018-19/).click();
    await expect.poll(() => kind('Gangs and Child Sexual Exploitation (CSE)').inputValue()).toBe('split');
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await expect.poll(() => kind('Gangs and Child Sexual Exploitation (CSE)').inputValue()).toBe('retained');
    await kind('Gangs and Child Sexual Exploitation (CSE)').selectOption('became-theme');
    await node(/^Gangs and Child Sexual Exploitation .*Theme of 2018-19/).waitFor();
    await page.getByText('is now a theme, with its text.').waitFor();
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await node(/^Gangs and Child Sexual Exploitation .*Priority of 2018-19/).waitFor();
    await allSaved(page);
  });

  const reasoned = step('gives the reasons', [renamed, split], async () => {
    await page.getByLabel(/^One reason for all/).fill('Reviewed with partners in January.');
    await page.getByRole('button', { name: 'Give this reason' }).click();
    await page.getByText('Every priority and theme is decided, with its reason.').waitFor();
    await allSaved(page);
  });

  const cell = (text: string, column: string) => page.getByRole('row').filter({ hasText: text }).locator(`.cell-${column}`);

  const added = step('adds an action with its lead and date by six groups of keys, and two from a spreadsheet', [begun], async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await readPriority(page, 'Organised Crime Groups');
    const row = (text: string) => page.getByRole('row').filter({ hasText: text });
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('a');
    await page.keyboard.type('Visit every nail bar in the borough');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kent pol');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('q2');
    await page.keyboard.press('Enter');
    await row('Visit every nail bar in the borough').getByText('Kent Police').waitFor();
    await row('Visit every nail bar in the borough').getByText('Sept 2018').waitFor();
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/plain',
        'Action\tLead\tDue\r\nTrain door staff\tKent Police\t31/3/19\r\nMap the cash shops\tThe navy\tongoing\r\n',
      );
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByText('“The navy”: which?').waitFor();
    await page.keyboard.press('Enter');
    await row('Train door staff').getByText('31 Mar 2019').waitFor();
    await row('Map the cash shops').getByText('Add lead').waitFor();
    await page.getByText('Added 2 actions.').waitFor();
  });

  step('edits, moves and takes back cells by keyboard, as in a spreadsheet', [added], async () => {
    await cell('Train door staff', 'due').click();
    await page.keyboard.type('spring 2019');
    await page.keyboard.press('Enter');
    await cell('Train door staff', 'due').getByText('May 2019').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ongoing');
    await page.keyboard.press('F2');
    await page.keyboard.type('2019-99');
    await page.keyboard.press('Escape');
    await cell('Map the cash shops', 'due').getByText('Ongoing').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('“Map the cash shops” is now number').waitFor();
    for (const text of ['Train door staff', 'Map the cash shops']) await page.getByLabel(`Choose “${text}”`).click();
    await page.getByRole('button', { name: 'Due', exact: true }).click();
    await page.keyboard.type('year end');
    await page.keyboard.press('Enter');
    for (const text of ['Train door staff', 'Map the cash shops']) await cell(text, 'due').getByText('Mar 2019').waitFor();
    await allSaved(page);
  });

  step('single keys open the panel beside the actions, its comments and the report on it, and not while one types', [added], async () => {
    await cell('Train door staff', 'text').click();
    const panel = page.getByRole('complementary', { name: 'action: Train door staff' });
    await panel.waitFor();
    await page.keyboard.press(']');
    await panel.waitFor({ state: 'detached' });
    await page.keyboard.press(']');
    await panel.waitFor();
    await page.keyboard.press('m');
    const comment = page.getByLabel('A comment or a question on “Train door staff”');
    await expect.poll(() => comment.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('r]m');
    expect(await comment.inputValue()).toBe('r]m');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await cell('Map the cash shops', 'text').click();
    await page.getByRole('complementary', { name: 'action: Map the cash shops' }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('heading', { level: 2, name: 'Map the cash shops' }).waitFor();
    await page.keyboard.press('?');
    await page.getByText('Report on the action that is open').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: 'Plan 2018-19' }).waitFor();
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

  const published = step('corrects it, reads what the public will see change, and publishes', [refused, added], async () => {
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
    await reader.getByRole('link', { name: 'Drugs and Alcohol' }).first().click();
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
