import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { allSaved, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';

const FOLDER = fileURLToPath(new URL('../../apps/docs/pictures/', import.meta.url));

/** Only when asked for (`pnpm pictures`): the pictures of the README and of the documentation, taken anew of the example plan. */
describe.runIf(process.env['RECORD_PICTURES'] === '1')('pictures', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  const take = async (
    name: string,
    path: string,
    size: { readonly width: number; readonly height: number },
    ready: () => Promise<void>,
  ) => {
    await page.setViewportSize(size);
    await page.goto(`${saferplan.address}${path}`);
    await ready();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}${name}.png`, animations: 'disabled' });
  };
  const heading = (level: number) => () => page.getByRole('heading', { level }).first().waitFor();

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    page = await (await browser.newContext({ colorScheme: 'light' })).newPage();
    await signIn(page, saferplan.address);
    await page.getByRole('button', { name: 'Copy 2017-18 forward' }).click();
    await page.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
    await allSaved(page);
    await page.getByRole('button', { name: 'Dismiss' }).click();
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  it('shows the first page', () => take('home', '/', { width: 1280, height: 1000 }, heading(1)));
  it('shows what changed', () => take('changes', '/changes', { width: 1280, height: 1000 }, heading(1)));
  it('shows a plan with an action open beside it', () =>
    take('plan', '/admin/editions/2018-19/plan', { width: 1440, height: 900 }, async () => {
      await page.locator('.cell-text').nth(1).click();
      await page.getByRole('tab', { name: 'Details' }).waitFor();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    }));
  it('shows a series', () =>
    take('series', '/admin/editions/2018-19/data/series/violence-and-sexual-offences', { width: 1440, height: 900 }, () =>
      page.locator('.control-chart').first().waitFor(),
    ));
  it('shows a report on an action, on a phone', () =>
    take('phone', '/admin/editions/2017-18/progress', { width: 390, height: 844 }, async () => {
      await page.locator('.progress-row').first().click();
      await page.getByText('How is it going?').waitFor();
    }));
});
