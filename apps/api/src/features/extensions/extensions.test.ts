import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditionId, type Language } from '@saferplan/domain/shared';
import { writeValueNote } from '@saferplan/domain/spc';
import { describeRemark } from '@saferplan/messages/faults';
import { sayValueNote } from '@saferplan/messages/value-notes';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { calculatedReadings } from '../plan/index.ts';
import { previewTable } from '../spc/table.service.ts';
import { adoptEdition } from '../../testing/adopt-edition.ts';
import { EDITION_2017, onInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { openTestPackage } from '../../testing/open-test-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-extensions-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code = await openTestPackage(new URL('../../testing/package-with-code.ts', import.meta.url));
afterAll(() => code.close());

onInstalled('what a package adds as code', (database) => {
  let api: TestApi;
  const troubles: string[] = [];
  const ann = () => api.callerOf('ann');
  const get = async (path: string) => {
    const answer = await api.app.request(path);
    return { status: answer.status, text: await answer.text() };
  };
  const put = (name: string, text: string): { path: string; name: string; sheet: null; answers: Record<string, string> } => {
    writeFileSync(join(folder, name), text);
    return { path: join(folder, name), name, sheet: null, answers: {} };
  };

  beforeAll(async () => {
    api = await openApi(database(), code, (error) => troubles.push(String(error)));
  });

  it('is a public page of each edition, in the footer and the list of addresses', async () => {
    expect((await get('/pages/numbers')).text).toContain('5 priorities in 2017-18');
    expect((await get('/editions/2016-17/pages/numbers')).text).toContain('priorities in 2016-17');
    expect((await get('/')).text).toContain('Our numbers');
    expect((await get('/sitemap.xml')).text).toContain('/pages/numbers</loc>');
    expect((await get('/pages/none')).status).toBe(404);
  });

  it('leaves all else as it is where a page fails: it says so itself, and the operator is told why', async () => {
    const page = await get('/pages/broken');
    expect(page.status).toBe(500);
    expect(page.text).toContain('This page could not be made');
    expect(page.text).not.toContain('cannot count');
    expect(troubles).toContain('Error: maidstone: “Broken page” failed: it cannot count');
    for (const path of ['/', '/priorities/mental-health', '/data/plan.json', '/pages/numbers']) expect((await get(path)).status).toBe(200);
  });

  it('is a section of the documents; one that fails says so in its place', async () => {
    const answer = await api.app.request('/plan.docx');
    const words = strFromU8(unzipSync(new Uint8Array(await answer.arrayBuffer()))['word/document.xml'] ?? new Uint8Array());
    expect(words).toContain('Five pounds.');
    expect(words).toContain('Broken section');
    expect(words).toContain('This section could not be made');
    expect(words).not.toContain('cannot count');
    const pdf = await api.app.request('/plan.pdf');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('reads a file that no spreadsheet program can, into the same preview; one that fails stores nothing', async () => {
    const context = { ...api.contextOf('ann'), code };
    const read = await previewTable(context, put('may.amb', '2026-04\n2026-05\n2026-06'));
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    expect(read.value.remarks).toEqual([{ code: 'read-by-importer', title: 'Ambulance log' }]);
    expect(read.value.reading.measures.map(({ name, values }) => [name, values.length])).toEqual([['Calls', 3]]);
    expect(await previewTable(context, put('may.bad', 'x'))).toEqual({
      ok: false,
      failure: {
        code: 'unreadable-file',
        why: { code: 'importer-failed', said: 'The importer “Broken log” could not read may.bad: it cannot count. Nothing was stored.' },
      },
    });
  });

  it('calculates an indicator, in the draft and when published; one that fails has no readings and keeps nothing else from being published', async () => {
    const draft = EditionId.parse((await ann().plan.copyForward({ editionId: EDITION_2017 })).id);
    const { content } = await ann().plan.edition({ editionId: draft });
    const series = content.shared.series.find(({ slug }) => slug === 'burglary');
    const [good, bad, lost] = content.items.indicator;
    if (series === undefined || good === undefined || bad === undefined || lost === undefined) throw new Error('Maidstone has them');
    for (const [indicator, calculation] of [
      [good, 'doubled'],
      [bad, 'broken'],
      [lost, 'gone'],
    ] as const)
      await ann().plan.change({
        kind: 'indicator',
        id: indicator.id,
        version: indicator.version,
        changes: { seriesId: series.id, calculation },
      });
    const made = new Map((await ann().extensions.calculated({ editionId: draft })).map((one) => [one.indicatorId, one]));
    expect(made.get(good.id)?.newest?.value).toBeGreaterThan(0);
    const faultOf = (id: string): string => {
      const fault = made.get(id)?.fault ?? null;
      return fault === null ? '' : describeRemark(fault);
    };
    expect(faultOf(bad.id)).toContain('The calculation “Broken sum” failed: it cannot count');
    expect(faultOf(lost.id)).toContain('which the package of the partnership does not have');
    const told = (await ann().plan.check({ editionId: draft })).filter(({ place }) => place.field === 'calculation');
    expect(told.map(({ severity, place }) => [severity, place.id])).toEqual([
      ['gap', bad.id],
      ['gap', lost.id],
    ]);

    for (const { place } of (await ann().plan.check({ editionId: draft })).filter(
      ({ severity, place: at }) => severity === 'fault' && at.kind === 'lineage',
    )) {
      const decision = content.items.lineage.find(({ fromIds }) => fromIds.some((id) => id === place.id));
      if (decision !== undefined)
        await ann().plan.change({ kind: 'lineage', id: decision.id, version: decision.version, changes: { reason: 'It goes on.' } });
    }
    await adoptEdition(api, draft);
    await ann().publication.publish({ editionId: draft });
    const published = await ann().publication.list();
    expect(published[0]?.label).toBe('2018-19');
    const plan = (await (await api.app.request('/data/plan.json')).json()) as {
      priorities: { indicators: { title: string; calculation: string; readings: { value: number }[] }[] }[];
    };
    const indicators = plan.priorities.flatMap((priority) => priority.indicators);
    expect(indicators.find(({ title }) => title === good.title)).toMatchObject({ calculation: 'Each value twice.' });
    expect(indicators.find(({ title }) => title === good.title)?.readings).toHaveLength(12);
    expect(indicators.find(({ title }) => title === bad.title)?.readings).toEqual([]);
  });

  it('is given the notes of values in the first language of the plan, since what it passes on is published', async () => {
    const { content } = await ann().plan.edition({ editionId: EDITION_2017 });
    const [indicator] = content.items.indicator;
    const [series] = content.shared.series;
    if (indicator === undefined || series === undefined) throw new Error('Maidstone has them');
    const items = { ...content.items, indicator: [{ ...indicator, seriesId: series.id, calculation: 'doubled' }] };
    const note = writeValueNote({ code: 'partial-month' });
    const observations = new Map([[series.id, [{ period: '2017-04', value: 3, denominator: null, note }]]]);
    const notesOf = async (languages: Language[]): Promise<readonly string[]> => {
      const partnership = { ...content.partnership, languages };
      const { calculated } = await calculatedReadings(code, { ...content, items, partnership }, observations);
      return [...calculated.values()].flatMap(({ readings }) => readings.map((one) => one.note));
    };
    expect(await notesOf(['cy', 'en'])).toEqual([sayValueNote(note, 'cy')]);
    expect(await notesOf(['en', 'cy'])).toEqual([sayValueNote(note, 'en')]);
  });

  it('is listed for those who keep the plan, with what is wrong', async () => {
    const every = await ann().extensions.list();
    expect(every.flatMap(({ isBuiltIn, key }) => (isBuiltIn ? [key] : []))).toContain('json-records');
    const listed = every.filter(({ isBuiltIn }) => !isBuiltIn);
    expect(listed.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'importer log',
      'importer broken',
      'calculation doubled',
      'calculation broken',
      'section costs',
      'section broken',
      'page numbers',
      'page broken',
    ]);
    expect(listed.filter(({ fault }) => fault !== null).map(({ kind, fault }) => [kind, fault])).toEqual([
      ['section', '“Broken section” failed: it cannot count'],
      ['page', '“Broken page” failed: it cannot count'],
    ]);
  });
});
