import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scopeFor } from '@saferplan/database/scope';
import { WITHDRAWN_MARKER } from '@saferplan/domain/publication';
import { PartnershipId, summaryFromText } from '@saferplan/domain/shared';
import { sayChange } from '@saferplan/messages/changes';
import { describeRemark } from '@saferplan/messages/faults';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportSite } from '../../public/export-site.ts';
import { NO_EXTENSIONS } from '../../public/package-extensions.ts';
import { openPublishedEditions } from '../../public/published-editions.ts';
import { EDITION_2017, onBothInstalled, openApi, ORIGIN, type TestApi } from '../../testing/open-api.ts';

const ASSETS = fileURLToPath(new URL('../../../../viewer/dist/client', import.meta.url));
const SECRET = 'Canary Street 7';
const NAME = 'Zephyrine Quill';
const TITLE = 'Canaries of the High Street';
const PUBLISHER = { role: 'reader', publisher: true, leads: [] } as const;

onBothInstalled('what was published', (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-withdrawn-'));
  const out = join(folder, 'site');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let api: TestApi;
  let card = '';
  const ann = () => api.callerOf('ann');
  const bob = () => api.callerOf('bob', PUBLISHER);
  const get = async (path: string) => {
    const response = await api.app.request(path);
    return { status: response.status, text: await response.text() };
  };
  const published = async () => (await ann().publication.list()).find(({ editionId }) => editionId === EDITION_2017)?.id ?? '';
  const addresses = [
    '/',
    '/contacts',
    '/search?q=Canary',
    '/data/plan.json',
    '/data/editions/2017-18.json',
    '/data/search.json',
    '/editions/2017-18/contacts',
    '/feed.atom',
  ];
  const textOf = async (path: string): Promise<string> => (await get(path)).text;

  /** Exports the site into the folder that held it before, and answers with every file of it as text. */
  async function exported(): Promise<ReadonlyMap<string, string>> {
    const publishedEditions = await openPublishedEditions(api.publications, api.contextOf('ann').scope).read();
    const site = { origin: ORIGIN, root: '', accessibility: {} };
    const given = { own: NO_EXTENSIONS, site, publishedEditions, searches: null, renderings: api.renderings };
    await exportSite(given, { folder: out, assets: ASSETS, cards: false, documents: false });
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(out, name)).isFile());
    return new Map(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
  }
  const bytesAt = async (path: string): Promise<Uint8Array> => new Uint8Array(await (await api.app.request(path)).arrayBuffer());
  const wordsOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  /** The public files that hold one of these words. */
  const holding = (files: ReadonlyMap<string, string>, words: RegExp): readonly string[] =>
    [...files].flatMap(([name, text]) => (words.test(text) ? [name] : []));

  async function withdraw(words: string, reason: string): Promise<void> {
    const found = await ann().publication.findText({ words });
    const passages = found.filter(({ isWithdrawable }) => isWithdrawable).map(({ publicationId, path }) => ({ publicationId, path }));
    const { id } = await ann().publication.ask({ subject: { kind: 'withdraw', passages }, reason });
    await bob().publication.decide({ requestId: id, outcome: 'agreed' });
  }

  beforeAll(async () => {
    api = await openApi(database());
    const { content } = await ann().plan.edition({ editionId: EDITION_2017 });
    const [contact] = content.shared.contact;
    if (contact === undefined) throw new Error('there is a contact');
    await ann().plan.change({
      kind: 'contact',
      id: contact.id,
      version: contact.version,
      changes: { name: NAME, address: SECRET, telephone: '0800 777 777', description: `Ask at ${SECRET}` },
    });
    const series = content.shared.series.find(({ audience }) => audience === 'public');
    if (series === undefined) throw new Error('there is a public series');
    card = `/cards/editions/2017-18/trends/${series.slug}.png`;
    await ann().plan.change({ kind: 'series', id: series.id, version: series.version, changes: { title: TITLE } });
    await ann().publication.publish({ editionId: EDITION_2017 });
  });

  it('cannot be withdrawn by one person, nor without a reason, nor where something must stand', async () => {
    const found = await ann().publication.findText({ words: 'canary street' });
    expect(found.map(({ isWithdrawable }) => isWithdrawable)).toEqual([true, true]);
    const passages = found.map(({ publicationId, path }) => ({ publicationId, path }));
    await expect(ann().publication.ask({ subject: { kind: 'withdraw', passages }, reason: ' ' })).rejects.toThrow('Say why');
    const [first] = found;
    if (first === undefined) throw new Error('it was found');
    const of = (path: string) => ({ kind: 'withdraw' as const, passages: [{ publicationId: first.publicationId, path }] });
    for (const path of ['/contacts/0/slug', '/edition/startsOn', '/nothing/here', '/contacts'])
      await expect(ann().publication.ask({ subject: of(path), reason: 'Private.' }), path).rejects.toThrow('cannot be taken out by itself');
    const { id } = await ann().publication.ask({ subject: { kind: 'withdraw', passages }, reason: 'A private address.' });
    await expect(ann().publication.decide({ requestId: id, outcome: 'agreed' })).rejects.toThrow('somebody else has to decide');
    await expect(
      api.callerOf('lee', { ...PUBLISHER, publisher: false }).publication.decide({ requestId: id, outcome: 'agreed' }),
    ).rejects.toThrow();
    expect(await textOf('/contacts')).toContain(SECRET);
  });

  it('loses a text in every public form when a second person agrees, keeps its bytes, and says that it is a redacted form', async () => {
    const [request] = await ann().publication.requests();
    if (request === undefined) throw new Error('it was asked for');
    await bob().publication.decide({ requestId: request.id, outcome: 'agreed' });
    await expect(bob().publication.decide({ requestId: request.id, outcome: 'refused' })).rejects.toThrow('decided already');
    for (const path of addresses) expect(await textOf(path), path).not.toContain(SECRET);
    expect(await textOf('/contacts')).toContain(WITHDRAWN_MARKER);
    const stored = (await database().db.selectFrom('publication').select(['body', 'sha256', 'label']).execute()).filter(({ body }) =>
      body.includes(SECRET),
    );
    expect(stored).toHaveLength(1);
    for (const { body, sha256 } of stored) expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    const served = JSON.parse(await textOf('/data/editions/2017-18.json')) as {
      readonly redacted: { readonly of: string; readonly texts: readonly object[] };
    };
    expect(served.redacted.of).toBe(stored[0]?.sha256);
    expect(served.redacted.texts).toHaveLength(2);
    expect(served.redacted.texts[0]).toMatchObject({ reason: 'A private address.', by: 'administrator, reader' });
    expect(JSON.stringify(served)).not.toMatch(/"(?:ann|bob)"/u);
    expect(await textOf('/editions')).toContain('2 texts were withdrawn');
    expect(await textOf('/cy/editions')).not.toContain(SECRET);
    expect(await textOf('/feed.atom')).toContain('A text of edition 2017-18 was withdrawn');
    expect(await textOf('/data/schema.json')).toContain('redacted');
  });

  it('leaves a link empty rather than marked', async () => {
    const [found] = await ann().publication.findText({ words: '0800 777 777' });
    if (found === undefined) throw new Error('it was found');
    const { id } = await ann().publication.ask({
      subject: { kind: 'withdraw', passages: [{ publicationId: found.publicationId, path: found.path }] },
      reason: 'Not ours.',
    });
    await bob().publication.decide({ requestId: id, outcome: 'agreed' });
    expect(await textOf('/contacts')).not.toMatch(/0800 777 777|tel:\[/u);
    expect(await ann().publication.findText({ words: '0800 777 777' })).toEqual([]);
  });

  it('leaves nothing in documents, pictures, data, or a site that is exported again; the slug of a contact goes with its name', async () => {
    expect(holding(await exported(), /Zephyrine/u).length).toBeGreaterThan(5);
    const [docx, picture] = [await bytesAt('/plan.docx'), await bytesAt(card)];
    expect(wordsOf(docx)).toContain(NAME);
    const page = await api.app.request('/contacts');
    expect(await page.text()).toContain('id="zephyrine-quill"');
    await withdraw('zephyrine', 'A person’s name.');
    await withdraw(TITLE, 'It named a shop.');
    expect(holding(await exported(), /zephyrine|canaries of the high|0800 777 777|canary street/iu)).toEqual([]);
    expect(wordsOf(await bytesAt('/plan.docx'))).not.toMatch(/Zephyrine|Canaries/u);
    expect(Buffer.compare(await bytesAt(card), picture)).not.toBe(0);
    const again = await api.app.request('/contacts', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect([again.status, (await again.text()).includes('id="withdrawn-0"')]).toEqual([200, true]);
    // Whoever searches for the words is told of addresses that hold them, which only go with the whole.
    expect(await ann().publication.findText({ words: 'Zephyrine' })).toEqual([]);
    const [asked] = await ann().publication.requests();
    expect(asked?.passages[0]).toMatchObject({ label: '2017-18', where: expect.stringContaining('Trends › '), text: TITLE });
  });

  it('is told of where it still stands in the draft, until it is changed there', async () => {
    const here = async () => (await ann().publication.preview({ editionId: EDITION_2017 })).withdrawn;
    const { content } = await ann().plan.edition({ editionId: EDITION_2017 });
    const contact = content.shared.contact.find(({ name }) => name === NAME);
    if (contact === undefined) throw new Error('the contact is there');
    expect((await here()).filter(({ place }) => place.id === contact.id).map(({ place }) => place.field)).toEqual(
      expect.arrayContaining(['name', 'address', 'telephone', 'description']),
    );
    expect((await ann().plan.check({ editionId: EDITION_2017 })).map(({ remark }) => describeRemark(remark))).toContainEqual(
      expect.stringMatching(/Zephyrine Quill: this holds what was withdrawn from 2017-18 \(A person’s name\)/u),
    );
    await ann().plan.change({
      kind: 'contact',
      id: contact.id,
      version: contact.version,
      changes: { name: 'Helpline', address: '', telephone: '', description: '' },
    });
    expect((await here()).filter(({ place }) => place.id === contact.id)).toEqual([]);
  });

  it('can be kept: a request that is refused, or taken back by whoever made it, changes nothing', async () => {
    const subject = { kind: 'withdraw', passages: [{ publicationId: await published(), path: '' }] } as Parameters<
      ReturnType<typeof ann>['publication']['ask']
    >[0]['subject'];
    const one = await ann().publication.ask({ subject, reason: 'Wrong.' });
    await bob().publication.decide({ requestId: one.id, outcome: 'refused' });
    const other = await ann().publication.ask({ subject, reason: 'Wrong.' });
    await expect(api.callerOf('eve').publication.takeBack({ requestId: other.id })).rejects.toThrow('Only whoever asked');
    await ann().publication.takeBack({ requestId: other.id });
    expect((await get('/editions/2017-18/')).status).toBe(200);
  });

  it('leaves a note with its hash at each of its addresses when all of it is withdrawn, and nothing older comes forward', async () => {
    const publicationId = await published();
    const subject = { kind: 'withdraw', passages: [{ publicationId, path: '' }] } as Parameters<
      ReturnType<typeof ann>['publication']['ask']
    >[0]['subject'];
    const { id } = await ann().publication.ask({ subject, reason: 'It named somebody.' });
    await bob().publication.decide({ requestId: id, outcome: 'agreed' });
    const { sha256 } = await database()
      .db.selectFrom('publication')
      .select('sha256')
      .where('id', '=', publicationId)
      .executeTakeFirstOrThrow();
    for (const path of ['/editions/2017-18/', '/editions/2017-18/contacts', '/editions/2017-18/plan.pdf']) {
      const { status, text } = await get(path);
      expect([status, text.includes(sha256), text.includes('It named somebody.'), text.includes('an administrator')], path).toEqual([
        410,
        true,
        true,
        true,
      ]);
      expect(text, path).not.toMatch(/\b(?:ann|bob)\b/iu);
    }
    const data = await get('/data/editions/2017-18.json');
    expect(data.status).toBe(410);
    expect(JSON.parse(data.text)).toMatchObject({ withdrawn: { label: '2017-18', sha256, reason: 'It named somebody.' } });
    expect((await get('/')).text).toContain('2016-17');
    expect(await textOf('/editions')).toContain('Edition 2017-18 was withdrawn');
    expect(await textOf('/sitemap.xml')).not.toContain('/editions/2017-18/');
    expect((await get('/changes/2016-17/2017-18')).status).toBe(404);
    expect(await textOf('/data/plan.json')).not.toContain('"label":"2017-18"');
    await expect(ann().publication.ask({ subject, reason: 'Again.' })).rejects.toThrow('already');
    const files = await exported();
    const left = [...files.keys()].filter((name) => name.includes('2017-18')).toSorted();
    expect(left).toEqual(['data/editions/2017-18.json', 'editions/2017-18/index.html']);
    for (const name of left) expect(files.get(name), name).toContain('It named somebody.');
    expect((await ann().publication.preview({ editionId: EDITION_2017 })).withdrawn[0]?.remark).toMatchObject({
      code: 'withdrawn-edition',
      label: '2017-18',
    });
  });

  it('is published again as a new publication, and the old one stays withdrawn', async () => {
    await ann().publication.publish({ editionId: EDITION_2017 });
    expect((await get('/editions/2017-18/')).status).toBe(200);
    expect(await textOf('/feed.atom')).toContain('Edition 2017-18 was withdrawn');
  });

  it('has its withdrawals kept for good and apart from other partnerships, and each is in the log', async () => {
    await expect(api.db.deleteFrom('withdrawal').execute()).rejects.toThrow('append-only');
    await expect(api.db.updateTable('second_person_decision').set({ outcome: 'agreed' }).execute()).rejects.toThrow('append-only');
    expect((await openPublishedEditions(api.publications, scopeFor(PartnershipId.parse('par_ashford'))).read()).withdrawals).toEqual([]);
    const summaries = (await api.db.selectFrom('change_set').select('summary').execute()).map(({ summary }) =>
      sayChange(summaryFromText(summary)),
    );
    expect(summaries).toContain('Agreed to withdraw what was published: It named somebody.');
  });
});
