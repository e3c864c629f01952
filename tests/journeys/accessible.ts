import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 AA and of axe's best practices; or those alone whose answer can change with the colours of a page. */
type Rules = 'all' | 'colours';

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** The menu of a narrow page, which lies over what is below it while it is open. */
const MENU = 'details.menu';

/** What axe finds wrong with a page, with everything open that can be opened; then with its menu, where it has one that folds. */
export async function violations(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  await page.evaluate((menu) => {
    for (const part of document.querySelectorAll('details')) part.open = !part.matches(menu);
  }, MENU);
  const found = await analyse(page, rules);
  const menu = page.locator(MENU);
  if (!(await menu.isVisible())) return found;
  await menu.evaluate((part: HTMLDetailsElement) => {
    part.open = true;
  });
  return [...found, ...(await analyse(page, rules, MENU))];
}

async function analyse(page: Page, rules: Rules, part?: string): Promise<readonly string[]> {
  // Our pages hold no frames of other sites, so the results need no page of their own to be put together in; what passes is not asked for.
  const whole = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const axe = part === undefined ? whole : whole.include(part);
  const { violations: found } = await (rules === 'all' ? axe.withTags(EVERYTHING) : axe.withRules(OF_COLOURS)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
