import { writeValueNote } from '@saferplan/domain/spc';
import { listPublications } from '@saferplan/database/publication';
import { listItems } from '@saferplan/database/plan';
import { type PartnershipScope, scopeFor } from '@saferplan/database/scope';
import { loadObservations } from '@saferplan/database/spc';
import { Snapshot } from '@saferplan/domain/publication';
import { DEFAULT_SITE, firstYears, KINDS } from '@saferplan/domain/plan';
import { type EditionId, PartnershipId, SeriesId, type SuccessionId } from '@saferplan/domain/shared';
import type { SuccessionDecision } from '@saferplan/domain/succession';
import { partnership as dyffryn } from '@saferplan/partnership-dyffryn';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describeRemark } from '@saferplan/messages/faults';
import { TRPCError } from '@trpc/server';
import { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { beginPartnership } from '../install/begin-partnership.ts';
import { installPartnership } from '../install/install-partnership.ts';
import { indexRoutes } from '../../public/index-routes.ts';
import { NO_EXTENSIONS } from '../../public/package-extensions.ts';
import { openPublishedEditions } from '../../public/published-editions.ts';
import { publishEdition } from '../publication/service.ts';
import { onInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { failureOf } from '../../platform/trpc/failure.ts';

const THIRD = { slug: 'west', name: 'Safer West Partnership', area: 'The West', frame: 'england', force: 'Example Police' };
const LAW = 'The West (Structural Changes) Order 2026';
const GIVEN = {
  kind: 'merged',
  on: '2026-04-01',
  authority: LAW,
  reason: 'One council takes the place of two.',
  before: ['maidstone', 'dyffryn'],
  after: ['west'],
};

const FIRST = {
  partnership: { name: THIRD.name, shortName: 'SWP', area: THIRD.area, force: THIRD.force, frame: 'england', terms: DEFAULT_SITE.terms },
  ...(({ plan, edition }) => ({
    plan: { title: 'Community Safety Plan', motto: '', ...plan },
    edition: { ...edition, headline: 'A safer West' },
  }))(firstYears({ from: 2026, years: 'financial', planYears: 3, editionYears: 1 })),
  agencies: [],
};

const refusal = async (asked: Promise<unknown>): Promise<unknown> => {
  try {
    return await asked;
  } catch (error) {
    return error instanceof TRPCError ? (failureOf(error) ?? error.code) : error;
  }
};

onInstalled('two partnerships that are merged into a third', (database) => {
  let api: TestApi;
  let before: readonly { readonly label: string; readonly sha256: string; readonly body: string }[];
  const scopes: Record<'maidstone' | 'dyffryn' | 'west', PartnershipScope> = {
    maidstone: scopeFor(maidstone.partnership.id),
    dyffryn: scopeFor(dyffryn.partnership.id),
    west: scopeFor(PartnershipId.parse('par_west')),
  };
  let id: SuccessionId;
  let editionId: EditionId;
  const of = (slug: keyof typeof scopes) => api.callerOf('ann', undefined, scopes[slug]);
  const page = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
    const response = await api.app.request(path, { headers: { accept: 'text/html' } });
    return { status: response.status, text: await response.text() };
  };
  const published = async () =>
    (await Promise.all([scopes.maidstone, scopes.dyffryn].map((scope) => listPublications(api.publications, scope)))).flat();

  beforeAll(async () => {
    api = await openApi(database());
    const now = () => new Date('2026-11-23T10:00:00Z');
    await installPartnership(api.db, dyffryn, now);
    const begun = await beginPartnership(api.db, THIRD, { actor: api.contextOf('ann').actor, now, packaged: ['maidstone', 'dyffryn'] });
    expect(begun.ok).toBe(true);
    for (const slug of ['dyffryn', 'west'] as const)
      api.roots.add({ slug, publishedEditions: openPublishedEditions(api.publications, scopes[slug]), own: NO_EXTENSIONS });
    // What both keep to their partners: nobody else may read a word of it.
    for (const [slug, values] of [
      ['maidstone', [10, 11, 12]],
      ['dyffryn', [1, null, 3]],
    ] as const) {
      const fields = { ...KINDS.series.blank('Known to partners'), slug: 'known', area: slug, unit: 'cases', improvement: 'neutral' };
      const { kept } = await of(slug).plan.create({ kind: 'series', editionId: null, fields });
      const seriesId = SeriesId.parse(kept[0]?.item.id);
      const cells = values.map((number, index) => ({ period: `2026-0${(index + 1).toString()}`, field: 'value' as const, number }));
      await of(slug).spc.typeValues({ seriesId, cells });
    }
    before = await published();
  });

  it('is proposed by one of them, with its law, and is refused where it contradicts itself or names what is not here', async () => {
    const propose = (changed: object) =>
      refusal(of('west').succession.propose({ given: { ...GIVEN, ...changed }, sharesRestricted: true }));
    expect(await propose({ before: ['maidstone'] })).toMatchObject({ code: 'invalid', faults: [{ path: 'before' }] });
    expect(await propose({ authority: '' })).toMatchObject({ code: 'invalid', faults: [{ path: 'authority' }] });
    expect(await propose({ before: ['maidstone', 'nowhere'] })).toMatchObject({
      code: 'invalid',
      faults: [{ path: 'before', message: { code: 'not-nameable', slug: 'nowhere' } }],
    });
    const trial = { ...THIRD, slug: 'trial', name: 'Trial' };
    await beginPartnership(api.db, trial, { actor: api.contextOf('ann').actor, now: () => new Date(), packaged: [] });
    await api.db
      .insertInto('practice_copy')
      .values({
        partnership_id: 'par_trial',
        of_partnership_id: scopes.west.partnershipId,
        made_at: '2026-11-26T10:00:00Z',
        made_by: 'Ann',
      })
      .execute();
    expect(await propose({ before: ['maidstone', 'trial'] })).toMatchObject({ code: 'invalid', faults: [{ path: 'before' }] });
    expect(await propose({ before: ['maidstone', 'west'], after: ['dyffryn'] })).toMatchObject({ id: expect.any(String) as string });
    ({ id } = await of('west').succession.propose({ given: GIVEN, sharesRestricted: true }));
  });

  it('can name nobody that has published nothing, but for its members and whoever runs the installation', async () => {
    const stranger = api.callerOf('stranger', undefined, scopes.maidstone, 'stranger@example.org');
    const propose = (after: string) =>
      refusal(stranger.succession.propose({ given: { ...GIVEN, after: [after] }, sharesRestricted: false }));
    const hidden = await propose('west');
    expect(hidden).toMatchObject({ code: 'invalid', faults: [{ path: 'after' }] });
    expect(JSON.stringify(hidden).replaceAll('west', 'nowhere')).toBe(JSON.stringify(await propose('nowhere')));
    expect((await stranger.succession.nameable()).map(({ slug }) => slug).toSorted()).toEqual(['dyffryn', 'maidstone']);
    expect((await of('maidstone').succession.nameable()).map(({ slug }) => slug).toSorted()).toEqual(['dyffryn', 'maidstone', 'west']);
  });

  it('does not ask others again and again', async () => {
    const propose = (reason: string) =>
      refusal(
        of('dyffryn').succession.propose({
          given: { ...GIVEN, reason, before: ['maidstone', 'west'], after: ['dyffryn'] },
          sharesRestricted: false,
        }),
      );
    for (const reason of ['Once', 'Twice', 'Three times'])
      expect(await propose(reason)).toMatchObject({ id: expect.any(String) as string });
    expect(await propose('Once more')).toMatchObject({ code: 'invalid-transition' });
  });

  it('changes nothing until the administrators of all of them have agreed', async () => {
    await of('maidstone').succession.answer({ id, answer: 'agreed' });
    const seen = (await of('dyffryn').succession.list()).find((one) => one.id === id);
    expect(seen).toMatchObject({ id, on: '2026-04-01', authority: LAW, agreed: false, own: { slug: 'dyffryn', side: 'before' } });
    expect(seen?.before.map(({ slug, answer }) => [slug, answer])).toEqual([
      ['maidstone', 'agreed'],
      ['dyffryn', null],
    ]);
    expect((await page('/')).text).not.toContain(LAW);
    ({ id: editionId } = await of('west').plan.beginFirst({ given: FIRST }));
    expect(await refusal(of('west').succession.carryOver({ id, editionId, given: { decisions: [] } }))).toMatchObject({
      code: 'invalid-transition',
    });
    expect(await refusal(of('dyffryn').succession.answer({ id, answer: 'agreed' }))).toMatchObject({ code: 'needs-second-person' });
    expect(await page('/dyffryn/')).not.toMatchObject({ text: expect.stringContaining(LAW) as string });
    await api.db.updateTable('partnership').set({ four_eyes: 0 }).where('id', '=', scopes.dyffryn.partnershipId).execute();
    expect(await of('dyffryn').succession.answer({ id, answer: 'agreed-with-restricted' })).toEqual({ agreed: true });
    expect(await refusal(of('maidstone').succession.answer({ id, answer: 'refused' }))).toMatchObject({ code: 'invalid-transition' });
  });

  it('leaves every old page where it was, closed, and pointing to what takes its place; bytes and hashes are as they were', async () => {
    for (const [path, words] of [
      ['/', 'This partnership ended on 1 April 2026.'],
      ['/priorities/substance-misuse', 'This partnership ended on 1 April 2026.'],
      ['/editions/2016-17/', 'This partnership ended on 1 April 2026.'],
      ['/dyffryn', 'Daeth y bartneriaeth hon i ben ar 1 Ebrill 2026.'],
    ] as const) {
      const { status, text } = await page(path === '/dyffryn' ? '/dyffryn/cy/' : path);
      expect(status, path).toBe(200);
      expect(text, path).toContain(words);
      expect(text).toContain('<a href="/west/">Safer West Partnership</a>');
      expect(text).toContain('<link rel="successor-version" href="http://localhost:4000/west/"/>');
      expect(text).toContain(LAW);
    }
    expect(JSON.parse((await page('/data/closure.json')).text)).toEqual({
      kind: 'merged',
      on: '2026-04-01',
      authority: LAW,
      successors: [{ name: 'Safer West Partnership', address: 'http://localhost:4000/west/' }],
    });
    expect((await page('/data')).text).toContain('/data/closure.json');
    expect(JSON.parse((await page('/data/catalogue.jsonld')).text)).toMatchObject({
      'dct:isReplacedBy': [{ '@id': 'http://localhost:4000/west/' }],
    });
    expect(await published()).toEqual(before);
    for (const { label, body } of before)
      if (body.includes('"slug":"maidstone"')) expect((await page(`/data/editions/${label}.json`)).text).toBe(body);
  });

  it('ends what the old ones can add: nothing is published any more, and no next year begun', async () => {
    const [edition] = await of('maidstone').plan.editions();
    if (edition === undefined) throw new Error('there is one');
    const ended = { code: 'partnership-ended', on: '2026-04-01' };
    expect(await refusal(of('maidstone').publication.publish({ editionId: edition.id }))).toEqual(ended);
    expect(await refusal(of('maidstone').plan.copyForward({ editionId: edition.id }))).toEqual(ended);
  });

  it('proposes how the old priorities match, from what was published, for people to decide', async () => {
    const proposed = await of('west').succession.matches({ id });
    const joined = proposed.find(({ priorities }) => priorities.length > 1);
    expect(joined?.pairs[0]?.evidence.length).toBeGreaterThan(0);
    const [one] = joined?.priorities ?? [];
    const refs = proposed.flatMap(({ priorities }) => priorities);
    expect(new Set(refs.map(({ partnership }) => partnership))).toEqual(new Set(['maidstone', 'dyffryn']));
    if (one === undefined) throw new Error('there is one');
    const decisions: SuccessionDecision[] = proposed.map(({ priorities }) => ({
      kind: 'carried',
      title: priorities[0]?.title ?? '',
      from: priorities.map(({ partnership, priority }) => ({ partnership, priority })),
    }));
    expect(await refusal(of('west').succession.carryOver({ id, editionId, given: { decisions: decisions.slice(1) } }))).toMatchObject({
      code: 'invalid',
    });
    expect(await refusal(of('maidstone').succession.carryOver({ id, editionId, given: { decisions } }))).toEqual({ code: 'not-allowed' });
    const carry = () => of('west').succession.carryOver({ id, editionId, given: { decisions } });
    // Of two that are pressed at once one carries over, and the other is told so.
    const pressed = await Promise.allSettled([carry(), carry()]);
    const [report, ...others] = pressed.flatMap((press) => (press.status === 'fulfilled' ? press.value : []));
    if (report === undefined) throw new Error('one of them carries over');
    expect(others).toEqual([]);
    expect(report.counts['priority']).toBe(proposed.length);
    expect(await refusal(of('west').succession.carryOver({ id, editionId, given: { decisions } }))).toMatchObject({
      code: 'already-exists',
    });
    expect(report.questions.length).toBeGreaterThan(0);
    const sources = await of('west').succession.carried({ editionId });
    const { content } = await of('west').plan.edition({ editionId });
    for (const action of content.items.action)
      expect(sources.some(({ itemId, source }) => itemId === action.id && source.words === action.text)).toBe(true);
    expect(content.shared['area-change'].map(({ kind, on, authority }) => ({ kind, on, authority }))).toEqual([
      { kind: 'merged', on: '2026-04-01', authority: LAW },
    ]);
  });

  it('lets figures that are kept to partners cross only where the administrators of both sides have said so', async () => {
    const parts = (...partnerships: readonly string[]) => partnerships.map((partnership) => ({ partnership, series: 'known' }));
    const add = () => of('west').succession.addSeries({ id, given: { title: 'Known in the West', parts: parts('maidstone', 'dyffryn') } });
    const offered = async () =>
      (await of('west').succession.series({ id })).filter((series) => series.restricted).map(({ partnership }) => partnership);
    expect(await offered()).toEqual(['dyffryn']);
    expect(await refusal(add())).toMatchObject({ code: 'invalid', faults: [{ path: 'given.parts.0' }] });
    expect(JSON.stringify(await of('maidstone').succession.series({ id }))).not.toContain('Known to partners');
    await of('maidstone').succession.answer({ id, answer: 'agreed-with-restricted' });
    await of('west').succession.answer({ id, answer: 'agreed' });
    expect(await offered()).toEqual([]);
    await of('west').succession.answer({ id, answer: 'agreed-with-restricted' });
    expect(await offered()).toEqual(['maidstone', 'dyffryn']);
    const { seriesId, known, missing } = await add();
    expect({ known, missing }).toEqual({ known: 2, missing: 1 });
    const values = (await loadObservations(api.db, scopes.west)).get(seriesId) ?? [];
    expect(values.map(({ period, value, note }) => [period, value, note])).toEqual([
      ['2026-01', 11, ''],
      ['2026-02', null, writeValueNote({ code: 'not-known-for', parts: [dyffryn.partnership.name] })],
      ['2026-03', 15, ''],
    ]);
    const [series] = await listItems(api.db, scopes.west, 'series', null);
    expect(series).toMatchObject({ audience: 'partners', caveat: expect.stringContaining(maidstone.partnership.name) as string });
  });

  it('is read beside the two old ones once the third has published', async () => {
    const { content } = await of('west').plan.edition({ editionId });
    const west = api.contextOf('ann', undefined, scopes.west);
    const first = await publishEdition(west, { editionId, isImport: true });
    // What people are asked stays open until they answer: nothing of it is decided by the software.
    expect(first).toMatchObject({ ok: false, failure: { code: 'unfit-to-publish' } });
    const { agency } = content.shared;
    for (const priority of content.items.priority) {
      const lead = { state: 'named', holders: [{ person: '', agencyId: agency[0]?.id }] };
      const changes = {
        ...(priority.lead.state === 'not-decided' ? { lead } : {}),
        actionPlan: { state: 'to-come', note: 'To be agreed.' },
        summary: 'Carried over.',
      };
      await of('west').plan.change({ kind: 'priority', id: priority.id, version: priority.version, changes });
    }
    const { version, licence } = (await of('west').plan.edition({ editionId })).content.partnership;
    const confirmed = { ...licence, name: licence.name.slice(1, -1) };
    await of('west').plan.changePartnership({ version, changes: { licence: confirmed } });
    const faults = (await of('west').plan.check({ editionId }))
      .filter(({ severity }) => severity === 'fault')
      .map(({ remark }) => describeRemark(remark));
    expect(faults).toEqual([]);
    expect(await publishEdition(west, { editionId, isImport: true })).toMatchObject({ ok: true });
    const snapshot = Snapshot.parse(JSON.parse((await page('/west/data/plan.json')).text));
    const origins = (snapshot.origins ?? []).filter(({ at }) => at.startsWith('/priorities/0'));
    expect(new Set(origins.map(({ name }) => name))).toEqual(new Set([maidstone.partnership.name, dyffryn.partnership.name]));
    for (const { partnership, sha256, edition } of origins) {
      const old = before.find((one) => one.sha256 === sha256);
      expect(JSON.parse(old?.body ?? '')).toMatchObject({ partnership: { slug: partnership }, edition: { label: edition } });
    }
    const { text: priorityPage } = await page(`/west/priorities/${snapshot.priorities[0]?.slug ?? ''}`);
    expect(priorityPage).toContain('<summary>Where this comes from</summary>');
    expect(priorityPage).toContain('<a href="/dyffryn/editions/2026/">');
    for (const [path, name] of [
      ['/', maidstone.partnership.name],
      ['/dyffryn/', dyffryn.partnership.name],
      ['/west/', 'Safer West Partnership'],
    ] as const) {
      const { status, text } = await page(path);
      expect(status, path).toBe(200);
      expect(text, path).toContain(name);
    }
    const above = new Hono().route('/', indexRoutes({ ...api.roots, at: () => undefined }, { name: 'Kent', about: '' }));
    const county = await (await above.request('/')).text();
    expect(county).toContain(
      `<h2>Partnerships that have ended</h2><ul><li><a href="/">${maidstone.partnership.name}</a>, 1 April 2026</li>`,
    );
    expect((await page('/west/')).text).not.toContain('This partnership end');
    expect((await page('/west/')).text).not.toContain('Known to partners');
  });

  it('publishes of what was carried over where it came from, and not the text that it had there', async () => {
    const carried = (await of('west').succession.carried({ editionId })).find(({ kind }) => kind === 'action');
    const action = (await of('west').plan.edition({ editionId })).content.items.action.find(({ id: own }) => own === carried?.itemId);
    if (action === undefined || carried === undefined) throw new Error('there is one');
    expect((await page('/west/data/plan.json')).text).toContain('"origins"');
    const snapshot = Snapshot.parse(JSON.parse((await page('/west/data/plan.json')).text));
    expect(JSON.stringify(snapshot.origins)).not.toContain(carried.source.words);
    const { text } = await page(`/west/priorities/${snapshot.priorities[0]?.slug ?? ''}`);
    expect(text.slice(text.indexOf('Where this comes from'))).toContain(snapshot.priorities[0]?.actions[0]?.text);
  });

  it('is carried over once: the next year’s draft has what was copied, with where it came from, and takes nothing more', async () => {
    const { id: nextId } = await of('west').plan.copyForward({ editionId });
    const [own, next] = await Promise.all([editionId, nextId].map((each) => of('west').succession.carried({ editionId: each })));
    const { items } = (await of('west').plan.edition({ editionId: nextId })).content;
    const ofKind = (list: typeof own, kind: string) => list?.flatMap((one) => (one.kind === kind ? one.source : []));
    for (const kind of ['priority', 'outcome', 'action', 'agency']) expect(ofKind(next, kind), kind).toEqual(ofKind(own, kind));
    expect(items.priority.every((priority) => next?.some(({ itemId }) => itemId === priority.id))).toBe(true);
    const decisions = (await of('west').succession.matches({ id })).flatMap(({ priorities }) =>
      priorities.map(({ partnership, priority, title }): SuccessionDecision => ({
        kind: 'carried',
        title,
        from: [{ partnership, priority }],
      })),
    );
    const again = await refusal(of('west').succession.carryOver({ id, editionId: nextId, given: { decisions } }));
    expect(again).toMatchObject({ code: 'already-exists' });
  });
});
