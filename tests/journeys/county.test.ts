import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scrollsSideways, violations } from './accessible.ts';
import { openPriority } from './plan-screen.ts';
import { removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';

const packageOf = (name: string): string => fileURLToPath(new URL(`../../packages/partnerships/${name}`, import.meta.url));

/** The page of the county, and the first of each; `partnerships.test.ts` tries the others. */
const PAGES = ['/', '/cy', '/search?q=abuse', '/accessibility', '/maidstone/', '/dyffryn/', '/dyffryn/cy'];

describe('a county with two partnerships', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-county-'));
    const config = join(dataFolder, 'saferplan.config.mjs');
    const partnerships = ['maidstone', 'dyffryn'].map(packageOf);
    const county = { name: 'Two counties', about: 'An example.' };
    writeFileSync(config, `export const installation = ${JSON.stringify({ partnerships, county })};\n`);
    [saferplan, browser] = await Promise.all([startSaferplan({ dataFolder, config }), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  it.each(PAGES)('%s can be read by everybody, at 1280 and at 320 pixels', async (path) => {
    for (const width of [1280, 320]) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const response = await page.goto(`${saferplan.address}${path}`);
      expect(response?.status()).toBe(200);
      expect(await violations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await context.close();
    }
  });

  it('leads from the county to each partnership, in that partnership’s own words', async () => {
    const page = await browser.newPage();
    await page.goto(saferplan.address);
    await page.getByRole('row', { name: 'Domestic abuse, and violence against women and girls 2 of 2' }).waitFor();
    await page.getByLabel('Words to look for').fill('fires');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Fires set on purpose' }).first().waitFor();
    // Words of a text, and not of a title alone.
    await page.getByLabel('Words to look for').fill('bracken');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Cut breaks in the').first().waitFor();
    await page.getByRole('link', { name: 'All partnerships', exact: true }).click();
    await page.getByRole('link', { name: 'Safer Dyffryn (example)' }).click();
    await page.waitForURL('**/dyffryn/');
    await page.getByRole('heading', { name: 'This year’s objectives' }).waitFor();
    await page.getByRole('heading', { name: 'Places where people belong' }).waitFor();
    await page.getByRole('heading', { name: 'Four golden threads run through them' }).waitFor();
    await page.getByRole('link', { name: 'Fires set on purpose' }).first().click();
    await page.getByText('Cost this year in pounds').waitFor();
    await page.getByRole('link', { name: 'All partnerships of Two counties' }).first().click();
    await page.getByRole('heading', { name: 'Community safety in Two counties' }).waitFor();
    await page.close();
  });

  it('lets an administrator of both choose for which to work, and keeps the choice', async () => {
    const page = await browser.newPage();
    await signIn(page, saferplan.address);
    await page.getByRole('link', { name: '2026' }).waitFor();
    await page.getByLabel('Partnership').selectOption('Safer Maidstone Partnership');
    await page.getByRole('heading', { level: 1, name: 'Safer Maidstone Partnership' }).waitFor();
    await page.getByRole('link', { name: '2017-18' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: '2017-18' }).waitFor();
    expect(await page.getByRole('link', { name: '2026' }).count()).toBe(0);
    await page.getByLabel('Partnership').selectOption('Safer Dyffryn (example)');
    await page.getByRole('link', { name: '2026' }).click();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await openPriority(page, 'Fires set on purpose');
    await page.getByLabel('Well-being goal it serves').first().waitFor();
    await page.close();
  });

  it('an invitation to somebody who has an account is accepted with it, signed in, and by nobody else', async () => {
    const admin = await browser.newPage();
    await signIn(admin, saferplan.address);
    const invite = async (partnership: string, edition: string): Promise<string> => {
      await admin.goto(`${saferplan.address}/admin/`);
      await admin.getByLabel('Partnership').selectOption(partnership);
      await admin.getByRole('heading', { level: 1, name: partnership }).waitFor();
      await admin.goto(`${saferplan.address}/admin/editions/${edition}/settings/people`);
      const form = admin.locator('form', { has: admin.getByRole('heading', { name: 'Invite somebody' }) });
      await form.getByLabel('Name').fill('Lee');
      await form.getByLabel('Email address').fill('lee@example.org');
      await admin.getByRole('button', { name: 'Make an invitation' }).click();
      return admin.getByRole('textbox', { name: 'The link for Lee' }).inputValue();
    };
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(await invite('Safer Maidstone Partnership', '2017-18'));
    await page.getByLabel('Password, 12 characters or more').fill('three plain words');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();

    const second = await invite('Safer Dyffryn (example)', '2026');
    await page.goto('about:blank');
    await page.goto(second);
    await page.getByText('Sign in with it to accept').waitFor();
    expect(await page.getByLabel('Password, 12 characters or more').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Email address').fill('lee@example.org');
    await page.getByRole('textbox', { name: 'Password' }).fill('three plain words');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Join Safer Dyffryn (example)' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: 'Join Safer Dyffryn (example)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Safer Dyffryn (example)' }).waitFor();
    expect(await page.getByLabel('Partnership').locator('option').count()).toBe(2);
    await context.close();
    await admin.close();
  });

  it('begins a third without a package: its operator says who it is, its years and its agencies, and nobody else reads any of it', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await signIn(page, saferplan.address);
    await page.getByText('Begin another partnership').click();
    await page.getByLabel('Name of the partnership').fill('Safer Swale Partnership');
    await page.getByLabel('Area').fill('Swale');
    expect(await page.getByLabel('Address').inputValue()).toBe('swale');
    await page.getByRole('button', { name: 'Begin this partnership' }).click();
    await page.getByRole('heading', { level: 2, name: 'Who you are' }).waitFor();
    await page.getByRole('combobox', { name: 'Police force' }).fill('Kent Police');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('It begins in the year').fill('2027');
    await page.getByText('from 1 April 2027 to 31 March 2028').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('I have read this name: Police').check();
    expect(await violations(page)).toEqual([]);
    // What was said outlives the window.
    await page.reload();
    for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('5 agencies in the list are not ticked as read').waitFor();
    await page.getByRole('button', { name: 'Begin the plan' }).click();
    await page.getByRole('heading', { name: 'The plan as a file' }).waitFor();
    await page.goto(`${saferplan.address}/admin/editions/2027-28/settings/agencies`);
    await page.getByText('Kent Police').first().waitFor();
    expect(await page.getByText('The Probation Service').count()).toBe(0);
    await page.goto(`${saferplan.address}/swale/`);
    await page.getByRole('heading', { name: 'No plan is published yet' }).waitFor();
    expect(await page.getByText('Swale').count()).toBe(0);
    await page.close();
  });
});
