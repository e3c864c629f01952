import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { readPriority } from './plan-screen.ts';
import { allSaved, call, enter, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';
import { stepsOfJourney } from './steps.ts';

const PASSWORD = 'wombat gravel tulip seven';

/**
 * What the browser was given by hand since this was last asked, as it counted it itself, so that nothing that a step does is left out:
 * `keys`, each key; `groups`, each click, each key, and each text typed without a pause, with the Enter that takes it; `inputs`, the same
 * but for Tab, which only goes on.
 */
interface Given {
  readonly keys: number;
  readonly groups: number;
  readonly inputs: number;
}

/** Runs in the page before its scripts: counts clicks and keys that come from outside the page. */
function countByHand(): void {
  const given = { keys: 0, groups: 0, inputs: 0 };
  let isText = false;
  addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      isText = false;
      given.groups += 1;
      given.inputs += 1;
    },
    true,
  );
  addEventListener(
    'keydown',
    ({ isTrusted, key, ctrlKey, altKey, metaKey }) => {
      if (!isTrusted || key === 'Control' || key === 'Shift' || key === 'Alt' || key === 'Meta') return;
      const isLetter = key.length === 1 && !ctrlKey && !altKey && !metaKey;
      given.keys += 1;
      // A single letter that is no text is a group of its own: it takes the focus elsewhere before the next.
      if (!isText || (!isLetter && key !== 'Enter')) {
        given.groups += 1;
        if (key !== 'Tab') given.inputs += 1;
      }
      const target = document.activeElement;
      isText = isLetter && target !== null && (target.matches('input, textarea') || isText);
    },
    true,
  );
  Reflect.set(globalThis, 'givenByHand', () => {
    const since = { ...given };
    Object.assign(given, { keys: 0, groups: 0, inputs: 0 });
    isText = false;
    return since;
  });
}

/** What was given by hand since this was last asked, or since the page was loaded. */
const byHand = (page: Page): Promise<Given> =>
  page.evaluate(() => (Reflect.get(globalThis, 'givenByHand') as () => { keys: number; groups: number; inputs: number })());

/** A name as somebody types it: without quotation marks and the like. */
const letters = (name: string): string => name.replaceAll(/[^\p{L}\p{N} ]/gu, '');

/** Puts a text where Ctrl V takes it from. */
const copied = (page: Page, text: string): Promise<void> => page.evaluate((what) => navigator.clipboard.writeText(what), text);

