import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { violations } from './accessible.ts';
import { openPriority, readPriority } from './plan-screen.ts';
import { allSaved, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';
import { stepsOfJourney } from './steps.ts';

const PASSWORD = 'three plain words';

describe('several people at one plan', () => {
  const step = stepsOfJourney();
  let saferplan: Saferplan;
  let browser: Browser;
  let admin: Page;
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    return page;
  };
  const goTo = (page: Page, path: string) => page.goto(`${saferplan.address}${path}`);
  /** Invites somebody and answers their own window, signed in. */
  const letIn = async (name: string, role: string, leads: readonly string[] = []): Promise<Page> => {
    const email = `${name.toLowerCase()}@example.org`;
    await goTo(admin, '/admin/editions/2018-19/settings/people');
    const form = admin.locator('form', { has: admin.getByRole('heading', { name: 'Invite somebody' }) });
    await form.getByLabel('Name').fill(name);
    await form.getByLabel('Email address').fill(email);
    await admin.getByLabel(`Role of ${name}`).selectOption(role);
    for (const title of leads)
      await admin
        .getByRole('group', { name: `${name} leads` })
        .getByLabel(title)
        .check();
    await admin.getByRole('button', { name: 'Make an invitation' }).click();
    const link = await admin.getByRole('textbox', { name: `The link for ${name}` }).inputValue();
    const page = await open();
    await page.goto(link);
    await page.getByText(`${name}, choose a password`).waitFor();
    await page.getByLabel('Password, 12 characters or more').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set the password' }).click();
    // Whoever has just chosen a password is signed in with it, and types it once.
    await page.waitForURL(/\/admin\/(?!join)/);
    await page.locator('h1').waitFor();
    expect(await page.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
    return page;
  };

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    admin = await open();
    await signIn(admin, saferplan.address);
    await admin.getByRole('button', { name: 'Copy 2017-18 forward' }).click();
    // The screen before has a heading too: to go on at once would abort the copy.
    await admin.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  const reported = step('a lead who was invited changes the actions of their own priority, and reads the rest', [], async () => {
    const lead = await letIn('Lee', 'lead', ['Substance Misuse']);
    await goTo(lead, '/admin/editions/2018-19/plan');
    await lead.getByText('You lead some of these priorities').waitFor();
    const text = lead.getByLabel('Action', { exact: true });
    for (const title of ['Organised Crime Groups', 'Substance Misuse']) {
      await readPriority(lead, title);
      await lead.locator('.cell-text').first().click();
      await expect.poll(() => text.isEditable()).toBe(title === 'Substance Misuse');
    }
    await text.fill('Trained by the lead themselves');
    await lead.getByRole('heading', { level: 1 }).click();
    await allSaved(lead);
    await goTo(admin, '/admin/editions/2018-19/plan');
    await readPriority(admin, 'Substance Misuse');
    await admin.getByText('Trained by the lead themselves').first().waitFor({ state: 'attached' });
    await openPriority(lead, 'Substance Misuse');
    expect(await lead.getByLabel('Title').first().isEditable()).toBe(false);
    await goTo(lead, '/admin/editions/2018-19/publish');
    await lead.getByText('You do not have the right to publish').waitFor();
  });

  step('the history says who changed what, before and after, and brings back what was there', [reported], async () => {
    await goTo(admin, '/admin/editions/2018-19/history');
    await admin.getByLabel('By', { exact: true }).selectOption('Lee');
    const entry = admin.locator('.timeline > li').first();
    await entry.locator('summary').click();
    const [before] = await entry.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    await entry.getByRole('cell', { name: 'Trained by the lead themselves' }).waitFor();
    await entry.getByRole('button', { name: 'Bring back “Action”' }).click();
    await admin.locator('output.announcement').getByText('“Action” is what it was before').waitFor();
    await goTo(admin, '/admin/editions/2018-19/plan');
    await readPriority(admin, 'Substance Misuse');
    const texts = await admin.locator('td.cell-text').allInnerTexts();
    expect(texts).toContain(before?.split('\n')[0]);
    expect(texts).not.toContain('Trained by the lead themselves');
    await goTo(admin, '/admin/editions/2018-19/history');
    const [download] = await Promise.all([
      admin.waitForEvent('download'),
      admin.getByRole('link', { name: 'Download all of it as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('history-2018-19.csv');
  });

  step('a reader sees the draft and changes nothing', [], async () => {
    const reader = await letIn('Rae', 'reader');
    await goTo(reader, '/admin/editions/2018-19/plan');
    await reader.getByText('As a reader you see this draft and change nothing').waitFor();
    expect(await reader.getByRole('button', { name: 'Add', exact: true }).count()).toBe(0);
    expect(await reader.locator('main input:not([readonly]):not([disabled])').count()).toBe(0);
    await goTo(reader, '/admin/editions/2018-19/settings');
    await reader.getByRole('link', { name: 'Glossary' }).first().waitFor();
    expect(await reader.getByRole('link', { name: 'People' }).count()).toBe(0);
  });

  step('an analyst scores and keeps series, and does not touch the plan', [], async () => {
    const analyst = await letIn('Ana', 'analyst');
    await goTo(analyst, '/admin/editions/2018-19/data/series/burglary');
    await analyst.getByRole('tab', { name: 'Settings' }).click();
    await analyst.getByLabel('About it').fill('Offences at homes and elsewhere.');
    await analyst.getByRole('heading', { level: 1 }).click();
    await allSaved(analyst);
    await goTo(analyst, '/admin/editions/2018-19/plan');
    await openPriority(analyst, 'Substance Misuse');
    expect(await analyst.getByLabel('Title').first().isEditable()).toBe(false);
  });

  step('whose link is used, wrong or taken back is told so, and may ask for another', [], async () => {
    const page = await open();
    await goTo(page, '/admin/join#nonsense');
    await page.getByText('This link was used already, has run out, or is not whole').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  step('the administrator takes a membership away, and that person is out at once', [], async () => {
    const gone = await letIn('Guy', 'editor');
    await goTo(admin, '/admin/editions/2018-19/settings/people');
    await admin.getByText('Who has signed in').click();
    await admin.getByText('guy@example.org signed in').waitFor();
    await admin.getByRole('list', { name: 'People' }).getByText('guy@example.org').click();
    await admin.getByRole('button', { name: 'Remove Guy' }).click();
    await admin.getByText('Guy is no longer a member').waitFor();
    await gone.reload();
    await gone.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
