import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecording } from './accessibility-runs.ts';
import { scrollsSideways, smallTargets, violations } from './accessible.ts';
import { screensOf } from './app-screens.ts';
import { allSaved, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';

const ADMIN = [
  '',
  '/plan',
  '/changes',
  '/assessment',
  '/assessment/scores',
  '/assessment/models',
  '/data',
  '/data/series/violence-and-sexual-offences',
  '/data/import-police',
  '/data/import-table',
  '/data/this-month',
  '/adoption',
  '/adoption/paper',
  '/progress',
  '/progress/calendar',
  '/progress/report',
  '/progress/funding',
  '/history',
  '/law',
  '/feedback',
  '/publish',
  '/manual',
  '/settings',
  '/settings/methods',
  '/settings/privacy',
  '/settings/accessibility',
  '/settings/sources',
  '/settings/agencies',
  '/settings/people',
  '/settings/practice-copies',
  '/settings/you',
  '/parts',
];

/**
 * Which editions are tried at a width: the recorded run tries both at each; every other run the published one wide and the draft,
 * whose fields are open, narrow.
 */
const editionsAt = (width: number): readonly string[] => (isRecording ? ['2017-18', '2018-19'] : [width > 600 ? '2017-18' : '2018-19']);

/** No screen of the example plan is taller where there is room, in pixels. */
const TALLEST = 3000;

describe('accessibility', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  describe.each([
    { width: 1440, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ] as const)('of admin screens at $width px, $colorScheme', ({ width, colorScheme }) => {
    let page: Page;
    let screens: ReturnType<typeof screensOf>;
    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      page = await context.newPage();
      screens = screensOf(page);
      await page.goto(`${saferplan.address}/admin/`);
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await signIn(page, saferplan.address);
      expect(await violations(page)).toEqual([]);
      const copy = page.getByRole('button', { name: 'Copy 2017-18 forward' });
      if ((await copy.count()) > 0) {
        await copy.click();
        await page.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
      }
    });

    it.each(editionsAt(width).flatMap((label) => ADMIN.map((screen) => `/editions/${label}${screen}`)))(
      '%s has no violation, also in forced colours, does not scroll sideways, is not too tall and has nothing too small to press',
      async (path) => {
        await screens.open(`/admin${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await allSaved(page);
        // What is folded is not yet open, and the screen that shows every part of the app is for those who build it.
        if (width > 600 && !path.endsWith('/parts'))
          expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(TALLEST);
        if (path.endsWith('/plan')) {
          await page.locator('.cell-text').first().click();
          await page.getByRole('tab', { name: 'Details' }).waitFor();
          await page.keyboard.press('Control+k');
          await page.getByRole('dialog').getByRole('option').first().waitFor();
          expect(await violations(page)).toEqual([]);
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'detached' });
        }
        if (path.endsWith('/progress')) {
          await page.getByText('Board', { exact: true }).click();
          await page.locator('.board-card').first().waitFor();
          expect(await violations(page)).toEqual([]);
          await page.getByText('Table', { exact: true }).click();
          await page.locator('.progress-row').first().click();
          await page.getByText('How is it going?').waitFor();
        }
        expect(await violations(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
        if (width > 600) {
          await page.emulateMedia({ forcedColors: 'active' });
          expect(await violations(page, 'colours')).toEqual([]);
          await page.emulateMedia({ forcedColors: null });
        }
        if (width < 600) expect(await smallTargets(page)).toEqual([]);
      },
    );
  });
});
