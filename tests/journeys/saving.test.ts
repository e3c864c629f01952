import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOutline, openPriority, readPriority } from './plan-screen.ts';
import { allSaved, call, copyForward, enter, removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';

const PASSWORD = 'wombat gravel tulip seven';

describe('working on a draft', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  const open = async (on: Page): Promise<void> => {
    await on.goto(`${saferplan.address}/admin/editions/2018-19/plan`);
    await openPriority(on, 'Mental Health');
  };
  const signedIn = async (): Promise<Page> => {
    const somebody = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await enter(somebody, saferplan.address);
    return somebody;
  };
  const fill = async (on: Page, label: string, text: string): Promise<void> => {
    await on.getByLabel(label).first().fill(text);
    await on.getByLabel(label).first().blur();
  };

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    page = await signedIn();
    await copyForward(page, saferplan.address);
    await open(page);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  it('a priority moves by keyboard alone, and the new place is read out', async () => {
    await inOutline(page, /^5 Mental Health/).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('“Mental Health” is now number 4 of 5').waitFor();
    await inOutline(page, /^4 Mental Health/).waitFor();
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await inOutline(page, /^5 Mental Health/).waitFor();
  });

  it('HTML in a field is refused beside it, stays in it, and is not stored', async () => {
    const summary = page.getByLabel('Summary for the front page');
    await summary.fill('Act <script>alert(1)</script> early');
    await summary.blur();
    await page.getByText('Remove the HTML: this field holds plain words only, with no <tags>').waitFor();
    expect(await summary.inputValue()).toContain('<script>');
    await page.reload();
    expect(await page.getByLabel('Summary for the front page').inputValue()).toContain('<script>');
    await page.getByLabel('Summary for the front page').fill('Act early.');
    await page.getByLabel('Summary for the front page').blur();
    await allSaved(page);
  });

  it('what is typed into a filled date after a click, or after Tab, replaces it; a second click chooses a place in it', async () => {
    await page.goto(`${saferplan.address}/admin/editions/2018-19`);
    await page.getByRole('button', { name: 'Edit the front page and years' }).click();
    const day = page.getByLabel('First day', { exact: true });
    const before = await day.inputValue();
    expect(before).toMatch(/2018$/u);
    await day.click();
    await page.keyboard.type('2/4/2018');
    expect(await day.inputValue()).toBe('2/4/2018');
    await page.keyboard.press('Escape');
    expect(await day.inputValue()).toBe(before);
    await page.getByLabel('Years, such as 2017-18').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('3/4/2018');
    expect(await day.inputValue()).toBe('3/4/2018');
    await page.keyboard.press('Escape');
    await day.click();
    await page.keyboard.press('End');
    await page.keyboard.type('9');
    expect(await day.inputValue()).toBe(`${before}9`);
    await page.keyboard.press('Escape');
    await open(page);
  });

  it('what is said of the edition as a whole is kept until the server has it, and is saved beside what somebody else says of it', async () => {
    const overview = `${saferplan.address}/admin/editions/2018-19`;
    const opened = async (on: Page): Promise<void> => {
      await on.goto(overview);
      await on.getByRole('button', { name: 'Edit the front page and years' }).click();
    };
    await opened(page);
    const other = await signedIn();
    await opened(other);
    // The page is left before any of it is sent, with the cursor in the field.
    await page.route(/plan\.change(?:Edition|Partnership)/, (route) => route.abort());
    await page.getByLabel('Document that it was taken from').fill('The plan as printed');
    await page.getByLabel('Headline of the front page').fill('Mine');
    await page.goto('about:blank');
    await other.getByLabel('Headline of the front page').fill('Theirs');
    await fill(other, 'Introduction', 'Theirs too.');
    await allSaved(other);
    await other.context().close();
    await page.goto(`${saferplan.address}/admin/editions/2018-19/settings/partnership`);
    await page.getByLabel('Chair').fill('Typed and left at once');
    await page.goBack();
    await page.goto(overview);
    // Sent from here alone: what is found on the way to a screen waits behind its button.
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.unroute(/plan\.change(?:Edition|Partnership)/);
    // Only the field that both wrote in is asked about.
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Headline of the edition “2018-19”').waitFor();
    await dialog.getByText('Two people changed this').waitFor();
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await allSaved(page);
    await opened(page);
    for (const [label, text] of [
      ['Document that it was taken from', 'The plan as printed'],
      ['Headline of the front page', 'Mine'],
      ['Introduction', 'Theirs too.'],
    ] as const)
      await expect.poll(() => page.getByLabel(label).inputValue()).toBe(text);
    // The address follows the label; a day that cannot be stays in its field, with the reason and a way to it.
    await page.getByLabel('Years, such as 2017-18').fill('2018-20');
    await page.getByLabel('First day', { exact: true }).focus();
    await page.waitForURL(/editions\/2018-20$/u);
    await page.getByLabel('Years, such as 2017-18').fill('2018-19');
    await page.getByLabel('First day', { exact: true }).fill('1 April 2021');
    await page.getByLabel('Last day', { exact: true }).focus();
    await page.getByRole('link', { name: '1 field needs correcting' }).click();
    await page.waitForURL(/editions\/2018-19#.*--startsOn$/u);
    await page.getByLabel('First day', { exact: true }).fill('1 April 2018');
    await page.getByLabel('Last day', { exact: true }).focus();
    await allSaved(page);
    await page.goto(`${saferplan.address}/admin/editions/2018-19/settings/partnership`);
    expect(await page.getByLabel('Chair').inputValue()).toBe('Typed and left at once');
    await open(page);
  });

  it('what was typed into a form and not added is there when one comes back, for the same person alone, until it is added or cleared', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const own = await context.newPage();
    await enter(own, saferplan.address);
    await own.goto(`${saferplan.address}/admin/editions/2018-19/plan`);
    await readPriority(own, 'Mental Health');
    await own.getByRole('button', { name: /Type an action/u }).click();
    await own.getByRole('textbox', { name: 'New action', exact: true }).fill('Half an action');
    await own.reload();
    await own.getByText('Not added yet').waitFor();
    expect(await own.getByRole('textbox', { name: 'New action', exact: true }).inputValue()).toBe('Half an action');
    await own.goto(`${saferplan.address}/admin/editions/2018-19/settings/glossary`);
    const term = own.getByRole('textbox', { name: 'New term' });
    await term.fill('Half a term');
    await own.goto(`${saferplan.address}/admin/editions/2018-19`);
    await own.goto(`${saferplan.address}/admin/editions/2018-19/settings/glossary`);
    await own.getByText('Not added yet').waitFor();
    await term.press('Enter');
    await own.getByText('Not added yet').waitFor({ state: 'detached' });
    await allSaved(own);
    await own.reload();
    await own.getByText('Half a term').first().waitFor();
    expect(await term.inputValue()).toBe('');
    // Signing out says what it clears, and clears it.
    await own.getByRole('button', { name: /Your account/u }).click();
    await own.getByRole('button', { name: 'Sign out' }).click();
    await own.getByText('One form holds what you typed and have not added.').waitFor();
    await own.getByRole('button', { name: 'Sign out all the same' }).click();
    await own.getByLabel('Email address').waitFor();
    expect(await own.evaluate(() => JSON.stringify(localStorage))).not.toContain('Half an action');
    await context.close();
    await open(page);
  });

  it('what is typed while the connection is lost is kept, said, and saved when it is back', async () => {
    await page.context().setOffline(true);
    await fill(page, 'Why it is a priority', 'Typed in a tunnel.');
    await page.getByText('No connection. 1 change waits here and will be saved when it is back.').waitFor();
    await page.context().setOffline(false);
    await allSaved(page);
    await page.reload();
    expect(await page.getByLabel('Why it is a priority').inputValue()).toBe('Typed in a tunnel.');
  });

  it('what waits survives closing the window', async () => {
    const context = page.context();
    await context.setOffline(true);
    await fill(page, 'What we want overall', 'Typed before the window closed.');
    await page.getByText('No connection. 1 change waits').waitFor();
    await page.close();
    await context.setOffline(false);
    page = await context.newPage();
    await open(page);
    await allSaved(page);
    await expect.poll(() => page.getByLabel('What we want overall').inputValue()).toBe('Typed before the window closed.');
  });

  it('two windows of one person keep what is typed in each, and both are saved', async () => {
    const second = await page.context().newPage();
    await open(second);
    await page.context().setOffline(true);
    for (const [window, label, text] of [
      [page, 'Why it is a priority', 'Typed in the first window.'],
      [second, 'What we want overall', 'Typed in the second window.'],
    ] as const) {
      await window.getByLabel(label).fill(text);
      await window.getByLabel(label).blur();
    }
    for (const window of [page, second]) await window.getByText('No connection. 2 changes wait here').waitFor();
    await page.context().setOffline(false);
    await Promise.all([allSaved(page), allSaved(second)]);
    await page.reload();
    expect(await page.getByLabel('Why it is a priority').inputValue()).toBe('Typed in the first window.');
    expect(await page.getByLabel('What we want overall').inputValue()).toBe('Typed in the second window.');
    await second.close();
  });

  it('while the server’s disk is full, it says so, keeps what is typed, and saves it by itself once there is room', async () => {
    const failure = { code: 'storage-full' };
    const error = { message: 'The server’s disk is full.', code: -32603, data: { code: 'SERVICE_UNAVAILABLE', httpStatus: 503, failure } };
    await page.route(/plan\.change/, (route) => route.fulfill({ status: 503, json: { error } }));
    const why = page.getByLabel('Why it is a priority');
    await why.fill('Typed while the disk was full.');
    await why.blur();
    await page.getByText('The server’s disk is full; what you typed is kept here').waitFor();
    await page.unroute(/plan\.change/);
    await allSaved(page);
    await page.reload();
    expect(await page.getByLabel('Why it is a priority').inputValue()).toBe('Typed while the disk was full.');
  });

  it('what one person typed is not saved in the name of the next who signs in in the same browser', async () => {
    const { token } = (await call(page, saferplan.address, 'accounts.invite', {
      invitation: { name: 'Ed', email: 'ed@example.org', role: 'editor', leads: [], publisher: false },
    })) as { readonly token: string };
    const shared = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const mine = await shared.newPage();
    await enter(mine, saferplan.address);
    await open(mine);
    const next = await shared.newPage();
    await call(next, saferplan.address, 'accounts.useLink', { token, password: PASSWORD });
    await next.request.post(`${saferplan.address}/auth/sign-out`, { headers: { origin: saferplan.address }, data: {} });
    await enter(next, saferplan.address, 'ed@example.org', PASSWORD);
    await mine.getByLabel('What we want overall').fill('Typed by the first.');
    await mine.getByLabel('What we want overall').blur();
    await mine.getByText('Your session has ended. Your changes wait here').waitFor();
    await open(next);
    await allSaved(next);
    expect(await next.getByLabel('What we want overall').inputValue()).toBe('Typed in the second window.');
    await next.request.post(`${saferplan.address}/auth/sign-out`, { headers: { origin: saferplan.address }, data: {} });
    await enter(next, saferplan.address);
    await open(next);
    await allSaved(next);
    await expect.poll(() => next.getByLabel('What we want overall').inputValue()).toBe('Typed by the first.');
    await shared.close();
    // What was typed over there is read here too, before anybody goes on.
    await open(page);
  });

  it('of two people on the same field the second sees both texts and chooses', async () => {
    const other = await signedIn();
    await open(other);
    await other.getByLabel('Title').first().focus();
    await fill(page, 'Title', 'Mental Health of Ann');
    await allSaved(page);
    await fill(other, 'Title', 'Mental Health of Bob');
    const dialog = other.getByRole('dialog');
    await dialog.getByText('Mental Health of Ann').waitFor();
    await dialog.getByText('Mental Health of Bob').waitFor();
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await allSaved(other);
    await page.reload();
    await inOutline(page, /^5 Mental Health of Bob/).waitFor();
    await other.context().close();
  });

  it('several fields that two people changed are counted, outlive the window, hold nothing else back, and become one text of both', async () => {
    await open(page);
    const other = await signedIn();
    await open(other);
    await fill(page, 'Summary for the front page', 'Act early, and act together.');
    await fill(page, 'What we want overall', 'Fewer people in crisis.');
    await allSaved(page);
    // What there is to choose from is shown by a part that was fetched while there was a connection.
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('conflict-list')));
    await page.context().setOffline(true);
    await page.route(/conflict-list/, (route) => route.abort());
    await fill(page, 'Summary for the front page', 'Act early, and act as one.');
    await fill(page, 'What we want overall', 'Fewer people in crisis. More help.');
    await fill(page, 'Why it is a priority', 'Nobody else touched this.');
    await other.reload();
    await fill(other, 'Summary for the front page', 'Always act early, and act together.');
    await fill(other, 'What we want overall', 'Far fewer people in crisis.');
    await allSaved(other);
    await page.context().setOffline(false);
    await page.getByRole('dialog').getByText('Two people changed these 2 fields').waitFor();
    await page.reload();
    // Where it cannot be fetched, it says so, and offers to load the page anew.
    const choose = page.getByRole('button', { name: 'Two people changed the same, in 2 places: choose' });
    await choose.click();
    await page.getByRole('alert').getByText('could not be fetched').waitFor();
    await page.unroute(/conflict-list/);
    await page.getByRole('button', { name: 'Load the page anew' }).click();
    await page.getByRole('alert').getByText('could not be fetched').waitFor({ state: 'detached' });
    await choose.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Put both together' }).first().click();
    expect(await dialog.getByLabel('Both, for you to make one of').inputValue()).toBe('Far fewer people in crisis. More help.');
    await dialog.getByRole('button', { name: 'Keep this' }).click();
    await dialog.getByText('Two people changed this').waitFor();
    await dialog.getByRole('button', { name: 'Put both together' }).click();
    expect(await dialog.getByLabel('Both, for you to make one of').inputValue()).toBe('Always act early, and act as one.');
    await dialog.getByRole('button', { name: 'Keep this' }).click();
    await allSaved(page);
    await other.reload();
    await expect.poll(() => other.getByLabel('What we want overall').inputValue()).toBe('Far fewer people in crisis. More help.');
    expect(await other.getByLabel('Summary for the front page').inputValue()).toBe('Always act early, and act as one.');
    expect(await other.getByLabel('Why it is a priority').inputValue()).toBe('Nobody else touched this.');
    await other.context().close();
  });

  it('a priority that is removed comes back with undo, with all that hung on it', async () => {
    await openPriority(page, 'Substance Misuse');
    await page.getByRole('button', { name: 'Remove “Substance Misuse”' }).click();
    await page
      .getByRole('dialog')
      .getByText(/4 outcomes, 4 actions, 5 indicators.* go with it/)
      .waitFor();
    // Removed while the connection is lost, it waits with the rest, and is off the screen meanwhile.
    await page.context().setOffline(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No connection. 1 change waits here').waitFor();
    expect(await inOutline(page, /Substance Misuse/).count()).toBe(0);
    await page.context().setOffline(false);
    await page.getByText('Removed “Substance Misuse”').waitFor();
    // What had the focus is gone: the focus is on the screen, and Tab goes on from there.
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
    await expect.poll(focused).toBe('MAIN');
    await expect.poll(() => inOutline(page, /Substance Misuse/).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    await page.getByText('Put back: “Substance Misuse”').waitFor();
    await expect.poll(focused).not.toBe('BODY');
    await readPriority(page, 'Substance Misuse');
    await page.getByText('Needles found in a year by the street scene team').first().waitFor();
  });

  it('a theme is unticked in the matrix', async () => {
    await inOutline(page, 'Which themes run where').click();
    const box = page.getByLabel('“Identifying Vulnerabilities” runs through “Substance Misuse”');
    await box.uncheck();
    await allSaved(page);
    await page.reload();
    expect(await page.getByLabel('“Identifying Vulnerabilities” runs through “Substance Misuse”').isChecked()).toBe(false);
    expect(
      await page.getByLabel('“Identifying Vulnerabilities” runs through “Gangs and Child Sexual Exploitation (CSE)”').isChecked(),
    ).toBe(true);
  });
});
