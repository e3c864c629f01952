import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSearches } from '@saferplan/viewer/render';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onInstalled, openApi, ORIGIN } from '../testing/open-api.ts';
import { openTestPackage } from '../testing/open-test-package.ts';
import { exportSite } from './export-site.ts';
import { NO_EXTENSIONS } from './package-extensions.ts';
import { openPublishedEditions } from './published-editions.ts';

const code = await openTestPackage(new URL('../testing/package-with-postcodes.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'saferplan-postcode-test-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await code.close();
});

onInstalled('the page of places where the package brings a lookup of postcodes', (database) => {
  type Get = (path: string, headers?: Record<string, string>) => Promise<Response>;
  let get: Get;
  let without: Get;
  let errors: unknown[];
  beforeAll(async () => {
    errors = [];
    const getter =
      ({ app }: Awaited<ReturnType<typeof openApi>>): Get =>
      async (path, headers = {}) =>
        app.request(path, { headers });
    without = getter(await openApi(database()));
    get = getter(await openApi(database(), code, (error) => errors.push(error)));
  });
  const answer = async (typed: string, before = '') => {
    const response = await get(`${before}/place?postcode=${encodeURIComponent(typed)}`);
    return { response, html: await response.text() };
  };

  it('answers every kind of postcode and names, and names its source', async () => {
    const { html } = await answer('zz11aa');
    expect(html).toContain('<h1>Your area: Park Wood</h1>');
    expect(html).toContain('By the lookup of postcodes it lies in Park Wood.');
    expect(html).toContain('A synthetic lookup of a test, as of 1 February 2017 (None: it is made up)');
    expect((await answer('ZZ1 1AB')).html).toContain('no longer in use since March 2015. It lay in Park Wood.');
    expect((await answer('ZZ1 1AC')).html).toContain('in the ward with the code E05999999, which is not among those shown here');
    expect((await answer('ZZ1 2AA')).html).toContain('is not among those of Maidstone');
    expect((await answer('ZY1 1AA')).html).toContain('lies outside the area');
    expect((await answer('shepway')).html).toContain('The names of several wards hold this:');
    expect((await answer('park WOOD')).html).toContain('<h1>Your area: Park Wood</h1>');
    expect((await answer('<script>alert(1)</script>')).html).not.toContain('<script>alert');
    expect(errors).toEqual([]);
  });

  it.each([
    ['ZZ1', 'This is the beginning of a postcode. Type all of it: one beginning can belong to several wards.'],
    ['12345', 'This is neither a postcode nor the name of a ward here. A postcode looks like AB1 2CD.'],
    [' ', 'Type a postcode, or the name of a ward.'],
  ])('says what is wrong with “%s” above the page and at the field, and leaves it there', async (typed, fault) => {
    const { response, html } = await answer(typed);
    expect(response.status).toBe(200);
    expect(html).toMatch(/<title>Error: Your area/u);
    expect(html).toMatch(new RegExp(`<div role="alert"><h2[^>]*>There is a problem</h2>.*<a href="#postcode">${fault}</a>`, 'u'));
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('<h1'));
    expect(html).toMatch(new RegExp(`<p id="postcode-error"[^>]*><span[^>]*>Error:</span> ${fault}</p><input[^>]*id="postcode"`, 'u'));
    const field = /<input[^>]*id="postcode"[^>]*>/u.exec(html)?.[0] ?? '';
    expect(field).toContain('aria-describedby="postcode-error"');
    expect(field).toContain(`value="${typed}"`);
    // Nothing is wrong where nothing was asked, or where what was asked is answered.
    for (const fine of ['/place', '/place?postcode=ZZ1+1AA', '/place?postcode=ZY1+1AA', '/place?postcode=shepway'])
      expect(await (await get(fine)).text()).not.toContain('role="alert"');
  });

  it('keeps no answer anywhere: no cache may store it, and asking again makes it anew', async () => {
    const { response } = await answer('ZZ1 1AA');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    const again = await get('/place?postcode=ZZ1+1AA', { 'if-none-match': '*' });
    expect(again.status).toBe(200);
    expect(await (await get('/place')).text()).not.toContain('ZZ1');
    expect((await get('/place')).headers.get('cache-control')).toContain('public');
  });

  it('asks for none where the package brings no lookup, and then reads none', async () => {
    const html = await (await without('/place?postcode=ZZ1+1AA')).text();
    expect(html).not.toContain('name="postcode"');
    expect(html).not.toContain('ZZ1');
    expect(await (await get('/place')).text()).toContain('name="postcode"');
  });

  it('says in the site as files what needs a server, in place of a field that nobody answers', async () => {
    const api = await openApi(database(), code);
    const publishedEditions = await openPublishedEditions(api.publications, api.contextOf('ann').scope).read();
    const [current] = publishedEditions.editions;
    if (current === undefined || code.postcodes === null) throw new Error('an edition is published, and the package brings a lookup');
    await exportSite(
      {
        own: NO_EXTENSIONS,
        site: { origin: ORIGIN, root: '', accessibility: {}, postcodes: code.postcodes },
        publishedEditions,
        searches: openSearches(current.snapshot),
        renderings: api.renderings,
      },
      { folder, assets: fileURLToPath(new URL('../../../viewer/dist/client', import.meta.url)), cards: false, documents: false },
    );
    const page = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
    expect(page('place')).toContain(
      'Postcodes are found on the partnership’s own site. Here, without a server, choose a ward by its name.',
    );
    expect(page('place')).not.toContain('name="postcode"');
    expect(page('feedback')).not.toContain('<form');
    expect(page('feedback')).toContain('This is a copy of the site in plain files, with no server behind it.');
  });
});
