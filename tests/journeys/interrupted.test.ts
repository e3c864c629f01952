import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPriority, readPriority } from './plan-screen.ts';
import { allSaved, call, contentOf, copyForward, enter, removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';

const PASSWORD = 'wombat gravel tulip seven';

interface Content {
  readonly items: {
    readonly action: readonly { readonly text: string }[];
    readonly priority: readonly { readonly title: string; readonly version: number }[];
  };
}

describe('work that is interrupted', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  const newPage = async (): Promise<Page> => (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const open = async (on: Page): Promise<void> => {
    await on.goto(`${saferplan.address}/admin/editions/2018-19/plan`);
    await openPriority(on, 'Mental Health');
  };
  const fill = async (on: Page, label: string, text: string): Promise<void> => {
    await on.getByLabel(label).first().fill(text);
    await on.getByLabel(label).first().blur();
  };
  const content = (on: Page): Promise<Content> => contentOf<Content>(on, saferplan.address, '2018-19');
  const versionOf = async (on: Page): Promise<number> =>
    (await content(on)).items.priority.find(({ title }) => title === 'Mental Health')?.version ?? 0;
  /** The way that a session ends by itself: its row is gone. */
  const endSessions = (): void => {
    const db = new DatabaseSync(join(saferplan.dataFolder, 'saferplan.db'));
    const { changes } = db.prepare('delete from session').run();
    db.close();
    expect(Number(changes)).toBeGreaterThan(0);
  };

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    page = await newPage();
    await enter(page, saferplan.address);
    await copyForward(page, saferplan.address);
    await open(page);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  it('everything that is typed before, while and after the server is killed arrives once', async () => {
    const before = await versionOf(page);
    const texts = ['One.', 'Two.', 'Three.', 'Four.'];
    const labels = ['Why it is a priority', 'What we want overall'];
    // Answers are lost, as where the server dies after it has stored and before it has said so.
    await page.route(/plan\.(?:change|batch)/u, async (route) => {
      await route.fetch().catch(() => null);
      await route.abort();
    });
    for (const label of labels) await fill(page, label, 'Stored, and the answer lost.');
    await page.getByText('No connection.').waitFor();
    const port = Number(new URL(saferplan.address).port);
    await saferplan.stop('SIGKILL');
    await page.unroute(/plan\.(?:change|batch)/u);
    for (const text of texts) for (const label of labels) await fill(page, label, text);
    await page.getByText('No connection.').waitFor();
    saferplan = await startSaferplan({ dataFolder: saferplan.dataFolder, port });
    await fill(page, 'Why it is a priority', 'Typed once it was back.');
    await allSaved(page);
    const kept = await versionOf(page);
    // The first of each field may have been stored or not; what came after it is stored as what it has become.
    expect(kept).toBeGreaterThan(before);
    expect(kept).toBeLessThanOrEqual(before + 5);
    await page.reload();
    expect(await page.getByLabel('Why it is a priority').inputValue()).toBe('Typed once it was back.');
    expect(await page.getByLabel('What we want overall').inputValue()).toBe('Four.');
  });

  it('a form that is sent as the server is killed is added once when it is sent again', async () => {
    await page.goto(`${saferplan.address}/admin/editions/2018-19/plan`);
    await readPriority(page, 'Mental Health');
    await page.getByRole('button', { name: /Type an action/u }).click();
    const row = page.getByRole('textbox', { name: 'New action', exact: true });
    await page.route(/plan\.batch/u, async (route) => {
      await route.fetch().catch(() => null);
      await route.abort();
    });
    await row.fill('Added as the server died');
    await row.press('Enter');
    await page.getByText('No connection.').waitFor();
    const port = Number(new URL(saferplan.address).port);
    await saferplan.stop('SIGKILL');
    await page.unroute(/plan\.batch/u);
    saferplan = await startSaferplan({ dataFolder: saferplan.dataFolder, port });
    await allSaved(page);
    expect((await content(page)).items.action.filter(({ text }) => text === 'Added as the server died')).toHaveLength(1);
  });

  it('what is typed as the session ends is kept, and sent under the same person alone', async () => {
    const { token } = (await call(page, saferplan.address, 'accounts.invite', {
      invitation: { name: 'Ed', email: 'ed@example.org', role: 'editor', leads: [], publisher: false },
    })) as { readonly token: string };
    const ed = await newPage();
    await call(ed, saferplan.address, 'accounts.useLink', { token, password: PASSWORD });
    await ed.request.post(`${saferplan.address}/auth/sign-out`, { headers: { origin: saferplan.address }, data: {} });
    await open(page);
    endSessions();
    await fill(page, 'What we want overall', 'Typed as the session ended.');
    await page.getByText('Your session has ended. Your changes wait here').waitFor();
    await fill(page, 'Why it is a priority', 'Typed after it had ended.');
    await page.getByRole('button', { name: 'Sign in' }).click();
    // Somebody else signs in there first: nothing of it is theirs.
    await page.getByLabel('Email address').fill('ed@example.org');
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await openPriority(page, 'Mental Health');
    await allSaved(page);
    expect(await page.getByLabel('What we want overall').inputValue()).toBe('Four.');
    await page.request.post(`${saferplan.address}/auth/sign-out`, { headers: { origin: saferplan.address }, data: {} });
    await enter(page, saferplan.address);
    await open(page);
    await allSaved(page);
    await expect.poll(() => page.getByLabel('What we want overall').inputValue()).toBe('Typed as the session ended.');
    expect(await page.getByLabel('Why it is a priority').inputValue()).toBe('Typed after it had ended.');
  });

  it('warns before what was pasted into the grid is left, and keeps what was typed into a cell and could not be stored', async () => {
    await page.goto(`${saferplan.address}/admin/editions/2018-19/data/series/bicycle-theft`);
    const cell = (name: string) => page.locator(`.value-grid [data-label="${name}"]`);
    await cell('Feb 2017').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '9\n11\n');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const pasted = page.getByText('Values, 2 numbers from Feb 2017 to Mar 2017: 9, 11.');
    await pasted.waitFor();
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await expect.poll(() => asked.join('')).toContain('is lost if you leave');
    expect(await pasted.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await pasted.waitFor({ state: 'detached' });
    await page.route(/spc\.typeValues/u, (route) => route.abort());
    await cell('Jan 2017').click();
    await page.getByLabel('Jan 2017, value').fill('7');
    await page.keyboard.press('Enter');
    await page.getByText('Values, Jan 2017: 7.').waitFor();
    await page.unroute(/spc\.typeValues/u);
    await page.getByRole('button', { name: /^Store/u }).click();
    await cell('Jan 2017').getByText('7', { exact: true }).waitFor();
    // Nothing waits there any more: nobody is asked.
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page
      .getByRole('button', { name: /^Take back the import of Typed in/ })
      .first()
      .click();
    await page.getByText('Taken back: 1 value is as before.').waitFor();
    expect(asked).toHaveLength(1);
  });

  it('a browser that forbids storage works, and says that it keeps nothing and where something is not kept', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    });
    const own = await context.newPage();
    const failures: string[] = [];
    own.on('pageerror', ({ message }) => failures.push(message));
    await enter(own, saferplan.address);
    await open(own);
    await own.getByText('This browser lets Saferplan keep nothing on this device').waitFor();
    await fill(own, 'Why it is a priority', 'Typed without storage.');
    await allSaved(own);
    await readPriority(own, 'Mental Health');
    await own.getByRole('button', { name: /Type an action/u }).click();
    const row = own.getByRole('textbox', { name: 'New action', exact: true });
    await row.fill('An action without storage');
    await own.getByText('this browser cannot keep it').waitFor();
    await row.press('Enter');
    await allSaved(own);
    expect(await row.inputValue()).toBe('');
    const now = await content(own);
    expect(now.items.action.filter(({ text }) => text === 'An action without storage')).toHaveLength(1);
    await context.setOffline(true);
    await openPriority(own, 'Mental Health');
    await fill(own, 'What we want overall', 'Typed in a tunnel without storage.');
    await own.getByText('this browser cannot keep it: do not close this page').waitFor();
    await context.setOffline(false);
    await allSaved(own);
    await own.reload();
    await expect.poll(() => own.getByLabel('What we want overall').inputValue()).toBe('Typed in a tunnel without storage.');
    await own.goto(`${saferplan.address}/admin/editions/2018-19/settings/glossary`);
    await own.getByRole('textbox', { name: 'New term' }).waitFor();
    await own.keyboard.press('?');
    const keys = own.getByRole('dialog');
    const singles = keys.getByRole('checkbox');
    await singles.uncheck();
    await own.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await own.keyboard.press('?');
    expect(await singles.isChecked()).toBe(false);
    await own.keyboard.press('Escape');
    await own.getByRole('button', { name: /Your account/u }).click();
    await own.getByRole('button', { name: 'Sign out' }).click();
    await own.getByLabel('Email address').waitFor();
    expect(failures).toEqual([]);
    await context.close();
  });
});
