import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { readPriority } from './plan-screen.ts';
import { allSaved, call, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';
import { stepsOfJourney } from './steps.ts';

const PASSWORD = 'wombat gravel tulip seven';

/**
 * Somebody at a keyboard and a mouse, whose inputs are counted: a click, a key, and a text typed without a pause (with the Enter that
 * takes it, as one types it) are one each.
 */
class Person {
  #inputs = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** How many inputs there were since this was last asked. */
  count(): number {
    const inputs = this.#inputs;
    this.#inputs = 0;
    return inputs;
  }

  async click(what: Locator): Promise<void> {
    this.#inputs += 1;
    await what.click();
  }

  async press(key: string): Promise<void> {
    this.#inputs += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string, taken: '' | 'Enter' = ''): Promise<void> {
    this.#inputs += 1;
    await this.page.keyboard.type(text);
    if (taken !== '') await this.page.keyboard.press(taken);
  }

  async paste(text: string): Promise<void> {
    this.#inputs += 1;
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }, text);
  }
}

describe('the jobs of a year, in as few inputs as the officers’ app promises', () => {
  const step = stepsOfJourney();
  let saferplan: Saferplan;
  let browser: Browser;
  let officer: Person;
  const open = async (width: number): Promise<Person> =>
    new Person(await (await browser.newContext({ viewport: { width, height: 900 } })).newPage());

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    officer = await open(1440);
    await signIn(officer.page, saferplan.address);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  const begun = step('copies the plan forward by 1 click', [], async () => {
    const { page } = officer;
    await officer.click(page.getByRole('button', { name: 'Copy 2017-18 forward' }));
    await page.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
    expect(officer.count()).toBe(1);
  });

  step('adds an action with its lead and date on one row, by 6 groups of keys and no mouse', [begun], async () => {
    const { page } = officer;
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await readPriority(page, 'Mental Health');
    await officer.press('a');
    await officer.type('Map who helps whom in a crisis');
    await officer.press('Tab');
    await officer.type('kent pol', 'Enter');
    await officer.press('Tab');
    await officer.type('q2', 'Enter');
    const row = page.getByRole('row').filter({ hasText: 'Map who helps whom in a crisis' });
    await row.getByText('Kent Police').waitFor();
    await row.getByText('Sept 2018').waitFor();
    expect(officer.count()).toBeLessThanOrEqual(6);
  });

  step('pastes five actions from a spreadsheet: there copied, here pasted, looked at and taken by Enter', [begun], async () => {
    const { page } = officer;
    await officer.page.keyboard.press('Escape');
    await officer.page.keyboard.press('Escape');
    const lines = ['Ask every ward', 'Train the door staff', 'Open the drop-in', 'Write to the schools', 'Count the calls'];
    officer.count();
    await officer.paste(`Action\tLead\tDue\r\n${lines.map((line) => `${line}\tKent Police\t31/3/19\r\n`).join('')}`);
    await page.getByText('Count the calls').waitFor();
    await officer.press('Enter');
    await page.getByText('Added 5 actions.').waitFor();
    for (const line of lines) await page.getByRole('row').filter({ hasText: line }).getByText('31 Mar 2019').waitFor();
    // The copy in the spreadsheet and the look are the other two steps.
    expect(2 + officer.count()).toBeLessThanOrEqual(4);
  });

  step('states a finding by 6 inputs: what, how much and when, how much before, the change said, and who says so', [begun], async () => {
    const { page } = officer;
    await allSaved(page);
    await page.goto(`${saferplan.address}/admin/editions/2018-19/assessment`);
    await page.getByRole('button', { name: 'Begin the assessment' }).click();
    await page
      .getByRole('link', { name: /^Mental Health/ })
      .first()
      .click();
    const form = page.getByRole('form', { name: 'New finding' });
    await form.getByRole('textbox').first().focus();
    const typed = ['Calls about a person in crisis', '120', '2017-18', '100'];
    for (const text of typed) {
      await officer.type(text);
      // To go on to the next box is how a text ends, as in a spreadsheet.
      await page.keyboard.press('Tab');
    }
    // The period before is that of a year before, unless one says otherwise.
    await page.keyboard.press('Tab');
    await officer.type('+20%');
    await page.keyboard.press('Tab');
    await officer.type('Kent Police', 'Enter');
    await page.getByText('Calls about a person in crisis').first().waitFor();
    expect(officer.count()).toBeLessThanOrEqual(6);
    await page.locator('main').getByText('2016-17').first().waitFor();
  });

  step('reports on an action on a phone, from the link of a letter, by 4 inputs of its lead', [], async () => {
    const { token } = (await call(officer.page, saferplan.address, 'accounts.invite', {
      invitation: { name: 'Lee', email: 'lee@example.org', role: 'lead', leads: ['substance-misuse'], publisher: false },
    })) as { readonly token: string };
    const lead = await open(390);
    await call(lead.page, saferplan.address, 'accounts.useLink', { token, password: PASSWORD });
    await signIn(lead.page, saferplan.address, 'lee@example.org', PASSWORD);
    await lead.page.goto(`${saferplan.address}/admin/editions/2017-18/progress`);
    const row = lead.page.locator('.progress-row').filter({ hasText: 'needle exchange' });
    const id = (await row.getAttribute('data-action')) ?? '';
    await lead.page.goto(`${saferplan.address}/admin/editions/2017-18/progress#${id}`);
    await lead.page.getByText('How is it going?').waitFor();
    await lead.click(lead.page.getByText('On track', { exact: true }).last());
    await lead.click(lead.page.getByLabel('What was done'));
    await lead.type('Three new bins are in place.');
    await lead.click(lead.page.getByRole('button', { name: /^Save/ }));
    await lead.page
      .getByText(/^Reported on “/u)
      .first()
      .waitFor();
    await allSaved(lead.page);
    expect(lead.count()).toBeLessThanOrEqual(4);
  });

  step('finds a record of any kind by 3 letters after Ctrl K', [begun], async () => {
    const { page } = officer;
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
      officer.count();
      for (const letter of name.slice(0, 3)) await officer.type(letter);
      await found.getByRole('option').filter({ hasText: name }).first().waitFor();
      expect(officer.count()).toBe(3);
    }
  });
});
