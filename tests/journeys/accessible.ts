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

/** How high and wide a control is on a phone, in CSS pixels, as the drawings of the officers' app have it; and any target (WCAG 2.2, 2.5.8). */
const CONTROL = 44;
const TARGET = 24;

/**
 * What on the screen is too small for a finger: controls, and links that do not stand in the middle of a sentence. The words beside a box
 * are pressed with it.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([control, target]) =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input, textarea, [role=option], [role=tab]')].flatMap(
        (element) => {
          if (element.closest('[inert], .visually-hidden') !== null || element.matches(':disabled')) return [];
          if (!element.checkVisibility({ visibilityProperty: true })) return [];
          const { display, clipPath, paddingLeft } = getComputedStyle(element);
          const isLink = element.matches('a[href]');
          const isInSentence = isLink && display === 'inline' && element.parentElement?.textContent?.trim() !== element.textContent?.trim();
          // Of no size or cut away: pressed by what covers it, such as the words beside a switch.
          if (isInSentence || clipPath !== 'none') return [];
          const pressed = element instanceof HTMLInputElement && /checkbox|radio/u.test(element.type) ? [...(element.labels ?? [])] : [];
          const boxes = [element, ...pressed].map((one) => one.getBoundingClientRect());
          const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
          const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
          if (width <= 2 || height <= 2) return [];
          // Words that are a link have no ground of their own; a field within a field is pressed with what is round it.
          const least = (isLink && paddingLeft === '0px') || element.matches('.mantine-PillsInputField-field') ? target : control;
          if (Math.round(height) >= least && (Math.round(width) >= least || isLink)) return [];
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
          return [
            `${element.tagName.toLowerCase()}.${element.className} “${name.slice(0, 40)}”: ${width.toFixed(0)} × ${height.toFixed(0)}`,
          ];
        },
      ),
    [CONTROL, TARGET] as const,
  );

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
