import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPriority } from './plan-screen.ts';
import { allSaved, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';

interface Content {
  readonly items: { readonly action: readonly { readonly id: string; readonly text: string }[] };
}

describe('what is typed into a form and not added', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const goTo = (screen: string, on = page): Promise<unknown> => on.goto(`${saferplan.address}/admin/editions/2018-19${screen}`);
  const query = async <Answer>(procedure: string, input: unknown): Promise<Answer> => {
    const asked = await page.request.get(`${saferplan.address}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);
    return ((await asked.json()) as { readonly result: { readonly data: Answer } }).result.data;
  };
  const content = async (): Promise<Content> => {
    const editions = await query<readonly { readonly id: string; readonly label: string }[]>('plan.editions', undefined);
    const editionId = editions.find(({ label }) => label === '2018-19')?.id;
    return (await query<{ readonly content: Content }>('plan.edition', { editionId })).content;
  };

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await signIn(page, saferplan.address);
    await page.getByRole('button', { name: 'Copy 2017-18 forward' }).click();
    await page.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
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
});
