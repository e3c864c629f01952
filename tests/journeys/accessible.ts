import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 AA and of axe's best practices; or those alone whose answer can change with the colours of a page. */
type Rules = 'all' | 'colours';

/** What axe finds wrong with a page, with everything open that can be opened. */
export async function violations(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  // Our pages hold no frames of other sites, so the results need no page of their own to be put together in; what passes is not asked for.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const asked =
    rules === 'all'
      ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      : axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations: found } = await asked.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
