import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EditionContent } from '@saferplan/domain/plan';
import type { APIResponse, Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scrollsSideways, violations } from './accessible.ts';
import { adoptEdition } from './adopt-edition.ts';
import { openPriority } from './plan-screen.ts';
import { enter, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';

const packageOf = (name: string): string => fileURLToPath(new URL(`../../packages/partnerships/${name}`, import.meta.url));

/** The page of the county, and the first of each; `partnerships.test.ts` tries the others. */
const PAGES = ['/', '/cy', '/search?q=abuse', '/accessibility', '/cy/agreement', '/maidstone/', '/dyffryn/', '/dyffryn/cy'];

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
    await page.getByRole('heading', { level: 1, name: 'Your partnerships' }).waitFor();
    const maidstone = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Safer Maidstone Partnership' }) });
    // The actions of the example are years old.
    await maidstone.getByRole('link', { name: /^\d+ actions are late$/u }).waitFor();
    await maidstone.getByText('Superseded').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await maidstone.getByRole('button', { name: 'Open Safer Maidstone Partnership' }).click();
    await page.waitForURL('**/admin/editions/2017-18');
    await page.reload();
    await page.getByRole('button', { name: /^Your account/u }).click();
    expect(await page.title()).toContain('Safer Maidstone Partnership');
    await page.getByLabel('Partnership').selectOption('Safer Dyffryn (example)');
    await page.getByRole('heading', { level: 1, name: 'Your partnerships' }).waitFor();
    await page.getByRole('link', { name: '2026 of Safer Dyffryn (example)' }).click();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await openPriority(page, 'Fires set on purpose');
    await page.getByLabel('Well-being goal it serves').first().waitFor();
    await page.close();
  });

  it('an invitation to somebody who has an account is accepted with it, signed in, and by nobody else', async () => {
    const admin = await browser.newPage();
    await enter(admin, saferplan.address);
    const invite = async (partnership: string, edition: string): Promise<string> => {
      await admin.goto(`${saferplan.address}/admin/`);
      await admin.getByRole('link', { name: `${edition} of ${partnership}` }).click();
      await admin.waitForURL(`**/admin/editions/${edition}`);
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
    await page.waitForURL(/\/admin\/(?!join)/);

    // On another day, signed in no longer.
    await context.clearCookies();
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
    await page.getByRole('heading', { level: 2, name: 'Safer Dyffryn (example)' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(2);
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
    await page.getByLabel('This is the title of our plan').check();
    await page.getByLabel('We want this headline').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('I have read this name: Police').check();
    expect(await violations(page)).toEqual([]);
    // What was said outlives the window.
    await page.reload();
    for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('5 agencies in the list are not ticked as read').waitFor();
    // What everything is called is only proposed until an officer says that it is theirs.
    await page.getByRole('button', { name: 'Begin the plan' }).click();
    await page.getByText('Say whether these are your words').first().waitFor();
    await page.getByLabel('These are our words').check();
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

  it('merges both into the third: officers of each agree, what people decided is carried over, and all three can be read', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await enter(page, saferplan.address);
    const open = async (name: string, edition: string): Promise<void> => {
      await page.goto(`${saferplan.address}/admin/`);
      await page.getByRole('button', { name: `Open ${name}` }).click();
      await page.waitForURL('**/admin/editions/*');
      await page.goto(`${saferplan.address}/admin/editions/${edition}/settings/succession`);
      await page.getByRole('heading', { level: 1, name: 'Merging and ending' }).waitFor();
    };
    await endFourEyes(page, saferplan.address, await signedIn(browser, saferplan.address));

    await open('Safer Swale Partnership', '2027-28');
    await page.getByText('Propose a succession').click();
    await page.getByLabel('What happens').selectOption('Several become one');
    await page.getByLabel('First day on which it holds').fill('1 April 2027');
    await page.getByLabel('By what order or decision').fill('The Swale (Structural Changes) Order 2027');
    for (const [field, names] of [
      ['Partnerships that end', ['Safer Maidstone Partnership', 'Safer Dyffryn (example)']],
      ['Partnerships that take their place', ['Safer Swale Partnership']],
    ] as const)
      for (const name of names) {
        await page.getByRole('combobox', { name: field }).focus();
        await page.keyboard.press('ArrowDown');
        await page.getByRole('option', { name }).click();
        await page.keyboard.press('Escape');
      }
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.getByRole('heading', { name: 'Several become one, on 1 April 2027' }).waitFor();
    for (const [name, edition] of [
      ['Safer Maidstone Partnership', '2017-18'],
      ['Safer Dyffryn (example)', '2026'],
    ] as const) {
      await open(name, edition);
      await page.getByRole('button', { name: 'Agree; nothing restricted crosses' }).click();
      await page.getByText(`${name} ends; it agrees.`).waitFor();
    }

    await open('Safer Swale Partnership', '2027-28');
    await page.getByLabel('What becomes of them').selectOption('They become one');
    await page.getByRole('combobox', { name: 'Its title' }).fill('Domestic abuse');
    await page.getByLabel('“Mental Health” (Safer Maidstone Partnership)').selectOption('Does not go on');
    await page.getByLabel('Why “Mental Health” does not go on').fill('It runs through every other one.');
    await page.getByText('Decided: 3 of 9').waitFor();
    await page.getByRole('button', { name: 'Carry over into the draft of 2027-28' }).click();
    await page.getByRole('alert').filter({ hasText: 'Decide what becomes of “Fires set on purpose” (Safer Dyffryn (example))' }).waitFor();
    for (const choice of await page.locator('.fate-choice select').all())
      if ((await choice.inputValue()) === '') await choice.selectOption('Goes on under its own title');
    await page.getByText('Decided: 9 of 9').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Carry over into the draft of 2027-28' }).click();
    await page.getByText('priorities: 7').waitFor();
    await page.getByText('7 priorities of the draft of 2027-28 came from here.').waitFor();
    await page.getByLabel('Criminal damage and arson').check();
    await page.getByLabel('Deliberate fires').check();
    await page.getByLabel('Title of the sum').fill('Fires and damage');
    await page.getByRole('button', { name: 'Add them up' }).click();
    await page.getByRole('alert').filter({ hasText: 'counted by other periods than the first: Safer Dyffryn (example)' }).waitFor();
    // Else the head of the screen covers a part of some box, which axe then measures.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);

    const swale = asked(page, saferplan.address, 'swale');
    const [edition] = (await swale.query('plan.editions')) as readonly { readonly id: string }[];
    const editionId = edition?.id ?? '';
    const { content } = (await swale.query('plan.edition', { editionId })) as { readonly content: EditionContent };
    const lead = { state: 'named', holders: [{ person: '', agencyId: content.shared.agency[0]?.id }] };
    for (const priority of content.items.priority) {
      const changes = {
        ...(priority.lead.state === 'not-decided' ? { lead } : {}),
        actionPlan: { state: 'to-come', note: 'To be agreed.' },
        summary: 'Carried over.',
      };
      await swale.change('plan.change', { kind: 'priority', id: priority.id, version: priority.version, changes });
    }
    const { version, licence } = content.partnership;
    const confirmed = { ...licence, name: licence.name.slice(1, -1) };
    await swale.change('plan.changePartnership', { version, changes: { licence: confirmed } });
    await adoptEdition((procedure, input) => swale.change(procedure, input), editionId);
    await swale.change('publication.publish', { editionId });

    const reader = await browser.newPage();
    for (const [address, name] of [
      ['/maidstone/', 'Safer Maidstone Partnership'],
      ['/dyffryn/', 'Safer Dyffryn (example)'],
    ] as const) {
      await reader.goto(`${saferplan.address}${address}`);
      await reader.getByText(/This partnership end(?:s|ed) on 1 April 2027\./u).waitFor();
      expect(await reader.title()).toContain(name);
      await reader.getByRole('link', { name: 'Safer Swale Partnership' }).first().click();
      await reader.waitForURL('**/swale/');
    }
    await reader.getByRole('link', { name: 'Domestic abuse' }).first().click();
    await reader.getByText('Where this comes from').click();
    await reader.getByRole('link', { name: 'Safer Dyffryn (example), 2026' }).waitFor();
    expect(await violations(reader)).toEqual([]);
    await reader.getByRole('link', { name: 'Safer Maidstone Partnership, 2017-18' }).click();
    await reader.getByText(/This partnership end(?:s|ed) on 1 April 2027\./u).waitFor();
    await reader.close();
    await context.close();
  });
});

/** What somebody who is signed in on a page asks for a partnership, past the screens. */
function asked(page: Page, address: string, partnership: string) {
  const headers = { 'x-saferplan-partnership': partnership };
  const read = async (response: APIResponse): Promise<unknown> => {
    const answer = (await response.json()) as { readonly result?: { readonly data: unknown } };
    if (answer.result === undefined) throw new Error(JSON.stringify(answer));
    return answer.result.data;
  };
  return {
    query: async (procedure: string, input?: unknown) => {
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      return read(await page.request.get(`${address}/trpc/${procedure}${query}`, { headers }));
    },
    change: async (procedure: string, input: unknown) =>
      read(await page.request.post(`${address}/trpc/${procedure}`, { data: input, headers })),
  };
}

/** A page on which the person is signed in who was invited before. */
async function signedIn(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await enter(page, address, 'lee@example.org', 'three plain words');
  await page.goto(`${address}/admin/`);
  await page.getByRole('heading', { name: 'Your partnerships' }).waitFor();
  return page;
}

/** Lets one person decide for Dyffryn what takes two, which two agree on: a partnership does not end by the word of one. */
async function endFourEyes(page: Page, address: string, second: Page): Promise<void> {
  const first = asked(page, address, 'dyffryn');
  const { members } = (await first.query('accounts.people')) as {
    readonly members: readonly { readonly userId: string; readonly email: string }[];
  };
  const userId = members.find(({ email }) => email === 'lee@example.org')?.userId;
  await first.change('accounts.changeMember', { userId, fields: { role: 'administrator', publisher: true, leads: [] } });
  const { id: requestId } = (await first.change('publication.ask', { subject: { kind: 'end-four-eyes' }, reason: 'It ends.' })) as {
    readonly id: string;
  };
  await asked(second, address, 'dyffryn').change('publication.decide', { requestId, outcome: 'agreed' });
  await second.context().close();
}
