import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessibilityRun, COLOURS, isRecording, WIDTHS } from './accessibility-runs.ts';
import { scrollsSideways, violations } from './accessible.ts';
import { removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';

const OURS = fileURLToPath(new URL('../../packages/partnerships', import.meta.url));
const named = process.env['PARTNERSHIP'];

/** Of pages made alike, such as those of priorities, how many a run tries that neither records nor was asked for one package. */
const MOST_ALIKE = isRecording || named !== undefined ? Infinity : 1;

/** The kind of page that an address leads to: the address with the last of its words taken away where it stands below another. */
const kindOf = (address: string): string => address.replace(/(?<=\/[^/]+\/)[^/]+$/u, '*');

/** Every package of ours but Maidstone, whose pages `accessibility.test.ts` tries more closely; or the one that PARTNERSHIP names. */
const packages =
  named === undefined
    ? readdirSync(OURS)
        .filter((name) => name !== 'maidstone')
        .map((name) => join(OURS, name))
    : [resolve(process.env['INIT_CWD'] ?? '.', named)];

describe.each(packages.map((path) => ({ name: basename(path), path })))('the pages of $name', ({ path }) => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-pages-'));
  let saferplan: Saferplan;
  let browser: Browser;
  beforeAll(async () => {
    const config = join(folder, 'saferplan.config.mjs');
    writeFileSync(config, `export const installation = ${JSON.stringify({ partnerships: [path], county: null })};\n`);
    [saferplan, browser] = await Promise.all([startSaferplan({ config, dataFolder: join(folder, 'data') }), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(folder);
  });

  it(
    'have no violation that axe can find, in any language, and never scroll sideways, nor where they are laid out from right to left',
    { timeout: isRecording ? 1_800_000 : 600_000 },
    async () => {
      const sitemap = await (await fetch(`${saferplan.address}/sitemap.xml`)).text();
      const all = [...sitemap.matchAll(/<loc>(?<address>[^<]+)<\/loc>/gu)].map(({ groups }) => new URL(groups?.['address'] ?? '').pathname);
      // Older editions are the same pages with other words.
      const current = all.filter((address) => !/^(?:\/cy)?\/editions\/./u.test(address));
      const seen = new Map<string, number>();
      const addresses = current.filter((address) => {
        const count = (seen.get(kindOf(address)) ?? 0) + 1;
        seen.set(kindOf(address), count);
        return count <= MOST_ALIKE;
      });
      expect(addresses.length).toBeGreaterThan(15);
      const page = await (await browser.newContext()).newPage();
      const run = new AccessibilityRun();
      for (const width of isRecording ? WIDTHS : [360]) {
        await page.setViewportSize({ width, height: 800 });
        for (const address of addresses) {
          const answer = await page.goto(`${saferplan.address}${address}`);
          const status = answer?.status() === 200 ? [] : [`answers ${answer?.status().toString() ?? 'nothing'}`];
          for (const { name, media } of isRecording ? COLOURS : COLOURS.slice(0, 1)) {
            await page.emulateMedia(media);
            const scrolls = (await scrollsSideways(page)) ? ['scrolls sideways'] : [];
            run.note(address, width, name, [...status, ...(await violations(page)), ...scrolls]);
          }
          await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
          if (await scrollsSideways(page)) run.note(address, width, COLOURS[0].name, ['scrolls sideways from right to left']);
        }
      }
      await run.record(saferplan.address);
      expect(run.violations).toEqual([]);
    },
  );

  it('are documents too', async () => {
    for (const [file, begins] of [
      ['plan.pdf', '%PDF'],
      ['plan.docx', 'PK'],
    ] as const) {
      const answer = await fetch(`${saferplan.address}/${file}`);
      expect(answer.status).toBe(200);
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, begins.length)
          .toString(),
      ).toBe(begins);
    }
  });
});
