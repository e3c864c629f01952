import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSearches } from '@saferplan/viewer/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onInstalled, openApi, ORIGIN, type TestApi } from '../testing/open-api.ts';
import { NO_EXTENSIONS } from './package-extensions.ts';
import { everyAddress, type PublicSite } from './public-response.ts';
import { exportSite } from './export-site.ts';
import { pagePolicy } from './page-policy.ts';
import { openPublishedEditions } from './published-editions.ts';

const ASSETS = fileURLToPath(new URL('../../../viewer/dist/client', import.meta.url));

onInstalled('the whole public site', (database) => {
  let api: TestApi;
  let site: PublicSite;
  const get = (path: string, headers: Record<string, string> = {}) => api.app.request(path, { headers });
  beforeAll(async () => {
    api = await openApi(database());
    const publishedEditions = await openPublishedEditions(api.publications, api.contextOf('ann').scope).read();
    const [current] = publishedEditions.editions;
    if (current === undefined) throw new Error('there is one');
    site = {
      own: NO_EXTENSIONS,
      site: { origin: ORIGIN, root: '', accessibility: {} },
      publishedEditions,
      searches: openSearches(current.snapshot),
      renderings: api.renderings,
    };
  });

  it('answers at every address that it names', async () => {
    const addresses = everyAddress(site);
    const isSlide = (address: string): boolean => address.includes('/slides/');
    const answers = await Promise.all(
      addresses.filter((address) => !isSlide(address)).map(async (address) => [address, (await get(address)).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(answers.length).toBeGreaterThan(80);
    // Each is drawn in a thread: one in thirty of them, one after the other.
    const slides = addresses.filter(isSlide);
    for (const address of slides.filter((_address, index) => index % 30 === 0))
      expect([address, (await get(address)).status]).toEqual([address, 200]);
    expect(slides.length).toBeGreaterThan(80);
  });

  describe('as plain files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'saferplan-export-'));
    const out = join(folder, 'site');
    const filesIn = (root: string): string[] =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile());
    const options = { folder: out, assets: ASSETS, cards: false, documents: true };
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('every link leads to a file that is there', async () => {
      await exportSite(site, options);
      const broken: string[] = [];
      let links = 0;
      for (const name of filesIn(out).filter((file) => file.endsWith('.html'))) {
        const html = readFileSync(join(out, name), 'utf8');
        for (const { groups } of html.matchAll(/(?:href|src)="(?<link>[^"#]+)(?:#(?<place>[^"]*))?"/g)) {
          const link = groups?.['link'] ?? '';
          if (/^(?:https?|tel|sms|mailto):/.test(link)) continue;
          links += 1;
          const target = join(out, dirname(name), link.split('?')[0] ?? '');
          const place = groups?.['place'] ?? '';
          if (link.startsWith('/') || !existsSync(target)) broken.push(`${name} → ${link}`);
          else if (place !== '' && !readFileSync(target, 'utf8').includes(`id="${place}"`)) broken.push(`${name} → ${link}#${place}`);
        }
      }
      expect(broken).toEqual([]);
      expect(links).toBeGreaterThan(1000);
      const css = readFileSync(join(out, 'assets', readdirSync(join(out, 'assets')).find((name) => name.endsWith('.css')) ?? ''), 'utf8');
      expect(css).not.toMatch(/url\(\/?assets/);
    });

    it('needs no module and reads no file to search: two scripts are there for it, one with everything that can be found', () => {
      const html = readFileSync(join(out, 'search/index.html'), 'utf8');
      expect(html).not.toContain('type="module"');
      const { index = '', script = '' } = /data-index="(?<index>[^"]*)" data-script="(?<script>[^"]*)"/u.exec(html)?.groups ?? {};
      expect(index).toBe('../data/search-en.js');
      const found = readFileSync(join(out, 'search', index), 'utf8');
      expect(found).toMatch(/^globalThis\.saferplanSearch=\{/u);
      expect(found).toContain('£37,104');
      expect(readFileSync(join(out, 'search', script), 'utf8')).toMatch(/^\(\(\)=>\{/u);
    });

    it('bears its security policy in each page, as the server sends it but for who may frame it', async () => {
      for (const [name, address] of [
        ['index.html', '/'],
        ['priorities/mental-health/index.html', '/priorities/mental-health'],
        ['404.html', '/nothing'],
      ] as const) {
        const html = readFileSync(join(out, name), 'utf8');
        const { policy } =
          /<meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"\/>/iu.exec(html)?.groups ?? {};
        const style = /<style>(?<style>[^<]*)<\/style>/u.exec(html)?.groups?.['style'] ?? '';
        expect(policy).toBe(pagePolicy(style).join('; '));
        // The server's page has a colour of its own since.
        const sent = (await get(address)).headers.get('content-security-policy') ?? '';
        const withoutStyle = (one: string): string => one.replace(/ 'sha256-[^']*'/u, '');
        expect(withoutStyle(policy ?? '')).toBe(withoutStyle(sent.replace(/; frame-ancestors [^;]*/u, '')));
      }
      const pages = filesIn(out).filter((name) => name.endsWith('.html'));
      expect(pages.filter((name) => !readFileSync(join(out, name), 'utf8').includes('http-equiv="Content-Security-Policy"'))).toEqual([]);
    });

    it('is the same byte for byte, and a second time writes nothing', async () => {
      const other = join(folder, 'other');
      await exportSite(site, { ...options, folder: other });
      const contents = (root: string) =>
        Object.fromEntries(filesIn(root).map((name) => [name, readFileSync(join(root, name)).toString('base64')]));
      expect(contents(other)).toEqual(contents(out));
      expect(await exportSite(site, options)).toMatchObject({ written: 0, removed: 0 });
    });

    it('names no whole address of its own where nobody has said where it will stand', async () => {
      const nowhere = join(folder, 'nowhere');
      const { origin } = site.site;
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(`<link rel="canonical" href="${origin}/"/>`);
      await exportSite({ ...site, site: { ...site.site, origin: '' } }, { ...options, documents: false, folder: nowhere });
      const naming = filesIn(nowhere).filter((name) => /\.(?:html|xml|atom|json|jsonld|txt|js)$/u.test(name));
      expect(naming.length).toBeGreaterThan(100);
      expect(naming.filter((name) => readFileSync(join(nowhere, name), 'utf8').includes(origin))).toEqual([]);
      expect(existsSync(join(nowhere, 'sitemap.xml'))).toBe(false);
      // What led out of a picture to embed by its whole address leads to its page.
      const embedded = readFileSync(join(nowhere, 'embed/trends/drugs/index.html'), 'utf8');
      expect(embedded).toContain('href="../../../trends/drugs/index.html"');
      expect(embedded).not.toContain('rel="canonical"');
      expect(readFileSync(join(nowhere, 'data/index.html'), 'utf8')).not.toContain('iframe');
    });

    it('writes only what changed, removes what is no longer there, and overwrites nobody’s files', async () => {
      const [current] = site.publishedEditions.editions;
      if (current === undefined) throw new Error('there is one');
      const [first, ...others] = current.snapshot.themes;
      if (first === undefined) throw new Error('there are themes');
      const without = { ...current, snapshot: { ...current.snapshot, themes: others } };
      const report = await exportSite(
        { ...site, publishedEditions: { ...site.publishedEditions, editions: [without, ...site.publishedEditions.editions.slice(1)] } },
        options,
      );
      expect(report.removed).toBe(2);
      expect(report.written).toBeLessThan(report.files / 2);
      expect(existsSync(join(out, 'themes', first.slug, 'index.html'))).toBe(false);
      const theirs = mkdtempSync(join(folder, 'theirs-'));
      writeFileSync(join(theirs, 'thesis.txt'), 'mine');
      await expect(exportSite(site, { ...options, folder: theirs })).rejects.toThrow('holds files that no export made');
    });
  });
});
