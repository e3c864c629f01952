import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';
import { stepsOfJourney } from './steps.ts';

const OPERATOR = { email: 'admin@saferplan.example', password: 'correct-horse-battery' };
const OFFICER = { name: 'Olive', email: 'olive@example.org', password: 'wombat gravel tulip seven' };

/** More than any screen has places to stop in. */
const MOST_STOPS = 90;
/** How long the focus may be nowhere while a screen replaces another, in milliseconds. */
const GRACE_MS = 2000;

/** What has the focus, as assistive technology is told of it: its role and its name. */
type Focus = { readonly role: string; readonly name: string };

/** Somebody without a mouse: they type, press keys, and read where the focus is. */
class Typist {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What has the focus; null for nothing. */
  async focus(): Promise<Focus | null> {
    const session = await this.page.context().newCDPSession(this.page);
    try {
      const { result } = await session.send('Runtime.evaluate', {
        expression: 'document.activeElement === document.body ? null : document.activeElement',
      });
      if (result.objectId === undefined) return null;
      const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
      const node = nodes[0];
      return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
    } finally {
      await session.detach();
    }
  }

  /** Goes on by Tab until what has this role and a name like this has the focus. Past the last stop the browser begins anew once. */
  async to(role: string, name: RegExp): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await this.page.keyboard.press('Tab');
      const focus = await this.focus();
      if (focus?.role === role && name.test(focus.name)) return;
    }
    throw new Error(`Tab leads to no ${role} like ${String(name)}`);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a key after which something has the focus, as it must after every action: what has this role and a name like this. */
  async press(key: string, role: string, name: RegExp): Promise<void> {
    await this.page.keyboard.press(key);
    await expect
      .poll(
        async () => {
          const focus = await this.focus();
          return focus?.role === role && name.test(focus.name) ? 'there' : focus;
        },
        { timeout: GRACE_MS * 5, interval: 50 },
      )
      .toBe('there');
  }
}

