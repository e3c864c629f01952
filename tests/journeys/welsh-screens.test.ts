import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';

const SCREENS = [
  '',
  '/plan',
  '/changes',
  '/assessment',
  '/assessment/scores',
  '/data',
  '/adoption',
  '/progress',
  '/progress/report',
  '/progress/funding',
  '/publish',
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
  let texts: readonly string[];
  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    const plan = (await (await fetch(`${saferplan.address}/data/plan.json`)).json()) as Readonly<Record<string, unknown>>;
    const names = JSON.stringify([plan['partnership'], plan['plan']]);
    texts = [...new Set(WRITTEN.flatMap((part) => textsIn(plan[part])))].filter((text) => !names.includes(JSON.stringify(text)));
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await signIn(page, saferplan.address);
    await page.evaluate(() => localStorage.setItem('saferplan-language', 'cy'));
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  it.each(SCREENS)('%s marks every text that the partnership wrote as English', async (screen) => {
    await page.goto(`${saferplan.address}/admin/editions/2017-18${screen}`);
    await page.locator('main[lang=cy], main [lang=cy], [lang=cy] main').first().waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(texts.length).toBeGreaterThan(100);
    expect(await page.locator('[lang=en-GB]').count()).toBeGreaterThan(0);
    expect(await takenForWelsh(page, texts)).toEqual([]);
  });
});
