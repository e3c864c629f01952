import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 AA and of axe's best practices; or those alone whose answer can change with the colours of a page. */
type Rules = 'all' | 'colours';

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** The menu of a narrow page, which lies over what is below it while it is open. */
const MENU = 'details.menu';
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe finds wrong with a page, with everything open that can be opened; then with its menu, where it has one that folds. From the top
 * of the page: what lies half below a bar that stays in place would count as too small to press.
 */
export async function violations(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  await page.evaluate((menu) => {
    scrollTo(0, 0);
    for (const part of document.querySelectorAll('details')) part.open = !part.matches(menu);
  }, MENU);
  const found = await analyse(page, rules, 'html');
  const menu = page.locator(MENU);
  if (!(await menu.isVisible())) return found;
  await menu.evaluate((part: HTMLDetailsElement) => {
    part.open = true;
  });
  return [...found, ...(await analyse(page, rules, MENU))];
}

/** The violations in the part that a selector names. Our pages hold no frames, so axe runs once, where it is; it is loaded once a page. */
async function analyse(page: Page, rules: Rules, part: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: rules === 'all' ? { type: 'tag', values: EVERYTHING } : { type: 'rule', values: OF_COLOURS },
    // What passes is not asked for, and none of these rules needs the files that axe would load once more (styles, sound and film).
    resultTypes: ['violations'],
    preload: false,
  };
  const found = await page.evaluate(
    async ([selector, asked]) => {
      const { axe } = window as unknown as { readonly axe: { readonly run: (part: string, options: RunOptions) => Promise<AxeResults> } };
      const { violations: all } = await axe.run(selector, asked);
      return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [part, options] as const,
  );
  return found;
}

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Whether it does where the reader has made letters twice as large, with everything open. */
export async function scrollsWithLargeLetters(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const scrolls = await scrollsSideways(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return scrolls;
}