describe.each([1440, 390])('an installation without packages, begun by keyboard alone at %i pixels', (width) => {
  const step = stepsOfJourney();
  let saferplan: Saferplan;
  let browser: Browser;
  let officer: Typist;
  let invitation = '';
  const open = async (): Promise<Typist> => new Typist(await (await browser.newContext({ viewport: { width, height: 844 } })).newPage());

  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-keyboard-'));
    const config = join(dataFolder, 'saferplan.config.mjs');
    writeFileSync(config, 'export const installation = { partnerships: [], county: null };\n');
    [saferplan, browser] = await Promise.all([startSaferplan({ dataFolder, config, password: OPERATOR.password }), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  const invited = step('its operator begins a partnership, corrected where it was refused, and invites an officer', [], async () => {
    const operator = await open();
    await operator.page.goto(`${saferplan.address}/admin/`);
    await operator.page.getByLabel('Email address').waitFor();
    await operator.to('textbox', /^Email/u);
    await operator.type(OPERATOR.email);
    await operator.to('textbox', /^Password/u);
    await operator.type(OPERATOR.password);
    await operator.press('Enter', 'heading', /^No partnership yet/u);
    await operator.to('button', /^Begin this partnership/u);
    // What is wrong is said where it is to be put right.
    await operator.press('Enter', 'textbox', /^Name of the partnership/u);
    await operator.type('Safer Testshire');
    await operator.to('textbox', /^Area/u);
    await operator.type('Testshire');
    await operator.press('Enter', 'heading', /^Safer Testshire/u);
    await operator.to('DisclosureTriangle', /^Invite an officer/u);
    await operator.page.keyboard.press('Enter');
    await operator.page.getByRole('heading', { name: 'Invite somebody' }).waitFor();
    await operator.to('textbox', /^Name$/u);
    await operator.type(OFFICER.name);
    await operator.to('textbox', /^Email/u);
    await operator.type(OFFICER.email);
    await operator.to('combobox', /^Role/u);
    await operator.type('Adm');
    await operator.to('button', /^Make an invitation/u);
    await operator.press('Enter', 'button', /^Copy/u);
    invitation = await operator.page.getByRole('textbox', { name: 'The link for Olive' }).inputValue();
    await operator.page.context().close();
  });

  const arrived = step('the officer chooses a password by the link', [invited], async () => {
    officer = await open();
    await officer.page.goto(invitation);
    await officer.page.getByText('Olive, choose a password.').waitFor();
    await officer.to('textbox', /^Password/u);
    await officer.type('short');
    await officer.press('Enter', 'textbox', /^Password/u);
    await officer.page.getByRole('alert').filter({ hasText: '12 characters' }).waitFor();
    await officer.page.keyboard.press('Control+a');
    await officer.type(OFFICER.password);
    await officer.press('Enter', 'heading', /^Safer Testshire/u);
  });

  const begun = step('says who they are, which years, agencies and words, each step read as it opens', [arrived], async () => {
    const next = async (heading: RegExp): Promise<void> => {
      await officer.to('button', /^Next/u);
      await officer.press('Enter', 'heading', heading);
    };
    await next(/^Step 2 of 4: Years/u);
    await officer.to('checkbox', /^This is the title/u);
    await officer.page.keyboard.press('Space');
    await next(/^Step 3 of 4: Agencies/u);
    await officer.to('textbox', /^Name: Council/u);
    await officer.type('Testshire Borough Council');
    // A name that is chosen from the list, which Tab leaves for the next field.
    await officer.to('combobox', /^Name: Police/u);
    await officer.type('Kent');
    await officer.page.keyboard.press('ArrowDown');
    await officer.press('Enter', 'combobox', /^Name: Police/u);
    await officer.press('Tab', 'textbox', /^Short name: Police/u);
    await officer.to('combobox', /^Name: Integrated care board|^Name: Provider of probation/u);
    await officer.press('Tab', 'textbox', /^Short name/u);
    await next(/^Step 4 of 4: Words/u);
    await officer.page.getByText('4 agencies in the list are not ticked as read').waitFor();
    await officer.to('button', /^Begin the plan/u);
    await officer.press('Enter', 'checkbox', /^These are our words/u);
    await officer.page.keyboard.press('Space');
    await officer.to('button', /^Begin the plan/u);
    // The police force was said of the agencies, and not of the partnership.
    await officer.press('Enter', 'combobox', /^Police force/u);
    await officer.type('Kent Police');
    await officer.to('button', /^4 ?Words|^Words/u);
    await officer.press('Enter', 'heading', /^Step 4 of 4: Words/u);
    await officer.to('button', /^Begin the plan/u);
    await officer.press('Enter', 'main', /^Priorities/u);
    await officer.page.getByRole('heading', { name: 'The plan as a file' }).waitFor();
  });

  step('adds a priority, and brings in an action copied out of a table', [begun], async () => {
    await officer.to('button', /Add a priority/u);
    await officer.press('Enter', 'textbox', /^New priority/u);
    await officer.type('Safer streets');
    await officer.press('Enter', 'textbox', /^New priority/u);
    await officer.page.getByText('Added “Safer streets”').waitFor();
    await officer.page.reload();
    await officer.page.getByRole('heading', { level: 2, name: /^(?:The plan as a file|Safer streets)/u }).waitFor();
    if (width > 600) {
      await officer.to('link', /Safer streets/u);
      await officer.press('Enter', 'heading', /^Safer streets/u);
    } else {
      await officer.to('combobox', /^Go to/u);
      await officer.type('1');
    }
    await officer.page.getByRole('heading', { level: 2, name: /^Safer streets/u }).waitFor();
    await officer.to('button', /^Paste rows/u);
    await officer.press('Enter', 'textbox', /./u);
    await officer.page.keyboard.insertText('Action\tLead\tDue\nLight the underpass\tTestshire Borough Council\t31/3/27\n');
    await officer.to('button', /^Add one action/u);
    await officer.page.keyboard.press('Enter');
    await officer.page.getByText('Added one action.').waitFor();
    await expect.poll(() => officer.focus()).not.toBeNull();
    const row = officer.page.getByRole('row').filter({ hasText: 'Light the underpass' });
    await row.getByText('31 Mar 2027').waitFor();
    await row.getByText('Testshire Borough Council').waitFor();
  });
});