describe('the jobs of a year, in as few inputs as the officers’ app promises', () => {
  const step = stepsOfJourney();
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  const open = async (width: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
    await context.addInitScript(countByHand);
    return await context.newPage();
  };

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    page = await open(1440);
    await signIn(page, saferplan.address);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  step('counts what comes from outside, each kind once, and nothing that the page does itself', [], async () => {
    const other = await open(1440);
    await other.goto(`${saferplan.address}/admin/`);
    const email = other.getByLabel('Email address');
    await email.waitFor();
    await byHand(other);
    await email.evaluate((element) => {
      element.focus();
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    });
    expect(await byHand(other)).toEqual({ keys: 0, groups: 0, inputs: 0 });
    await email.click();
    await other.keyboard.type('kay');
    await other.keyboard.press('Tab');
    await other.keyboard.type('no');
    await other.keyboard.press('Enter');
    await other.keyboard.press('Escape');
    expect(await byHand(other)).toEqual({ keys: 8, groups: 5, inputs: 4 });
    await other.context().close();
  });

  const begun = step('copies the plan forward by 1 click', [], async () => {
    const copy = page.getByRole('button', { name: 'Copy 2017-18 forward' });
    await copy.waitFor();
    await byHand(page);
    await copy.click();
    await page.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
    expect((await byHand(page)).groups).toBe(1);
  });

  step('adds an action with its lead and date on one row, by 6 groups of keys and no mouse', [begun], async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await readPriority(page, 'Mental Health');
    await byHand(page);
    await page.keyboard.press('a');
    await page.keyboard.type('Map who helps whom in a crisis');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kent pol');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('q2');
    await page.keyboard.press('Enter');
    const row = page.getByRole('row').filter({ hasText: 'Map who helps whom in a crisis' });
    await row.getByText('Kent Police').waitFor();
    await row.getByText('Sept 2018').waitFor();
    expect((await byHand(page)).groups).toBe(6);
    await allSaved(page);
  });

  step('pastes five actions from a spreadsheet: there copied, here pasted, looked at and taken by Enter', [begun], async () => {
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Mental Health' }).waitFor();
    const lines = ['Ask every ward', 'Train the door staff', 'Open the drop-in', 'Write to the schools', 'Count the calls'];
    await copied(page, `Action\tLead\tDue\r\n${lines.map((line) => `${line}\tKent Police\t31/3/19\r\n`).join('')}`);
    await byHand(page);
    await page.keyboard.press('Control+v');
    await page.getByText('Count the calls').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Added 5 actions.').waitFor();
    for (const line of lines) await page.getByRole('row').filter({ hasText: line }).getByText('31 Mar 2019').waitFor();
    // The copy in the spreadsheet and the look are the other two steps.
    expect(2 + (await byHand(page)).groups).toBe(4);
  });

  step('states a finding by 5 inputs: what, how much with when, how much before, the change said, and who says so', [begun], async () => {
    await allSaved(page);
    await page.goto(`${saferplan.address}/admin/editions/2018-19/assessment`);
    await page.getByRole('button', { name: 'Begin the assessment' }).click();
    await page
      .getByRole('link', { name: /^Mental Health/ })
      .first()
      .click();
    const state = async (measure: string): Promise<void> => {
      await page.keyboard.type(measure);
      await page.keyboard.press('Tab');
      await page.keyboard.type('120 in 2017-18');
      // Past the box of the period, which holds it now.
      for (const _ of [1, 2]) await page.keyboard.press('Tab');
      await page.keyboard.type('100');
      // The period before is that of a year before, unless one says otherwise.
      for (const _ of [1, 2]) await page.keyboard.press('Tab');
      await page.keyboard.type('+20%');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Kent Police');
      await page.keyboard.press('Enter');
      await page.locator('main').getByText(measure).first().waitFor();
    };
    const first = page.getByRole('form', { name: 'New finding' }).getByRole('textbox').first();
    await first.waitFor();
    await byHand(page);
    // Into the first of them by Tab; Enter leaves the cursor where the next begins.
    const isThere = (): Promise<boolean> => first.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 30 && !(await isThere()); tabs += 1) await page.keyboard.press('Tab');
    await state('Calls about a person in crisis');
    expect((await byHand(page)).inputs).toBe(5);
    await expect.poll(isThere).toBe(true);
    await state('Places of safety used');
    expect((await byHand(page)).inputs).toBe(5);
    await page.locator('main').getByText('2016-17').first().waitFor();
  });

  step('reports on an action on a phone, from the link of a letter, by 4 inputs of its lead', [], async () => {
    const { token } = (await call(page, saferplan.address, 'accounts.invite', {
      invitation: { name: 'Lee', email: 'lee@example.org', role: 'lead', leads: ['substance-misuse'], publisher: false },
    })) as { readonly token: string };
    const lead = await open(390);
    await call(lead, saferplan.address, 'accounts.useLink', { token, password: PASSWORD });
    await enter(lead, saferplan.address, 'lee@example.org', PASSWORD);
    await lead.goto(`${saferplan.address}/admin/editions/2017-18/progress`);
    const row = lead.locator('.progress-row').filter({ hasText: 'needle exchange' });
    const id = (await row.getAttribute('data-action')) ?? '';
    await lead.goto('about:blank');
    await lead.goto(`${saferplan.address}/admin/editions/2017-18/progress#${id}`);
    await lead.getByText('How is it going?').waitFor();
    await lead.getByText('On track', { exact: true }).last().click();
    await lead.getByLabel('What was done').click();
    await lead.keyboard.type('Three new bins are in place.');
    await lead.getByRole('button', { name: /^Save/ }).click();
    await lead
      .getByText(/^Reported on “/u)
      .first()
      .waitFor();
    await allSaved(lead);
    expect((await byHand(lead)).inputs).toBe(4);
  });

  step('finds a record of any kind by 3 letters after Ctrl K', [begun], async () => {
    const plan = (await (await fetch(`${saferplan.address}/data/plan.json`)).json()) as {
      readonly priorities: readonly {
        readonly title: string;
        readonly actions: readonly { readonly text: string }[];
        readonly indicators: readonly { readonly title: string }[];
      }[];
      readonly [list: string]: readonly { readonly title?: string }[];
    };
    const names = [
      ...plan.priorities.flatMap(({ title, actions, indicators }) => [title, actions[0]?.text ?? '', indicators[0]?.title ?? '']),
      ...['themes', 'topics', 'series', 'meetings'].flatMap((list) => plan[list]?.at(-1)?.title ?? []),
    ].filter((name) => name !== '');
    expect(names.length).toBeGreaterThan(12);
    await page.goto(`${saferplan.address}/admin/editions/2017-18`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const found = page.getByRole('dialog');
    for (const name of names) {
      await found.getByRole('combobox').fill('');
      await byHand(page);
      await page.keyboard.type(letters(name).slice(0, 3));
      await found.getByRole('option').filter({ hasText: name }).first().waitFor();
      expect((await byHand(page)).keys).toBe(3);
    }
  });
});
