import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screensOf } from './app-screens.ts';
import { call, contentOf, copyForward, enter, removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';

const SCREENS = [
  '',
  '/plan',
  '/changes',
  '/assessment',
  '/assessment/scores',
  '/data',
  '/adoption',
  '/adoption/paper',
  '/progress',
  '/progress/report',
  '/progress/funding',
  '/publish',
  '/history',
  '/settings/glossary',
];

/** Of a publication: what the partnership wrote in its own words. Names of bodies and sources are proper names (WCAG 2.2, 3.1.2). */
const WRITTEN = ['priorities', 'themes', 'topics', 'series', 'lineage', 'glossary', 'grants'] as const;
const NAMES_OF_OTHERS = ['body', 'funder', 'area', 'source', 'lead', 'leadAgency', 'leads', 'subgroup', 'slug', 'unit'];

/** Every text of several words within a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[A-Z].*\p{L} \p{L}/u.test(value) && value.length > 8 ? [value.trim()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => (NAMES_OF_OTHERS.includes(key) ? [] : textsIn(part)));
}

/** Which of these texts stand on the screen, options and hidden words among it, as if they were Welsh. */
const takenForWelsh = (page: Page, texts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((own) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'cy') continue;
      if (own.some((one) => text.includes(one))) found.push(text);
    }
    return found;
  }, texts);

describe('a Welsh screen of a plan that is written in English', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  let screens: ReturnType<typeof screensOf>;
  let texts: readonly string[];
  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    const plan = (await (await fetch(`${saferplan.address}/data/plan.json`)).json()) as Readonly<Record<string, unknown>>;
    const names = JSON.stringify([plan['partnership'], plan['plan']]);
    texts = [...new Set(WRITTEN.flatMap((part) => textsIn(plan[part])))].filter((text) => !names.includes(JSON.stringify(text)));
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await enter(page, saferplan.address);
    await page.addInitScript(() => localStorage.setItem('saferplan-language', 'cy'));
    screens = screensOf(page);
    await page.goto(`${saferplan.address}/admin/editions/2017-18`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  it.each(SCREENS)('%s marks every text that the partnership wrote as English', async (screen) => {
    await screens.open(`/admin/editions/2017-18${screen}`);
    await page.locator('main[lang=cy], main [lang=cy], [lang=cy] main').first().waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(texts.length).toBeGreaterThan(100);
    expect(await page.locator('[lang=en-GB]').count()).toBeGreaterThan(0);
    expect(await takenForWelsh(page, texts)).toEqual([]);
  });

  it('every tab beside a series lies within its list, on a desktop and a telephone', async () => {
    await page.goto(`${saferplan.address}/admin/editions/2017-18/data/series/burglary`);
    for (const width of [1440, 1250, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const list = page.getByRole('tablist').filter({ has: page.getByRole('tab', { name: 'Defnydd' }) });
      const [box, tabs] = [
        await list.boundingBox(),
        await Promise.all((await list.getByRole('tab').all()).map((tab) => tab.boundingBox())),
      ];
      const ends = tabs.map((tab) => (tab === null ? Number.NaN : tab.x + tab.width));
      expect(ends).toHaveLength(5);
      expect(Math.max(...ends), width.toString()).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 0.5);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  /** The languages that the parts of a page which hold a text are told to be in. */
  const languageOf = (within: string, text: string): Promise<readonly (string | null | undefined)[]> =>
    page.evaluate(
      ([scope, own]) => {
        const found: (string | null | undefined)[] = [];
        for (const part of document.querySelectorAll(scope)) {
          const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
            if (node.textContent?.includes(own) === true) found.push(node.parentElement?.closest('[lang]')?.getAttribute('lang'));
        }
        return [...new Set(found)];
      },
      [within, text] as const,
    );

  it('marks who carries an action as English and the words beside the names as Welsh, in the plan and its progress', async () => {
    for (const [screen, table] of [
      ['/plan', '.plan-document table'],
      ['/progress', '.progress-table'],
    ] as const) {
      await screens.open(`/admin/editions/2017-18${screen}`);
      await page.locator(table).first().waitFor();
      expect(await languageOf(`${table} td`, 'Kent Police')).toEqual(['en-GB']);
      expect(await languageOf(`${table} td`, 'a phartneriaid')).toEqual(['cy']);
    }
  });

  it('marks what a target is measured from as English, and keeps the words of an origin apart on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await screens.open('/admin/editions/2017-18/plan');
    await page.locator('a.chip').first().waitFor();
    const chip = await page.locator('a.chip').first().innerText();
    const screen = [await languageOf('.indicator-table td', 'o gymharu'), await languageOf('.indicator-table td', 'Profile before')];
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(chip).toContain(' o “Community Resilience”');
    expect(screen).toEqual([['cy'], ['en-GB']]);
  });

  it('marks what a target was measured from as English in the history, and its other words as Welsh', async () => {
    await copyForward(page, saferplan.address);
    const content = await contentOf<{
      readonly items: { readonly indicator: readonly { readonly id: string; readonly version: number }[] };
    }>(page, saferplan.address, '2018-19');
    const [indicator] = content.items.indicator;
    const target = { kind: 'percent-change', percent: -5, baseline: 'The profile of last year' };
    await call(page, saferplan.address, 'plan.change', {
      kind: 'indicator',
      id: indicator?.id,
      version: indicator?.version,
      changes: { target },
    });
    await page.goto(`${saferplan.address}/admin/editions/2018-19/history`);
    await page.locator('.before-and-after').first().waitFor({ state: 'attached' });
    expect(await languageOf('.before-and-after td', 'The profile of last year')).toEqual(['en-GB']);
    expect(await languageOf('.before-and-after td', 'o gymharu')).toEqual(['cy']);
  });
});
