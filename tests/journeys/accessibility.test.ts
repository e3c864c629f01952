import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessibilityRun, COLOURS, isRecording, WIDTHS } from './accessibility-runs.ts';
import { scrollsSideways, scrollsWithLargeLetters, violations } from './accessible.ts';
import { removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';

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
  '/progress',
  '/law',
  '/neighbours',
  '/place?ward=fant',
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

/** Pages that are made as another of the list is: outside the recorded run they are tried wide and light alone. */
const ALIKE = new Set([
  '/law',
  '/neighbours',
  '/priorities/gangs-and-child-sexual-exploitation',
  '/priorities/domestic-abuse-and-other-violent-crime',
  '/priorities/mental-health',
  '/editions/2016-17/priorities/road-safety',
  '/search',
]);

/**
 * What a page is tried in at a width. Colours change nothing with the width but what wraps, so only the recorded run tries each in
 * both; every other run tries all of them wide, and light alone narrow. It also asks of a page in other colours only what depends on
 * them.
 */
function coloursAt(width: number, path: string): readonly (typeof COLOURS)[number][] {
  if (isRecording) return COLOURS;
  return width < 600 || ALIKE.has(path) ? COLOURS.slice(0, 1) : COLOURS;
}
const rulesIn = (colours: string): 'all' | 'colours' => (isRecording || colours === 'light' ? 'all' : 'colours');

/** Ways through the site by the names and roles of its parts, and what is heard at their end, in this order. */
const WALKS: readonly { readonly from: string; readonly steps: (page: Page) => Promise<void>; readonly heard: readonly string[] }[] = [
  {
    from: '/',
    steps: async (page) => {
      await page.getByRole('combobox', { name: 'Choose a ward' }).selectOption('Fant');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByRole('heading', { level: 1, name: 'Your area: Fant' }).waitFor();
    },
    heard: ['heading "Your area: Fant" [level=1]', 'option "Fant" [selected]', 'table "Recorded in Fant, 2016"', 'rowheader "Burglary"'],
  },
  {
    from: '/',
    steps: async (page) => {
      await page.getByRole('link', { name: 'Substance Misuse' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Substance Misuse' }).waitFor();
    },
    heard: [
      'navigation "Breadcrumb"',
      'heading "Substance Misuse" [level=1]',
      'heading "Is it working?" [level=2]',
      'We cannot say',
      'img "Drug offences',
      'table "What we will do"',
      'columnheader "Now"',
      'cell "Now Not reported"',
    ],
  },
  {
    from: '/search',
    steps: async (page) => {
      await page.getByRole('search').getByRole('searchbox', { name: 'Words to look for' }).fill('needles');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('heading', { name: /results for “needles”/u }).waitFor();
    },
    heard: [
      'heading "Search" [level=1]',
      'searchbox "Words to look for": needles',
      'results for “needles”." [level=2]',
      'listitem',
      'link "Substance Misuse"',
    ],
  },
  {
    from: '/trends',
    steps: async (page) => {
      await page.getByRole('link', { name: 'Violence and sexual offences' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Violence and sexual offences' }).waitFor();
    },
    heard: ['[level=1]', 'Higher than in 2014', 'img "Violence and sexual offences', 'columnheader "2016"', 'rowheader "January"'],
  },
  {
    from: '/feedback',
    steps: async (page) => {
      await page.getByRole('textbox', { name: 'What would you like to say?' }).fill(' ');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('alert').waitFor();
    },
    heard: ['alert', 'link "', 'textbox "What would you like to say?"', 'button "Send"'],
  },
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
    // One page for all: a renderer for each would take longer than what it is asked.
    let page: Page;
    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width, height: 900 } });
    });
    afterAll(() => page.close());

    it.each(PUBLIC.filter((path) => isRecording || width > 600 || !ALIKE.has(path)))(
      '%s has no violation in light, dark and forced colours, and does not scroll sideways, nor narrow with letters twice as large',
      async (path) => {
        await page.goto(`${saferplan.address}${path}`);
        const all: string[] = [];
        for (const { name, media } of coloursAt(width, path)) {
          await page.emulateMedia(media);
          const found = [...(await violations(page, rulesIn(name))), ...((await scrollsSideways(page)) ? ['scrolls sideways'] : [])];
          run.note(path, width, name, found);
          all.push(...found);
        }
        expect(all).toEqual([]);
        if (width < 600) expect(await scrollsWithLargeLetters(page)).toBe(false);
      },
    );

    it.each(['/', '/priorities/substance-misuse', '/trends/violence-and-sexual-offences'])(
      '%s holds at four times the size',
      async (path) => {
        await page.setViewportSize({ width: Math.max(320, Math.round(width / 4)), height: 700 });
        await page.goto(`${saferplan.address}${path}`);
        expect(await scrollsSideways(page)).toBe(false);
      },
    );
  });

  it('five ways through the public site are told to a screen reader with what each thing is called and is', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    for (const { from, steps, heard } of WALKS) {
      await page.goto(`${saferplan.address}${from}`);
      await steps(page);
      const told = await page.locator('body').ariaSnapshot();
      let at = 0;
      for (const part of heard) {
        const found = told.indexOf(part, at);
        expect(found, `${from}: “${part}” after character ${at.toString()} of\n${told}`).toBeGreaterThanOrEqual(at);
        at = found + part.length;
      }
    }
    await page.close();
  });

  it('the public site can be walked by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${saferplan.address}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    // Past what is said of where the edition stands, and the way to one's ward.
    for (let link = 0; link < 3; link += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/priorities/organised-crime-groups');
    run.byKeyboard = true;
    await page.close();
  });
});
