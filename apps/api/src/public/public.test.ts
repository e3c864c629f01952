import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import type { Snapshot } from '@saferplan/domain/publication';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, ORIGIN, type TestApi } from '../testing/open-api.ts';

onBothInstalled('the public half', (database) => {
  let api: TestApi;
  const get = (path: string, headers: Record<string, string> = {}) => api.app.request(path, { headers });
  beforeAll(async () => {
    api = await openApi(database());
  });

  it('lets nothing run or load that is not its own, and sets no cookie', async () => {
    for (const address of ['/', '/priorities/mental-health', '/data/plan.json', '/nothing']) {
      const response = await get(address);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-inline');
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(await response.text()).not.toMatch(/(?:src|href)="https?:\/\/(?!localhost)[^"]*\.(?:js|css|woff2)"/);
    }
  });

  it('may be framed by others only where it is made for that', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/')).toContain("frame-ancestors 'self'");
    expect(await policyOf('/embed/priorities/mental-health')).toContain('frame-ancestors *');
    expect((await get('/embed/priorities/mental-health')).headers.get('x-frame-options')).toBeNull();
    expect(await (await get(`/oembed?url=${ORIGIN}/trends/robbery`)).json()).toMatchObject({ type: 'rich', title: 'Robbery' });
    expect((await get('/oembed?url=https://evil.example/trends/robbery')).status).toBe(404);
  });

  it('the partnership’s own colour stands in the page, named by its hash in the policy', async () => {
    const { content } = await api
      .callerOf('ann')
      .plan.edition({ editionId: (await api.callerOf('ann').plan.editions())[0]?.id ?? EDITION_2017 });
    const change = (brandColour: string) =>
      api.callerOf('ann').plan.changePartnership({ version: content.partnership.version, changes: { brandColour } });
    await expect(change('#ffe680')).rejects.toThrow('Choose a darker colour');
    await change('#7a1f5c');
    await api.callerOf('ann').publication.publish({ editionId: content.edition.id });
    const response = await get('/');
    const style = /<style>(?<style>[^<]*)<\/style>/.exec(await response.text())?.groups?.['style'] ?? '';
    expect(style).toContain('--brand:#7a1f5c');
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'sha256-${hash}'`);
  });

  it('has pictures for slides of what is published, in the languages that it has, and of nothing else', async () => {
    const page = await (await get('/data')).text();
    const addresses = [...page.matchAll(/href="(?<address>\/slides\/[^"]+)"/gu)].map(({ groups }) => groups?.['address'] ?? '');
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of [
      '/slides/scorecard.svg',
      '/slides/priorities/mental-health.svg',
      '/editions/2017-18/slides/trends/robbery.svg',
    ]) {
      const response = await get(address);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
      expect(await response.text()).toContain('<title>');
    }
    for (const address of [
      '/slides/priorities/none.svg',
      '/slides/scorecard.gif',
      '/cy/slides/scorecard.svg',
      '/editions/1999/slides/scorecard.png',
    ])
      expect([address, (await get(address)).status]).toEqual([address, 404]);
    const draft = `/drafts/${EDITION_2017}/slides/scorecard.svg`;
    expect((await get(draft)).status).toBe(401);
  });

  it('compresses, and answers 304 to those who have it already', async () => {
    const plain = await (await get('/')).text();
    const compressed = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(compressed.headers.get('content-encoding')).toBe('br');
    const bytes = Buffer.from(await compressed.arrayBuffer());
    expect(brotliDecompressSync(bytes).toString()).toBe(plain);
    const tag = compressed.headers.get('etag') ?? '';
    const again = await get('/', { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is the same under any parameter that it does not know, down to the tag, also for documents', async () => {
    for (const path of ['/', '/data/actions.csv', '/plan.pdf']) {
      const first = await get(path);
      const tag = first.headers.get('etag') ?? '';
      const again = await get(`${path}?x=1&q=2`, { 'if-none-match': tag });
      expect([first.status, again.status, await again.text(), again.headers.get('etag')]).toEqual([200, 304, '', tag]);
    }
    expect((await get('/search?q=needles&x=1')).headers.get('etag')).toBe((await get('/search?q=needles')).headers.get('etag'));
  });

  it('sends the encoding that is wanted most, and none that is refused', async () => {
    const encodingOf = async (accepted: string) => (await get('/', { 'accept-encoding': accepted })).headers.get('content-encoding');
    expect(await encodingOf('gzip, deflate, br, zstd')).toBe('br');
    expect(await encodingOf('br;q=0, gzip')).toBe('gzip');
    expect(await encodingOf('br;q=0.5, gzip;q=0.8')).toBe('gzip');
    expect(await encodingOf('br;q=0, *')).toBe('gzip');
    expect(await encodingOf('br;q=0, gzip;q=0')).toBeNull();
    expect(await encodingOf('*')).toBe('br');
    expect(await encodingOf('abr')).toBeNull();
  });

  it('finds words without a script, also begun or mistyped', async () => {
    const find = async (query: string) => (await get(`/search?q=${encodeURIComponent(query)}`)).text();
    expect(await find('needles')).toContain('href="/priorities/substance-misuse">Substance Misuse</a>');
    expect(await find('needl')).toContain('Substance Misuse</a></h3>');
    expect(await find('neddles')).toContain('Substance Misuse</a></h3>');
    expect(await find('knife crime')).toMatch(/Nothing here says “knife crime”[^]*?<h3><a href="[^"]*possession-of-weapons">/u);
    expect(await find('£37,104')).toMatch(/<h3><a href="\/decisions#money-1">Community Safety Grant[^]*?<b>37,104<\/b>/u);
    expect(await find('xyzzy')).toContain('Nothing found for “xyzzy”.');
    expect(await find('<script>alert(1)</script>')).not.toContain('<script>alert');
    expect((await get('/search?q=needles')).headers.get('content-type')).toContain('text/html');
    // A word counts once, and two letters are not the beginning of every word.
    expect(await find('needles '.repeat(20))).toContain('Substance Misuse</a></h3>');
    expect(await find('needles qx')).toContain('Nothing here has all of “needles qx”.');
    expect(await find('need')).toContain('Substance Misuse</a></h3>');
  });

  it('shows numbers by place from the threshold on only, on every page, in every file and in what is found', async () => {
    const text = async (path: string) => (await get(path)).text();
    const { places, neighbours } = JSON.parse(await text('/data/plan.json')) as Pick<Snapshot, 'places' | 'neighbours'>;
    if (places === null) throw new Error('Maidstone publishes places');
    // The wards, and what lies in none, as they were counted point by point.
    expect(places.wards.slice(0, 4).map(({ name, total }) => [name, total])).toEqual([
      ['High Street', 3737],
      ['Fant', 928],
      ['Park Wood', 884],
      ['Shepway North', 856],
    ]);
    expect([places.outside, places.totals.reduce((sum, count) => sum + count, 0), places.smallAreas.length]).toEqual([2, 13_979, 95]);
    const shown = [...places.wards.flatMap(({ total, counts }) => [total, ...counts]), ...places.smallAreas.map(({ total }) => total)];
    expect(shown.filter((count) => count !== null && count < places.threshold)).toEqual([]);
    expect(shown.filter((count) => count === null).length).toBeGreaterThan(100);
    const rows = (await text('/data/places.csv')).trim().split(/\r?\n/u).slice(1);
    for (const row of rows) {
      const [count = '', withheld = ''] = row.split(',').slice(-2);
      expect(withheld === 'yes' ? count : Number(count) >= places.threshold, row).toBe(withheld === 'yes' ? '' : true);
    }
    const fant = await text('/place?ward=fant');
    expect(fant).toContain('<h1>Your area: Fant</h1>');
    expect(fant).toMatch(/Robbery<\/th><td class="number"><span class="quiet">not shown/u);
    expect(await text('/data/search.json')).not.toMatch(/3,737|"928/u);
    // Kent, 2016: only Thanet stands out once it is allowed for how districts differ.
    const violence = neighbours.find(({ series }) => series === 'violence-and-sexual-offences');
    expect(violence?.comparison.state).toBe('as-neighbours');
    expect(await text('/neighbours')).toContain('Of the others only Thanet (38.5) stands out');
    expect(await text('/law')).toMatch(/answers \d+, answers \d+ in part, and for \d+ nothing was found/u);
  });

  it('chooses actions by who, when and status', async () => {
    const text = await (await get('/actions?who=Kent+Police&due=rhythm')).text();
    expect(text).toContain('2 actions');
    expect(text).not.toContain('Education and awareness for schools');
    expect(await (await get('/actions?status=nonsense')).text()).toContain('No actions match');
  });

  it('gives tables whose columns are those that their metadata explain', async () => {
    const metadata = (await (await get('/data/csv-metadata.json')).json()) as {
      readonly tables: readonly {
        readonly url: string;
        readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
      }[];
    };
    for (const { url, tableSchema } of metadata.tables) {
      const [header] = (await (await get(`/data/${url}`)).text()).split(/\r?\n/);
      expect(header?.split(',')).toEqual(tableSchema.columns.map(({ name }) => name));
    }
    const [, first] = (await (await get('/data/actions.csv')).text()).split(/\r?\n/);
    expect(first).toContain('Organised Crime Groups');
  });

  it('tells feed readers, calendars and search engines', async () => {
    expect(await (await get('/feed.atom')).text()).toContain('Edition 2016-17 was published');
    expect(await (await get('/data/calendar.ics')).text()).toContain('DTSTART;VALUE=DATE:20170831');
    expect(await (await get('/sitemap.xml')).text()).toContain(`<loc>${ORIGIN}/priorities/mental-health</loc>`);
    expect(await (await get('/robots.txt')).text()).toContain('Disallow: /admin/');
    expect(JSON.stringify(await (await get('/data/catalogue.jsonld')).json())).toContain('dcat:Dataset');
  });

  it('draws a picture of each page for those who share it', async () => {
    const png = Buffer.from(await (await get('/cards/editions/2017-18/priorities/mental-health.png')).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await get('/cards/editions/2017-18/priorities/none.png')).status).toBe(404);
  });
});
