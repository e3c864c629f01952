import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessible.ts';
import { copyForward, enter, removeFolder, type Saferplan, signIn, startBrowser, startSaferplan } from './saferplan.ts';

const ADMIN = fileURLToPath(new URL('../../apps/admin/src/', import.meta.url));

/** What opens over or beside a screen. */
const OPENS = /<(?:Modal|Drawer|Popover|BarMenu)\b|<aside\b/u;

const LABEL = '2018-19';

interface Opening {
  /** The screen on which it is opened. */
  readonly screen: string;
  /** Does what opens it; by selectors, since the screen speaks either language. */
  readonly open: (page: Page) => Promise<void>;
  /** What is there once it is open. */
  readonly shown: string;
}

const menu = (place: string): Opening => ({
  screen: '/settings/glossary',
  open: (page) => page.locator(`${place} .bar-button`).first().click(),
  shown: '.bar-menu:popover-open',
});

/** A conflict that waits in this browser, as two people on one field leave it. */
async function leaveConflict(page: Page): Promise<void> {
  await page.evaluate(() => {
    const owner = Object.keys(localStorage)
      .map((key) => /^saferplan\.half-typed\/([^/]+)\//u.exec(key)?.[1])
      .find((found) => found !== undefined);
    const conflict = { kind: 'partnership', version: 1, changes: { chair: 'Mine' }, theirs: { chair: 'Theirs' }, theirVersion: 1 };
    const id = decodeURIComponent(owner ?? '').split('/')[1] ?? '';
    localStorage.setItem(`saferplan.outbox/${owner ?? ''}/conflict/${id}--chair`, JSON.stringify({ ...conflict, id }));
  });
  await page.reload();
  await page.locator('.save-state .choose').click();
}

/** How each part of the code that opens something over or beside a screen is opened; null where it is part of a screen from the first, or needs topics, which the draft has not. */
const OPENINGS: Readonly<Record<string, readonly Opening[] | null>> = {
  'features/assessment/topic-outline.tsx': null,
  'features/plan/workbench/outline.tsx': null,
  'features/spc/series-screen.tsx': null,
  'ui/date-field/date-field.tsx': [
    {
      screen: '/plan',
      open: async (page) => {
        await page.locator('.add-row .add-line').first().click();
        await page.locator('.new-row [data-column=due] input').click();
      },
      shown: '.date-below',
    },
  ],
  'features/monitoring/update-drawer.tsx': [
    { screen: '/progress?show=all', open: (page) => page.locator('.progress-row').first().click(), shown: '.update-drawer .rag-choice' },
  ],
  'features/plan/workbench/detail-panel.tsx': [
    { screen: '/plan', open: (page) => page.locator('.cell-text').first().click(), shown: 'aside [role=tablist]' },
  ],
  'features/scoring/score-tools.tsx': null,
  'shell/edition-switcher.tsx': [{ ...menu('header'), screen: '/settings/glossary' }],
  'shell/bell.tsx': [{ ...menu('header'), open: (page) => page.locator('.bar-button:has(.tabler-icon-bell)').click() }],
  'shell/account-menu.tsx': [
    { ...menu('header'), open: (page) => page.locator('.bar-button').last().click() },
    {
      ...menu('header'),
      open: async (page) => {
        await page.locator('.bar-button').last().click();
        await page.locator('.bar-menu:popover-open button').last().click();
      },
      shown: '.bar-menu:popover-open [role=alert]',
    },
  ],
  'item-editor/unsent-list.tsx': [
    {
      ...menu('header'),
      open: async (page) => {
        await page.locator('.bar-button').last().click();
        await page.locator('.bar-menu:popover-open button').first().click();
      },
      shown: '[role=dialog] .unsent',
    },
  ],
  'shell/palette-dialogs.tsx': [
    { ...menu('header'), open: (page) => page.keyboard.press('Control+k'), shown: '[role=dialog] [role=option]' },
  ],
  'item-editor/conflict-list.tsx': [{ ...menu('header'), open: leaveConflict, shown: '.conflicts' }],
};

const found = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' }).filter(
  // `BarMenu` itself is what the menus are made of.
  (file) => file.endsWith('.tsx') && file !== 'shell/bar-menu.tsx' && OPENS.test(readFileSync(`${ADMIN}${file}`, 'utf8')),
);

describe('what opens over or beside a screen', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    const page = await browser.newPage();
    await enter(page, saferplan.address);
    await copyForward(page, saferplan.address);
    await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  it('is known here, each part of the code that does', () => {
    expect(found.toSorted()).toEqual(Object.keys(OPENINGS).toSorted());
  });

  // In Welsh, whose words are longer, and in the dark; the screens themselves are looked at in the light as well.
  it('has no violation', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
    const page = await context.newPage();
    page.setDefaultTimeout(12_000);
    await signIn(page, saferplan.address);
    await page.evaluate(() => localStorage.setItem('saferplan-language', 'cy'));
    const goTo = (screen: string) => page.goto(`${saferplan.address}/admin/editions/${LABEL}${screen}`);
    await goTo('/settings/glossary');
    await page.locator('.add-item input').first().fill('Half a term');
    for (const [file, openings] of Object.entries(OPENINGS))
      for (const [index, { screen, open, shown }] of (openings ?? []).entries()) {
        await goTo(screen);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await open(page);
        await page.locator(shown).first().waitFor();
        expect(await violations(page), `${file} ${index.toString()}`).toEqual([]);
      }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
    await context.close();
  });
});
