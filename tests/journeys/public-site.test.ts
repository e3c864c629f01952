import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';

const COMMANDS = fileURLToPath(new URL('../../apps/api/dist/saferplan.mjs', import.meta.url));

const PAGES = [
  '/',
  '/priorities/substance-misuse',
  '/priorities/domestic-abuse-and-other-violent-crime',
  '/trends',
  '/trends/violence-and-sexual-offences',
  '/changes',
  '/how-we-chose',
  '/actions',
  '/search',
  '/search?q=needles',
  '/contacts',
  '/decisions',
  '/data',
  '/accessibility',
];

describe('the public site', () => {
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

  it('says the same with and without a script, in as many requests as it needs', async () => {
    const [without, withScript] = await Promise.all([browser.newContext({ javaScriptEnabled: false }), browser.newContext()]);
    for (const path of PAGES) {
      const texts = await Promise.all(
        [without, withScript].map(async (context) => {
          const page = await context.newPage();
          const bad: string[] = [];
          page.on('requestfailed', (request) => bad.push(request.url()));
          page.on('pageerror', (error) => bad.push(error.message));
          await page.goto(`${saferplan.address}${path}`);
          const text = await page.locator('body').innerText();
          expect(bad).toEqual([]);
          await page.close();
          return text;
        }),
      );
      expect(texts[1]).toBe(texts[0]);
    }
    await Promise.all([without.close(), withScript.close()]);
  });

  it('is found by its words with the keyboard alone', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${saferplan.address}/search`);
    await page.getByRole('searchbox', { name: 'Words to look for' }).focus();
    await page.keyboard.type('needle bins');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /results? for “needle bins”/ }).waitFor();
    await page.locator('.results').getByRole('link', { name: 'Substance Misuse' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/priorities/substance-misuse');
    await page.close();
  });

  it('finds the same in the site as files, opened from a disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saferplan-files-'));
    await promisify(execFile)(process.execPath, [COMMANDS, 'export-site', folder, '--without-cards', '--without-documents'], {
      env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], SAFERPLAN_DATA: saferplan.dataFolder },
    });
    const [served, files] = [await browser.newPage(), await browser.newPage()];
    for (const query of ['knife crime', 'antisocial behaviour', '£37,104', 'nothing-like-it']) {
      await served.goto(`${saferplan.address}/search?q=${encodeURIComponent(query)}`);
      await files.goto(`file://${folder}/search/index.html`);
      await files.getByRole('searchbox', { name: 'Words to look for' }).fill(query);
      await files.keyboard.press('Enter');
      await files.locator('[data-results] h2').waitFor();
      const shown = async (page: Page): Promise<string> => (await page.locator('[data-results]').innerText()).trim();
      expect(await shown(files)).toBe(await shown(served));
    }
    await files.goto(`file://${folder}/search/index.html?q=burglaries`);
    await files.locator('.results').getByRole('link', { name: 'Burglary' }).first().click();
    await files.getByRole('heading', { level: 1, name: 'Burglary' }).waitFor();
    await Promise.all([served.close(), files.close()]);
    rmSync(folder, { recursive: true });
  });

  it('chooses among the actions at once where a script runs, and by the server where none does', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(`${saferplan.address}/actions`);
      await page.getByLabel('Who does it').selectOption('Kent Police');
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('2 actions').waitFor();
      expect(await page.locator('tr[data-status]:visible').count()).toBe(2);
      await page.close();
    }
  });

  it('is left quickly, by a click or three presses of Shift, and Back does not lead to it again', async () => {
    for (const how of ['click', 'keys'] as const) {
      const page = await browser.newPage();
      await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
      await page.goto(`${saferplan.address}/contacts`);
      await page.goto(`${saferplan.address}/priorities/domestic-abuse-and-other-violent-crime`);
      if (how === 'click') await page.getByRole('button', { name: 'Exit this page' }).click();
      else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      await page.getByRole('heading', { name: 'Weather' }).waitFor();
      await page.goBack();
      expect(page.url()).toBe(`${saferplan.address}/contacts`);
      await page.close();
    }
    const plain = await browser.newPage();
    await plain.goto(`${saferplan.address}/priorities/substance-misuse`);
    expect(await plain.getByRole('button', { name: 'Exit this page' }).count()).toBe(0);
    await plain.close();
  });

  it('prints as a handout: without navigation, with the numbers that help', async () => {
    const page = await browser.newPage();
    await page.goto(`${saferplan.address}/priorities/mental-health`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '999' }).first().isVisible()).toBe(true);
    // What opens on a phone stands open where there is room, and on paper.
    await page.goto(`${saferplan.address}/law`);
    const provision = page.getByText('regulation 7(a), 2007');
    expect(await provision.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await provision.isVisible()).toBe(true);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await provision.isVisible()).toBe(false);
    await page.getByText('All 14, one by one').click();
    expect(await provision.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    // Each on one sheet of A4, as browsers print it: without backgrounds.
    for (const slug of ['mental-health', 'substance-misuse', 'domestic-abuse-and-other-violent-crime', 'organised-crime-groups']) {
      await page.goto(`${saferplan.address}/priorities/${slug}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/gu), slug).toHaveLength(1);
    }
    await page.close();
  });

  it('keeps a first view small: one page, one stylesheet, one script, one typeface; with small charts, a map or small multiples too', async () => {
    for (const path of ['/priorities/domestic-abuse-and-other-violent-crime', '/place', '/trends', '/how-we-chose', '/law']) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const sizes: { readonly url: string; readonly bytes: number }[] = [];
      page.on('response', (response) => {
        void response
          .request()
          .sizes()
          .then(({ responseBodySize, responseHeadersSize }) =>
            sizes.push({ url: response.url(), bytes: responseBodySize + responseHeadersSize }),
          );
      });
      await page.goto(`${saferplan.address}${path}`, { waitUntil: 'networkidle' });
      await expect.poll(() => sizes.length).toBeGreaterThanOrEqual(4);
      expect(sizes.length, path).toBeLessThanOrEqual(5);
      expect(
        sizes.reduce((sum, { bytes }) => sum + bytes, 0),
        path,
      ).toBeLessThan(60_000);
      await context.close();
    }
  });
});
