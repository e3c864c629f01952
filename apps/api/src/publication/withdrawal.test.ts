import { createHash } from 'node:crypto';
import { scopeFor } from '@saferplan/database/scope';
import { WITHDRAWN_MARKER } from '@saferplan/domain/publication';
import { PartnershipId } from '@saferplan/domain/shared';
import { beforeAll, expect, it } from 'vitest';
import { openShelf } from '../public/shelf.ts';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../testing/open-api.ts';

const SECRET = 'Canary Street 7';
const PUBLISHER = { role: 'reader', publisher: true, leads: [] } as const;

onBothInstalled('what was published', (database) => {
  let api: TestApi;
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

  beforeAll(async () => {
    api = await openApi(database());
    const { content } = await ann().plan.edition({ editionId: EDITION_2017 });
    const [contact] = content.shared.contact;
    if (contact === undefined) throw new Error('there is a contact');
    await ann().plan.change({
      kind: 'contact',
      id: contact.id,
      version: contact.version,
      changes: { address: SECRET, telephone: '0800 777 777', description: `Ask at ${SECRET}` },
    });
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
  });

  it('is published again as a new publication, and the old one stays withdrawn', async () => {
    await ann().publication.publish({ editionId: EDITION_2017 });
    expect((await get('/editions/2017-18/')).status).toBe(200);
    expect(await textOf('/feed.atom')).toContain('Edition 2017-18 was withdrawn');
  });

  it('has its withdrawals kept for good and apart from other partnerships, and each is in the log', async () => {
    await expect(api.db.deleteFrom('withdrawal').execute()).rejects.toThrow('append-only');
    await expect(api.db.updateTable('second_person_decision').set({ outcome: 'agreed' }).execute()).rejects.toThrow('append-only');
    expect((await openShelf(api.publications, scopeFor(PartnershipId.parse('par_ashford'))).read()).withdrawals).toEqual([]);
    const summaries = (await api.db.selectFrom('change_set').select('summary').execute()).map(({ summary }) => summary);
    expect(summaries).toContain('Agreed to withdraw what was published: It named somebody.');
  });
});
