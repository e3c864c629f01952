import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessible.ts';
import { openPriority, readPriority } from './plan-screen.ts';
import {
  allSaved,
  call,
  contentOf,
  copyForward,
  editionIdOf,
  enter,
  query,
  removeFolder,
  type Saferplan,
  startBrowser,
  startSaferplan,
} from './saferplan.ts';

interface Content {
  readonly items: {
    readonly action: readonly { readonly id: string; readonly text: string }[];
    readonly 'action-update': readonly { readonly done: string }[];
    readonly priority: readonly { readonly id: string; readonly title: string; readonly version: number }[];
  };
}

describe('what is typed into a form and not added', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const goTo = (screen: string, on = page): Promise<unknown> => on.goto(`${saferplan.address}/admin/editions/2018-19${screen}`);
  const content = (): Promise<Content> => contentOf<Content>(page, saferplan.address, '2018-19');

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await enter(page, saferplan.address);
    await copyForward(page, saferplan.address);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  it('is added once where it is open in two windows, and is seen in both as it is typed', async () => {
    await goTo('/plan');
    await readPriority(page, 'Mental Health');
    await page.getByRole('button', { name: /Type an action/u }).click();
    const row = (on: Page) => on.getByRole('textbox', { name: 'New action', exact: true });
    await row(page).fill('Half typed');
    const second = await context.newPage();
    await goTo('/plan', second);
    await readPriority(second, 'Mental Health');
    await expect.poll(() => row(second).inputValue()).toBe('Half typed');
    await row(second).fill('Half typed words');
    await expect.poll(() => row(page).inputValue()).toBe('Half typed words');
    await row(page).press('Enter');
    await expect.poll(() => row(second).inputValue()).toBe('');
    await row(second).press('Enter');
    await Promise.all([allSaved(page), allSaved(second)]);
    expect((await content()).items.action.filter(({ text }) => text === 'Half typed words')).toHaveLength(1);
    await second.close();
  });

  it('two windows of two partnerships each save into their own, also after the other was opened', async () => {
    await goTo('/plan');
    await openPriority(page, 'Mental Health');
    const { slug } = (await call(page, saferplan.address, 'practice.make', {})) as { readonly slug: string };
    const second = await context.newPage();
    await second.goto(`${saferplan.address}/admin/editions/2018-19/plan?partnership=${slug}`);
    await second.getByText('Practice').first().waitFor();
    await openPriority(second, 'Mental Health');
    const wanted = (on: Page) => on.getByLabel('What we want overall');
    await wanted(page).fill('Wanted by the real one.');
    await wanted(page).blur();
    await allSaved(page);
    await wanted(second).fill('Wanted in practice.');
    await wanted(second).blur();
    await allSaved(second);
    // Whichever was opened last, a window reads its own again.
    await page.reload();
    await openPriority(page, 'Mental Health');
    expect(await wanted(page).inputValue()).toBe('Wanted by the real one.');
    await second.reload();
    await openPriority(second, 'Mental Health');
    expect(await wanted(second).inputValue()).toBe('Wanted in practice.');
    await second.close();
  });

  it('is not added in the name of somebody else who has signed in since, and is there for its writer alone', async () => {
    await context.clearCookies({ name: 'saferplan-partnership' });
    const { token } = (await call(page, saferplan.address, 'accounts.invite', {
      invitation: { name: 'Ed', email: 'ed@example.org', role: 'editor', leads: [], publisher: false },
    })) as { readonly token: string };
    const openComments = async (): Promise<void> => {
      await goTo('/plan');
      await openPriority(page, 'Mental Health');
      await page.getByRole('tab', { name: 'Comments' }).click();
    };
    await openComments();
    const comment = (on: Page) => on.getByRole('textbox', { name: /A comment or a question/u }).first();
    await comment(page).fill('Said by the first.');
    const second = await context.newPage();
    const signOut = (): Promise<unknown> =>
      second.request.post(`${saferplan.address}/auth/sign-out`, { headers: { origin: saferplan.address }, data: {} });
    await call(second, saferplan.address, 'accounts.useLink', { token, password: 'correct-horse-battery' });
    await signOut();
    await enter(second, saferplan.address, 'ed@example.org');
    await page.getByRole('button', { name: 'Add the comment' }).first().click();
    await page.getByText('Sign in again').first().waitFor();
    expect(await comment(page).inputValue()).toBe('Said by the first.');
    // The window becomes that of whoever is signed in, with nothing of what the first has typed.
    await openComments();
    expect(await comment(page).inputValue()).toBe('');
    await signOut();
    await enter(page, saferplan.address);
    await openComments();
    expect(await comment(page).inputValue()).toBe('Said by the first.');
    await page.getByRole('button', { name: 'Add the comment' }).first().click();
    await expect.poll(() => comment(page).inputValue()).toBe('');
    await second.close();
  });

  it('is added once where the answer is lost and it is sent again, and where it is pressed twice while a slow answer is on its way', async () => {
    await goTo('/plan');
    await openPriority(page, 'Mental Health');
    await page.getByRole('tab', { name: 'Comments' }).click();
    const comment = page.getByRole('textbox', { name: /A comment or a question/u }).first();
    const add = page.getByRole('button', { name: 'Add the comment' }).first();
    await comment.fill('Its answer is lost.');
    await page.route(/teamwork\.comment$/u, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await add.click();
    await page.getByText('No connection to the server').first().waitFor();
    expect(await comment.inputValue()).toBe('Its answer is lost.');
    await page.unroute(/teamwork\.comment$/u);
    // Also after a reload.
    await page.reload();
    await page.getByText('Not added yet').first().waitFor();
    await add.click();
    await expect.poll(() => comment.inputValue()).toBe('');
    await comment.fill('Pressed twice.');
    await page.route(/teamwork\.comment$/u, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await add.click();
    await page.locator('form button[data-loading]').first().waitFor();
    await comment.press('Control+Enter');
    await page.evaluate(() =>
      document.querySelector('form:has(button[data-loading])')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    await expect.poll(() => comment.inputValue()).toBe('');
    await page.unroute(/teamwork\.comment$/u);
    const editionId = await editionIdOf(page, saferplan.address, '2018-19');
    const comments = await query<readonly { readonly text: string }[]>(page, saferplan.address, 'teamwork.comments', { editionId });
    const said = comments.map(({ text }) => text);
    expect(said.filter((text) => text === 'Its answer is lost.' || text === 'Pressed twice.').toSorted()).toEqual([
      'Its answer is lost.',
      'Pressed twice.',
    ]);
  });

  it('is listed before it is cleared at the way out, opened where its form is, and cleared where what it was for has gone', async () => {
    await goTo('/plan');
    await readPriority(page, 'Mental Health');
    await page.getByRole('button', { name: /Type an action/u }).click();
    await page.getByRole('textbox', { name: 'New action', exact: true }).fill('Of a priority that goes');
    await goTo('/settings/glossary');
    await page.getByRole('textbox', { name: 'New term' }).fill('A term that stays');
    const { items } = await content();
    const gone = items.priority.find(({ title }) => title === 'Mental Health');
    await call(page, saferplan.address, 'plan.remove', { kind: 'priority', id: gone?.id, version: gone?.version });
    await page.reload();
    await page.getByRole('button', { name: /Your account/u }).click();
    await page.getByRole('button', { name: 'Not sent yet: 2' }).click();
    const list = page.getByRole('dialog', { name: 'Not sent yet' });
    await list.waitFor();
    // The menu that led here is drawn above every dialog.
    expect(await page.locator('.bar-menu:popover-open').count()).toBe(0);
    const lost = list.getByRole('listitem').filter({ hasText: 'Of a priority that goes' });
    await lost.getByText('New action · Mental Health', { exact: true }).waitFor();
    await lost.getByText('What it was for has been removed.').waitFor();
    expect(await lost.getByRole('link').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await lost.getByRole('button', { name: /^Clear it/u }).click();
    await lost.waitFor({ state: 'detached' });
    await list.getByRole('link', { name: /^Open it/u }).click();
    await page.getByText('Not added yet').waitFor();
    expect(await page.getByRole('textbox', { name: 'New term' }).inputValue()).toBe('A term that stays');
  });

  it('of a report, the colour that was just pressed counts over the one that was left, and what the server refuses is in its form again', async () => {
    await goTo('/progress?view=board&show=all');
    const card = page.locator('.progress-board button[aria-pressed]').first();
    const chosen = (): Promise<string> => page.locator('.rag-choice input:checked').inputValue();
    const putDown = async (steps: number): Promise<void> => {
      await card.focus();
      await page.keyboard.press('Space');
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.locator('.rag-choice').waitFor();
    };
    await putDown(1);
    const first = await chosen();
    await page.getByLabel('What was done').fill('Half a report');
    await page.keyboard.press('Escape');
    await page.locator('.rag-choice').waitFor({ state: 'detached' });
    await putDown(2);
    const second = await chosen();
    expect(second).not.toBe(first);
    expect(await page.getByLabel('What was done').inputValue()).toBe('Half a report');
    const failure = { code: 'invalid', faults: [] };
    const error = { message: 'Refused.', code: -32600, data: { code: 'BAD_REQUEST', httpStatus: 400, failure } };
    await page.route(/plan\.batch/u, (route) => route.fulfill({ status: 400, json: { error } }));
    const address = page.url();
    await page.getByRole('button', { name: 'Save, next' }).click();
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Half a report');
    await page.unroute(/plan\.batch/u);
    await page.goto(address);
    await page.getByText('Not added yet').waitFor();
    expect([await chosen(), await page.getByLabel('What was done').inputValue()]).toEqual([second, 'Half a report']);
    await page.getByRole('button', { name: 'Save, next' }).click();
    await expect.poll(async () => (await content()).items['action-update'].map(({ done }) => done)).toEqual(['Half a report']);
  });
});
