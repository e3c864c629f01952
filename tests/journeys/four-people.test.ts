import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openPriority } from './plan-screen.ts';
import { allSaved, call, enter, removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';
import { stepsOfJourney } from './steps.ts';

const PASSWORD = 'wombat gravel tulip seven';
const DRAFT = '/admin/editions/2018-19';

describe('the whole year, by four people at once', () => {
  const step = stepsOfJourney();
  let saferplan: Saferplan;
  let browser: Browser;
  let admin: Page;
  let editor: Page;
  let lead: Page;
  let publisher: Page;
  const goTo = (page: Page, path: string) => page.goto(`${saferplan.address}${path}`);
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    return page;
  };
  const letIn = async (name: string, rights: object): Promise<Page> => {
    const email = `${name.toLowerCase()}@example.org`;
    const { token } = (await call(admin, saferplan.address, 'accounts.invite', {
      invitation: { name, email, leads: [], publisher: false, ...rights },
    })) as {
      readonly token: string;
    };
    const page = await open();
    await call(page, saferplan.address, 'accounts.useLink', { token, password: PASSWORD });
    await enter(page, saferplan.address, email, PASSWORD);
    await goTo(page, '/admin/');
    await page.getByRole('heading', { name: 'Editions' }).waitFor();
    return page;
  };

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    admin = await open();
    await enter(admin, saferplan.address);
    editor = await letIn('Ed', { role: 'editor' });
    lead = await letIn('Lee', { role: 'lead', leads: ['substance-misuse'] });
    publisher = await letIn('Pat', { role: 'reader', publisher: true });
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  const begun = step('the administrator asks for four eyes, and the editor begins the draft', [], async () => {
    await goTo(admin, '/admin/editions/2017-18/settings/decisions');
    const fourEyes = admin.getByLabel('Whoever publishes must be somebody else');
    await fourEyes.click();
    await expect.poll(() => fourEyes.isChecked()).toBe(true);
    const body = admin.getByLabel('Name of the body that decides');
    await body.fill('Council');
    await Promise.all([admin.waitForResponse((response) => response.url().includes('plan.changePartnership')), body.blur()]);
    await goTo(admin, '/admin/editions/2017-18/settings/decisions');
    await expect.poll(() => body.inputValue()).toBe('Council');
    await editor.getByRole('button', { name: 'Copy 2017-18 forward' }).click();
    await editor.getByLabel(/^One reason for all/).fill('Reviewed with partners in January.');
    await editor.getByRole('button', { name: 'Give this reason' }).click();
    await editor.getByText('Every priority and theme is decided, with its reason.').waitFor();
    await allSaved(editor);
  });

  step('the lead asks a question by name, and the editor finds it and settles it', [begun], async () => {
    await goTo(lead, `${DRAFT}/plan`);
    await openPriority(lead, 'Substance Misuse');
    await lead.getByRole('tab', { name: 'Comments' }).click();
    await lead.getByLabel('A comment or a question on “Substance Misuse”').fill('Is the needle target still right, @Ed?');
    await lead.getByRole('button', { name: 'Add the comment' }).click();
    await lead.getByText('Is the needle target still right, @Ed?').first().waitFor();
    await goTo(editor, DRAFT);
    await editor.getByText('For you:').waitFor();
    await editor.getByRole('link', { name: 'Reply to Lee' }).click();
    await editor.getByRole('tab', { name: 'Comments 1' }).click();
    await editor.getByRole('button', { name: 'Settled' }).click();
    await editor.getByText('Settled by Ed').waitFor();
  });

  step('each sees that the other is here, and of two on one field the second chooses', [begun], async () => {
    await goTo(admin, `${DRAFT}/plan`);
    await admin.getByText(/Also here: .*Ed \(on this screen\)/).waitFor();
    for (const page of [admin, editor]) await openPriority(page, 'Mental Health');
    const summary = (page: Page) => page.getByLabel('Summary for the front page').last();
    // Whoever is in a field when somebody else changes it keeps what they type.
    await summary(editor).focus();
    await summary(admin).fill('By the administrator.');
    await summary(admin).blur();
    await allSaved(admin);
    await summary(editor).fill('By the editor.');
    await summary(editor).blur();
    await editor.getByRole('dialog').getByText('By the administrator.').waitFor();
    await editor.getByRole('button', { name: 'Keep mine' }).click();
    // Whoever is in no field sees at once what became of it.
    await expect.poll(() => summary(admin).inputValue()).toBe('By the editor.');
    await allSaved(editor);
  });

  step('anything is found with Ctrl K, by what is typed at once', [begun], async () => {
    await editor.keyboard.press('Control+k');
    await editor.keyboard.type('needle');
    await expect.poll(() => editor.getByRole('combobox', { name: 'A screen, a priority, any word' }).inputValue()).toBe('needle');
    await editor.getByRole('dialog').getByRole('option').filter({ hasText: 'indicator' }).first().click();
    await editor.getByRole('heading', { level: 1, name: /^Plan/ }).waitFor();
  });

  const consulted = step('is put out to consultation; a response says what changed for it', [begun], async () => {
    await goTo(editor, `${DRAFT}/adoption`);
    await editor.getByRole('button', { name: 'Add a consultation' }).click();
    await editor.getByLabel('New consultation: its title').fill('Spring consultation');
    const adding = editor.locator('form').filter({ has: editor.getByLabel('New consultation: its title') });
    const today = new Date().toISOString().slice(0, 10);
    // What cannot be read is said at the field, and nothing is added without it.
    await adding.getByLabel('Opens on', { exact: true }).fill('when the chair is back');
    await adding.getByRole('button', { name: 'Add' }).press('Enter');
    await adding
      .getByText(/is not read as a date/)
      .first()
      .waitFor();
    expect(await adding.getByLabel('Opens on', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
    await adding.getByLabel('Opens on', { exact: true }).fill(today);
    await adding.getByLabel('Closes on', { exact: true }).fill(today);
    await adding.getByRole('button', { name: 'Add' }).click();
    const consultation = editor.locator('#consultations li').filter({ has: editor.getByLabel('Who is asked') });
    await consultation.getByLabel('Who is asked').fill('Parish councils and residents');
    await consultation.getByLabel('What they are asked').click();
    await allSaved(editor);
    await editor.getByRole('button', { name: 'Open the consultation' }).click();
    await editor.getByText('Consultation opened: 2018-19').waitFor();
    await consultation.getByLabel('New response: who answered').fill('Lenham Parish Council');
    await editor.keyboard.press('Enter');
    await editor.getByText('It is not said what changed for the response of Lenham Parish Council').first().waitFor();
    await consultation.getByLabel('What changed for it').fill('A new action on rural crime is being planned.');
    await consultation.getByLabel('Last day').fill('2018-02-28');
    await consultation.getByLabel('First day').fill('2018-02-01');
    await editor.getByRole('heading', { level: 1 }).click();
    await allSaved(editor);
    await editor.getByText('It is not said what changed').first().waitFor({ state: 'detached' });
  });

  const adopted = step(
    'is recommended by the committee once the report is signed off, and adopted by the council',
    [consulted],
    async () => {
      await editor.getByRole('button', { name: 'Add the 11 lines that the report still lacks' }).click();
      await expect.poll(() => editor.getByLabel('Signed off').count()).toBe(11);
      await editor.getByRole('button', { name: 'Write “None.” on all 11 lines not yet said' }).click();
      for (const box of await editor.getByLabel('Signed off').all()) await box.check();
      await allSaved(editor);
      for (const [body, button, done] of [
        ['Communities Committee', 'Note that it was recommended', 'Recommended: 2018-19'],
        ['Council', 'Note that it was adopted', 'Adopted: 2018-19'],
      ] as const) {
        const opens = editor.getByRole('button', { name: 'Add a meeting' });
        await opens.focus();
        await editor.keyboard.press('Enter');
        await expect
          .poll(() => editor.getByLabel('New meeting: what it was about').evaluate((box) => box === document.activeElement))
          .toBe(true);
        await editor.keyboard.press('Escape');
        await expect.poll(() => opens.evaluate((opener) => opener === document.activeElement)).toBe(true);
        await editor.keyboard.press('Enter');
        await editor.getByLabel('New meeting: what it was about').fill(`The plan before the ${body}`);
        const adding = editor.locator('form').filter({ has: editor.getByLabel('New meeting: what it was about') });
        await adding.getByLabel('Its day', { exact: true }).fill('13/3/2018');
        await adding.getByRole('button', { name: 'Add' }).click();
        const meeting = editor
          .locator('#meetings li')
          .filter({ has: editor.getByLabel('Body') })
          .last();
        await expect.poll(() => meeting.getByLabel('What it is about').inputValue()).toBe(`The plan before the ${body}`);
        await meeting.getByLabel('Body').fill(body);
        await meeting.getByLabel('Body').blur();
        await meeting.getByLabel('Outcome').selectOption('agreed');
        await allSaved(editor);
        const form = editor.locator('form').filter({ has: editor.getByRole('button', { name: button }) });
        await form.getByRole('button', { name: button }).click();
        await form.getByText('Name the meeting that decided.').waitFor();
        await form.getByLabel('Decided at').selectOption({ label: `13 March 2018: ${body}` });
        await form.getByRole('button', { name: button }).click();
        await editor.getByText(done).waitFor();
      }
      await goTo(editor, `${DRAFT}/plan`);
      await editor.getByText('has been put to a meeting or published').waitFor();
      expect(await editor.getByRole('button', { name: 'Add', exact: true }).count()).toBe(0);
    },
  );

  const published = step('is published by a second person, and by nobody else', [adopted], async () => {
    await goTo(editor, `${DRAFT}/adoption`);
    await editor.getByRole('button', { name: 'Ask for publication' }).click();
    await editor.getByText('Publication asked for: 2018-19').waitFor();
    await goTo(publisher, `${DRAFT}/publish`);
    // Whoever is asked may send it back instead; whoever asked is told on every screen until it is asked for again.
    const reason = 'The lead of one action is wrong.';
    await publisher.getByRole('button', { name: 'Send back' }).click();
    await publisher.keyboard.type(reason);
    await publisher.getByRole('button', { name: 'Send it back' }).click();
    await publisher.getByText('Edition 2018-19 is sent back.').waitFor();
    await publisher.getByRole('button', { name: 'Publish 2018-19 now' }).waitFor({ state: 'detached' });
    await editor.getByRole('button', { name: /^One notice/ }).click();
    await editor.getByText('Pat sent 2018-19 back to you').waitFor();
    await editor.getByText(reason).first().waitFor();
    await goTo(editor, DRAFT);
    await editor.getByRole('main').getByText('Pat sent 2018-19 back to you').waitFor();
    await editor.getByRole('main').getByRole('link', { name: 'Read' }).click();
    await editor.getByText(/Pat sent it back on/).waitFor();
    await editor.getByRole('main').getByText(reason).waitFor();
    await goTo(editor, `${DRAFT}/adoption`);
    await editor.getByRole('button', { name: 'Ask for publication' }).click();
    await editor.getByText('Publication asked for: 2018-19').waitFor();
    await goTo(editor, `${DRAFT}/publish`);
    await editor.getByText(/asked for publication on/).waitFor();
    expect(await editor.getByText(/Pat sent it back on/).count()).toBe(0);
    await goTo(publisher, `${DRAFT}/publish`);
    await publisher.getByRole('button', { name: 'Publish 2018-19 now' }).click();
    await publisher.getByText('Edition 2018-19 is published.').waitFor();
    const about = await (await fetch(`${saferplan.address}/decisions`)).text();
    expect(about).toContain('Communities Committee');
    expect(about).toContain('Lenham Parish Council');
  });

  step('the lead reports in the year, and the public reads it after the next publication', [published], async () => {
    await goTo(lead, `${DRAFT}/progress`);
    await lead.getByRole('button', { name: /^Report on/ }).click();
    await lead.getByText('On track', { exact: true }).last().click();
    await lead.getByLabel('What was done').fill('Three new needle bins are in place.');
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('Three new needle bins are in place.').first().waitFor();
    await allSaved(lead);
    await goTo(publisher, `${DRAFT}/publish`);
    await publisher.getByText('Nobody has asked for it to be published yet.').waitFor();
    await goTo(editor, `${DRAFT}/adoption`);
    await editor.getByRole('button', { name: 'Ask for publication' }).click();
    await editor.getByText('Publication asked for: 2018-19').waitFor();
    await goTo(publisher, `${DRAFT}/publish`);
    await publisher.getByText('Three new needle bins are in place.').first().waitFor();
    await publisher.getByRole('button', { name: 'Publish 2018-19 again' }).click();
    await publisher.getByText('Edition 2018-19 is published.').waitFor();
    expect(await (await fetch(`${saferplan.address}/priorities/substance-misuse`)).text()).toContain('Three new needle bins are in place.');
  });

  step('money adds up, and says so where it does not', [published], async () => {
    await goTo(editor, `${DRAFT}/progress/funding`);
    await editor.getByLabel('New grant: its name').fill('Community Safety Grant');
    await editor.keyboard.press('Enter');
    await editor.getByLabel('Amount in pounds').fill('37104');
    await editor.getByLabel('New bid: who asks').fill('A youth club');
    await editor.keyboard.press('Enter');
    await editor.getByLabel('Asked for, in pounds').fill('40000');
    await editor.keyboard.press('Tab');
    await editor.getByLabel('Decision').selectOption('agreed');
    await editor.getByText('£2,896 more is awarded than “Community Safety Grant” holds.').waitFor();
    // £0 is asked about, until somebody confirms that it is nothing; and again once it is changed.
    const isNothing = editor.getByLabel('£0 is so: it is nothing, and not unknown');
    const awarded = editor.getByLabel('Awarded, in pounds');
    const award = async (amount: string): Promise<void> => {
      await awarded.fill(amount);
      await awarded.blur();
    };
    await award('0');
    await isNothing.check();
    await allSaved(editor);
    await award('5');
    await isNothing.waitFor({ state: 'detached' });
    await award('0');
    await expect.poll(() => isNothing.isChecked()).toBe(false);
    await allSaved(editor);
  });

  step('a mistake is corrected in sight of all, and next year begins from it', [published], async () => {
    await goTo(editor, `${DRAFT}/adoption`);
    await editor.getByRole('button', { name: 'Open an amendment' }).click();
    await editor.getByLabel('What is to be amended').fill('A wrong date.');
    await editor.getByRole('button', { name: 'Open an amendment' }).click();
    await editor.getByText('An amendment is open: A wrong date.').waitFor();
    await editor.getByRole('button', { name: 'Close the amendment' }).click();
    await editor.getByText('Amendment closed: 2018-19').waitFor();
    await goTo(editor, '/admin/');
    await editor.getByRole('button', { name: 'Copy 2018-19 forward' }).click();
    await editor.getByRole('heading', { name: 'What became of 2018-19 in 2019-20' }).waitFor();
  });

  step('a second factor is set up with an app, and is asked for from then on', [], async () => {
    await goTo(lead, '/admin/editions/2017-18/settings/you');
    await lead.getByLabel('Your password, to turn it on').fill(PASSWORD);
    await lead.getByRole('button', { name: 'Turn the second factor on' }).click();
    const key = await lead.locator('.second-factor code').first().innerText();
    /** Each code counts once, so the second is that of the next half minute, which is accepted early. */
    const code = (ahead: number) => createOTP(decodeBase32(key), { digits: 6, period: 30 }).hotp(Math.floor(Date.now() / 30_000) + ahead);
    await lead.getByLabel('3. The code that the app shows now').fill(await code(0));
    await lead.getByRole('button', { name: 'Confirm' }).click();
    await lead.getByText('The second factor is on.').waitFor();
    const again = await open();
    await goTo(again, '/admin/');
    await again.getByLabel('Email address').fill('lee@example.org');
    await again.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await again.getByRole('button', { name: 'Sign in', exact: true }).click();
    await again.getByLabel('Code from your authenticator app, or a recovery code').fill('000000');
    await again.getByRole('button', { name: 'Sign in' }).click();
    await again.getByText('This code is not right').waitFor();
    await again.getByLabel('Code from your authenticator app, or a recovery code').fill(await code(1));
    await again.getByRole('button', { name: 'Sign in' }).click();
    await again.getByRole('heading', { name: 'Editions' }).waitFor();
  });
});

const decodeBase32 = (text: string): string => new TextDecoder().decode(base32.decode(text));
