import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessibilityRun, COLOURS, WIDTHS } from './accessibility-runs.ts';
import { scrollsSideways, violations } from './accessible.ts';
import { removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';

const PUBLIC = [
  '/',
  '/changes',
  '/trends',
  '/trends/violence-and-sexual-offences',
  '/how-we-chose',
  '/partners',
  '/contacts',
  '/glossary',
  '/about',
  '/editions',
  '/priorities/organised-crime-groups',
  '/priorities/gangs-and-child-sexual-exploitation',
  '/priorities/substance-misuse',
  '/priorities/domestic-abuse-and-other-violent-crime',
  '/priorities/mental-health',
  '/themes/asb-and-reducing-reoffending',
  '/search',
  '/search?q=needles',
  '/actions',
  '/decisions',
  '/data',
  '/accessibility',
  '/changes/2016-17/2017-18',
  '/embed/trends/robbery',
  '/editions/2016-17/',
  '/editions/2016-17/priorities/road-safety',
  '/no-such-page',
];
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
  '/adoption',
  '/progress',
  '/progress/calendar',
  '/progress/report',
  '/progress/funding',
  '/history',
  '/publish',
  '/settings',
];

const run = new AccessibilityRun();

describe('accessibility', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
  });
  afterAll(async () => {
    await run.record(saferplan.address);
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  describe.each(WIDTHS)('of public pages at %i px', (width) => {
    let context: BrowserContext;
    beforeAll(async () => {
      context = await browser.newContext({ viewport: { width, height: 900 } });
    });
    afterAll(() => context.close());

    it.each(PUBLIC)('%s has no violation in light, dark and forced colours, and does not scroll sideways', async (path) => {
      const page = await context.newPage();
      await page.goto(`${saferplan.address}${path}`);
      const all: string[] = [];
      for (const { name, media } of COLOURS) {
        await page.emulateMedia(media);
        const found = [...(await violations(page)), ...((await scrollsSideways(page)) ? ['scrolls sideways'] : [])];
        run.note(path, width, name, found);
        all.push(...found);
      }
      expect(all).toEqual([]);
      await page.close();
    });

    it.each(['/', '/priorities/substance-misuse', '/trends/violence-and-sexual-offences'])(
      '%s holds at four times the size',
      async (path) => {
        const page = await context.newPage();
        await page.setViewportSize({ width: Math.max(320, Math.round(width / 4)), height: 700 });
        await page.goto(`${saferplan.address}${path}`);
        expect(await scrollsSideways(page)).toBe(false);
        await page.close();
      },
    );
  });

  describe.each([
    { width: 1280, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ] as const)('of admin screens at $width px, $colorScheme', ({ width, colorScheme }) => {
    let page: Page;
    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      page = await context.newPage();
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

    it.each(['2017-18', '2018-19'].flatMap((label) => ADMIN.map((screen) => `/editions/${label}${screen}`)))(
      '%s has no violation and does not scroll sideways',
      async (path) => {
        await page.goto(`${saferplan.address}/admin${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByText('All changes saved').waitFor();
        await page.waitForLoadState('networkidle');
        if (path.endsWith('/plan')) await page.getByRole('button', { name: /^3 Substance Misuse/ }).click();
        if (path.endsWith('/progress')) await page.getByText('Report on it').first().click();
        expect(await violations(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
      },
    );
  });

  it('the public site can be walked by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${saferplan.address}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/priorities/organised-crime-groups');
    run.byKeyboard = true;
    await page.close();
  });
});
