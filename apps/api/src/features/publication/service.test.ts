import { createHash } from 'node:crypto';
import { Snapshot } from '@saferplan/domain/publication';
import { EditionId } from '@saferplan/domain/shared';
import { describeRemark } from '@saferplan/messages/faults';
import { beforeAll, expect, it } from 'vitest';
import { adoptEdition } from '../../testing/adopt-edition.ts';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';

const CANARY = 'Canary of the draft';

onBothInstalled('publishing', (database) => {
  let api: TestApi;
  let draft: EditionId;
  const ann = () => api.callerOf('ann');
  const get = (path: string) => api.app.request(path);
  const PUBLIC = [
    '/',
    '/changes',
    '/how-we-chose',
    '/partners',
    '/contacts',
    '/glossary',
    '/about',
    '/editions',
    '/editions/2017-18/',
    '/editions/2018-19/',
    '/data/plan.json',
    '/data/editions/2018-19.json',
    '/data/schema.json',
    '/nothing-here',
    '/priorities/canary-of-the-draft',
    '/healthz',
    '/data/nothing',
  ];

  beforeAll(async () => {
    api = await openApi(database());
    draft = (await ann().plan.copyForward({ editionId: EDITION_2017 })).id;
  });

  it('is refused while something is missing, and says each fault and its place', async () => {
    const { faults } = await ann().publication.preview({ editionId: draft });
    expect(faults).toHaveLength(8);
    expect(faults[0]).toMatchObject({ place: { kind: 'lineage' }, remark: { code: 'no-reason' } });
    await expect(ann().publication.publish({ editionId: draft })).rejects.toThrow('cannot be published yet');
    expect((await get('/data/editions/2018-19.json')).status).toBe(404);
  });

  it('what is written into a draft appears in no public answer', async () => {
    const { content } = await ann().plan.edition({ editionId: draft });
    const [priority] = content.items.priority;
    if (priority === undefined) throw new Error('there is a priority');
    await ann().plan.change({
      kind: 'priority',
      id: priority.id,
      version: priority.version,
      changes: { title: CANARY, summary: CANARY, why: CANARY },
    });
    await ann().plan.create({
      kind: 'contact',
      editionId: null,
      fields: { name: CANARY, category: 'service', description: '', telephone: '', textNumber: '', web: '', address: '' },
    });
    await ann().plan.create({
      kind: 'action',
      editionId: draft,
      fields: { priorityId: priority.id, text: CANARY, leadAgency: { kind: 'not-agreed' }, due: 'ongoing', status: 'not-reported' },
    });
    for (const path of PUBLIC) expect(`${path} ${await (await get(path)).text()}`).not.toContain('Canary');
  });

  it('refuses a new priority without a lead decision', async () => {
    const { kept } = await ann().plan.create({
      kind: 'priority',
      editionId: draft,
      fields: {
        title: 'Rural Crime',
        summary: '',
        aim: '',
        why: '',
        lead: { state: 'not-decided' },
        subgroupId: null,
        actionPlan: { state: 'to-come', note: 'Soon.' },
        contactIds: [],
        easyRead: '',
      },
    });
    const created = kept[0]?.item;
    const messages = (await ann().publication.preview({ editionId: draft })).faults.map(({ remark }) => describeRemark(remark));
    expect(messages).toContain('“Rural Crime” has no lead: name one, or say that it is to be confirmed.');
    expect(messages).toContain('“Rural Crime”: say what it comes from, or that it is new.');
    await ann().plan.change({ kind: 'priority', id: created?.id ?? '', version: 1, changes: { lead: { state: 'to-be-confirmed' } } });
    await ann().plan.create({
      kind: 'lineage',
      editionId: draft,
      fields: { kind: 'introduced', fromIds: [], toIds: [created?.id], reason: 'Thefts from farms.', meetingId: null },
    });
  });

  it('makes the draft public once it is corrected, and leaves the old edition as it was, byte for byte', async () => {
    const before = await (await get('/data/editions/2017-18.json')).text();
    const { content } = await ann().plan.edition({ editionId: draft });
    for (const decision of content.items.lineage)
      if (decision.reason === '')
        await ann().plan.change({ kind: 'lineage', id: decision.id, version: decision.version, changes: { reason: 'Reviewed.' } });
    expect((await ann().publication.preview({ editionId: draft })).changes).toContain(
      `Priority “Organised Crime Groups (including modern slavery)” is now called “${CANARY}”.`,
    );
    await expect(ann().publication.publish({ editionId: draft })).rejects.toThrow('a draft cannot take this step');
    await adoptEdition(api, draft);
    const publication = await ann().publication.publish({ editionId: draft });

    const response = await get('/data/plan.json');
    const body = await response.text();
    expect(createHash('sha256').update(body).digest('hex')).toBe(publication.sha256);
    expect(response.headers.get('etag')).toBe(`"${publication.sha256}"`);
    const snapshot = Snapshot.parse(JSON.parse(body));
    expect(snapshot.edition).toMatchObject({ label: '2018-19', previous: '2017-18' });
    expect(snapshot.lineage[0]).toMatchObject({ kind: 'renamed', to: [{ title: CANARY }] });
    expect(await (await get('/')).text()).toContain(CANARY);
    expect(await (await get('/editions/2018-19/priorities/rural-crime')).text()).toContain('To be confirmed');

    expect(await (await get('/data/editions/2017-18.json')).text()).toBe(before);
    expect(await (await get('/editions/2017-18/')).text()).toContain('You are reading the edition of 2017-18.');
    expect((await ann().plan.editions()).map(({ label, state }) => `${label} ${state}`)).toEqual([
      '2018-19 published',
      '2017-18 superseded',
      '2016-17 superseded',
    ]);
  });

  it('answers 304 to those who have it already', async () => {
    const tag = (await get('/data/plan.json')).headers.get('etag') ?? '';
    const again = await api.app.request('/data/plan.json', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const page = (await get('/')).headers.get('etag') ?? '';
    expect((await api.app.request('/', { headers: { 'if-none-match': page } })).status).toBe(304);
    expect((await api.app.request('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('cannot be edited any more, until an amendment is opened with a reason; the public reads on meanwhile', async () => {
    const before = await (await get('/data/plan.json')).text();
    await expect(ann().plan.create({ kind: 'outcome', editionId: draft, fields: {} })).rejects.toThrow('Open an amendment');
    const open = (reason: string) => ann().adoption.move({ editionId: draft, move: 'open-amendment', meetingId: null, reason });
    await expect(open('')).rejects.toThrow('Say what is to be amended');
    await open('A wrong name');
    await expect(open('Twice')).rejects.toThrow('An amendment is open already.');
    await ann().plan.create({ kind: 'alignment', editionId: draft, fields: { body: 'County', text: 'Safer roads' } });
    expect(await (await get('/data/plan.json')).text()).toBe(before);
    const corrected = await ann().publication.publish({ editionId: draft });
    const after = Snapshot.parse(JSON.parse(await (await get('/data/plan.json')).text()));
    expect(after.alignments.map(({ text }) => text)).toContain('Safer roads');
    expect(after.adoption.map(({ move, body, reason }) => [move, body, reason])).toEqual([
      ['recommend', 'Communities Committee', ''],
      ['adopt', 'Council', ''],
      ['open-amendment', null, 'A wrong name'],
    ]);
    expect((await ann().publication.list()).filter(({ label }) => label === '2018-19').map(({ sha256 }) => sha256)[0]).toBe(
      corrected.sha256,
    );
    await expect(ann().plan.create({ kind: 'outcome', editionId: draft, fields: {} })).rejects.toThrow('Open an amendment');
  });

  it('progress is reported and published without opening the plan', async () => {
    const { content } = await ann().plan.edition({ editionId: draft });
    const [action] = content.items.action;
    await ann().plan.create({
      kind: 'action-update',
      editionId: draft,
      fields: {
        actionId: action?.id,
        on: '2018-06-01',
        status: 'under-way',
        done: 'Two schools visited.',
        next: '',
        evidence: '',
        override: null,
      },
    });
    await ann().publication.publish({ editionId: draft });
    const after = Snapshot.parse(JSON.parse(await (await get('/data/plan.json')).text()));
    expect(after.priorities.flatMap(({ actions }) => actions).find(({ text }) => text === action?.text)).toMatchObject({
      status: 'under-way',
      updates: [{ on: '2018-06-01', done: 'Two schools visited.' }],
    });
  });

  it('of two who copy at once one gets the copy, and the other is told', async () => {
    const source = EditionId.parse('edn_maidstone-2016-17');
    const results = await Promise.allSettled([
      ann().plan.copyForward({ editionId: draft }),
      api.callerOf('bob').plan.copyForward({ editionId: draft }),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected');
    expect(String(refused?.reason)).toContain('There is already an edition 2019-20.');
    await expect(ann().plan.copyForward({ editionId: source })).rejects.toThrow('There is already an edition 2017-18.');
  });

  it('lets an officer correct the years of a draft, and tells what contradicts', async () => {
    const years = { label: '2021-24', startsOn: '2021-04-01', endsOn: '2024-03-31' };
    const { content } = await ann().plan.edition({ editionId: draft });
    const second = (await ann().plan.editions()).find(({ label }) => label === '2019-20');
    if (second === undefined) throw new Error('it was copied above');
    const change = (changes: object, version = second.version) =>
      ann().plan.changeEdition({ editionId: second.id, version, changes: { ...changes } });
    await expect(change({ endsOn: '2019-03-31' })).rejects.toThrow('before it begins');
    await expect(change({ label: '2018-20', startsOn: '2018-10-01' })).rejects.toThrow('2018-19 ends on 31 March 2019');
    await expect(change({ label: '2018-19' })).rejects.toThrow('Two editions are called 2018-19');
    const corrected = await change({ ...years, title: 'Strategy', publishedOn: null });
    expect(corrected).toMatchObject({ ...years, title: 'Strategy', headline: second.headline });
    const next = await ann().plan.copyForward({ editionId: second.id });
    expect(next).toMatchObject({ label: '2024-27', startsOn: '2024-04-01', endsOn: '2027-03-31', title: '' });
    expect(await ann().plan.check({ editionId: next.id })).toContainEqual(
      expect.objectContaining({ severity: 'gap', place: { kind: 'edition', id: next.id, field: 'plan-endYear' } }),
    );
    // What is public keeps its address.
    await expect(
      ann().plan.changeEdition({ editionId: draft, version: content.edition.version, changes: { label: '2018-20' } }),
    ).rejects.toThrow();
  });

  it('refuses a second copy of the same year', async () => {
    await expect(ann().plan.copyForward({ editionId: EDITION_2017 })).rejects.toThrow('There is already an edition 2018-19.');
  });
});
