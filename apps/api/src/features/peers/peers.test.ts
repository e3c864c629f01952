import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOfDistrict } from '@saferplan/crime-data/populations';
import { listAreaCounts } from '@saferplan/database/peers';
import { listItems } from '@saferplan/database/plan';
import { listImports } from '@saferplan/database/spc';
import type { Failure, Result, SeriesId } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { undoImport } from '../spc/observation.service.ts';
import { importOfficial, importPopulations, previewOfficial, readOfficialTable } from '../spc/official.service.ts';
import { importPolice, readPolice } from '../spc/police.service.ts';
import { onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { compareSeries, readComparisonChoices } from './compare.service.ts';
import { peopleOfSeries } from './people-of-series.ts';
import { addPeerGroup, changePeerGroup, removePeerGroup } from './peer-group.service.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-peers-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** A month of made-up burglaries in the districts of Kent. */
function policeFile(month: string, burglaries: Readonly<Record<string, number>>): { path: string; name: string } {
  const rows = Object.entries(burglaries).flatMap(([district, count]) =>
    Array.from(
      { length: count },
      (_, index) => `${district}${index},${month},Kent Police,Kent Police,0.5,51.2,Here,E01,${district} 001A,Burglary,,`,
    ),
  );
  const name = `${month}-kent-street.csv`;
  writeFileSync(join(folder, name), [HEADER, ...rows, ''].join('\r\n'));
  return { path: join(folder, name), name };
}

const DISTRICTS = { Maidstone: 120, Thanet: 230, Medway: 190, Swale: 100, Shepway: 80, Dover: 82, Ashford: 90, Bexley: 1 };

function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(describeFailure(result.failure));
  return result.value;
}

onBothInstalled('a series beside its neighbours', (database) => {
  let api: TestApi;
  let seriesId: SeriesId;
  const context = () => api.contextOf('ann');
  const imported = async (month: string, burglaries: Readonly<Record<string, number>>) =>
    value(await importPolice(context(), value(await readPolice(context(), policeFile(month, burglaries))), []));

  beforeAll(async () => {
    api = await openApi(database());
    const found = (await listItems(context().db, context().scope, 'series', null)).find(({ slug }) => slug === 'burglary');
    if (found === undefined) throw new Error('there is no series of burglary');
    seriesId = found.id;
  });

  it('can be compared with the districts that its package counts, and with what a file of many areas adds, by code', async () => {
    const brought = value(await readComparisonChoices(context(), { seriesId }));
    expect([brought.nothingYet, brought.areas.length, brought.periods.length]).toEqual([null, 12, 12]);
    await imported('2019-01', DISTRICTS);
    const { areas, periods, nothingYet } = value(await readComparisonChoices(context(), { seriesId }));
    expect([nothingYet, periods.at(-1), periods.length]).toEqual([null, '2019-01', 13]);
    expect(areas.map(({ name }) => name)).toEqual(brought.areas.map(({ name }) => name));
    expect(areas.find(({ name }) => name === 'Shepway')?.codes).toEqual(['E07000112']);
  });

  it('is published with the people of the one edition that fits all of its periods, which its page divides by', async () => {
    const series = (await listItems(context().db, context().scope, 'series', null)).filter(({ id }) => id === seriesId);
    const [burglary] = series;
    if (burglary === undefined) throw new Error('there is no series of burglary');
    const values = ['2019-01', '2019-02'].map((period) => ({ period, value: 120, denominator: null, note: '' }));
    const of = async (...changed: (typeof series)[number][]) =>
      peopleOfSeries(context(), changed, new Map(changed.map(({ id }) => [id, values])));
    expect((await of(burglary)).get(seriesId)).toMatchObject({
      per: 1000,
      population: 'Census 2011',
      counts: [{ from: '2019-01', people: 155_143 }],
    });
    // Not of what is no count, nor of an area that no edition knows.
    expect(await of({ ...burglary, chart: 'p' }, { ...burglary, chart: 'c', area: 'the town centre', feed: { kind: 'none' } })).toEqual(
      new Map(),
    );
  });

  it('is compared with a group that says why, by the people of the last census before, and says what others would give', async () => {
    const { areas: counted } = value(await readComparisonChoices(context(), { seriesId }));
    const areas = counted.filter(({ name }) => Object.hasOwn(DISTRICTS, name));
    const fields = { title: 'East and mid Kent', reason: 'Districts of one police force', source: '', areas };
    const group = value(await addPeerGroup(context(), { group: fields }));
    const compared = value(await compareSeries(context(), { seriesId, groupId: group.id, from: '2019-01', to: '2019-01' }));
    expect(compared).toMatchObject({ area: 'Maidstone', population: 'Census 2011', from: '2019-01', to: '2019-01', interval: 'month' });
    expect(compared.comparison?.state).toBe('as-neighbours');
    const points = compared.funnel.ok ? compared.funnel.value.points : [];
    expect(points).toHaveLength(7);
    expect(points.find(({ code }) => code === compared.own)).toMatchObject({ name: 'Maidstone', count: 120, people: 155_143 });
    expect(compared.otherPopulations.map(({ population }) => population)).toEqual(['Census 2021', 'between Census 2011 and Census 2021']);
    // A whole year is not counted: what is missing is not taken for nought.
    const year = value(await compareSeries(context(), { seriesId, groupId: group.id }));
    expect(year).toMatchObject({ from: '2018-02', to: '2019-01', funnel: { ok: false } });
  });

  it('keeps no lost update of a group, and leaves a trace of each change', async () => {
    const fields = { title: 'Kent', reason: 'One force', source: '', areas: [{ name: 'Thanet', codes: ['E07000114'] }] };
    const { id } = value(await addPeerGroup(context(), { group: fields }));
    expect(value(await changePeerGroup(context(), { id, version: 1, group: { ...fields, title: 'All Kent' } }))).toMatchObject({
      version: 2,
    });
    const stale = await changePeerGroup(context(), { id, version: 1, group: fields });
    expect(stale).toMatchObject({ failure: { code: 'stale-version', theirs: { title: 'All Kent' }, yours: { title: 'Kent' } } });
    const unfit = await changePeerGroup(context(), { id, version: 2, group: { ...fields, reason: '' } });
    expect(unfit).toMatchObject({ failure: { code: 'invalid', faults: [{ path: 'reason' }] } });
    expect(value(await removePeerGroup(context(), { id, version: 2 }))).toBeNull();
    const recent = await api.callerOf('ann').plan.recentChanges({ editionId: null });
    expect(recent).toContainEqual(expect.objectContaining({ summary: { code: 'peer-group-removed', title: 'All Kent' } }));
  });

  it('takes the counts of other areas back with the import that brought them', async () => {
    const { importId } = await imported('2019-01', { ...DISTRICTS, Thanet: 500 });
    const thanet = async () => {
      const { groups } = value(await readComparisonChoices(context(), { seriesId }));
      const compared = value(
        await compareSeries(context(), { seriesId, groupId: groups[0]?.id ?? fail(), from: '2019-01', to: '2019-01' }),
      );
      return compared.funnel.ok ? compared.funnel.value.points.find(({ name }) => name === 'Thanet')?.count : null;
    };
    expect(await thanet()).toBe(500);
    value(await undoImport(context(), { importId }));
    expect(await thanet()).toBe(230);
    const undo = (await listImports(context().db, context().scope)).find(({ undoes }) => undoes === importId);
    value(await undoImport(context(), { importId: undo?.id ?? fail() }));
    expect(await thanet()).toBe(500);
  });

  it('of official figures has no value where the publisher says so, and is compared by the quarter with any area of the table', async () => {
    const heading =
      'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count';
    const areas = ['Maidstone', 'Ashford', 'Dover', 'Swale', 'Thanet', 'Medway', 'Canterbury'];
    const rows = ['Q1', 'Q2'].flatMap((quarter, at) =>
      areas.map(
        (area, index) => `2017/18,${quarter},Kent,${area},An offence,Robbery,Robbery,34A,${at === 1 && index === 0 ? 0 : 40 + index}`,
      ),
    );
    const note = 'Kent: in the year ending March 2018 figures of Medway could not be used and stand under Unassigned Kent';
    const path = join(folder, 'official.csv');
    // Made up, in the published shape.
    writeFileSync(path, [`"${note}"`, heading, ...rows, '2017/18,Q1,Kent,Unassigned Kent,An offence,Robbery,Robbery,34A,9'].join('\n'));
    const table = value(await readOfficialTable(context(), { path, name: 'official.csv', area: null }));
    if (table.kind !== 'recorded-crime') throw new Error(table.kind);
    value(await importOfficial(context(), table, ['Robbery']));
    const others = areas.flatMap((area, index) => (area === 'Maidstone' ? [] : [{ area, value: area === 'Medway' ? null : 40 + index }]));
    const stored = await listAreaCounts(context().db, context().scope, 'official', 'all');
    expect(stored).toHaveLength(others.length * 4);
    for (const measure of ['All recorded crime', 'Robbery'])
      for (const period of ['2017-04', '2017-07'])
        for (const other of others) expect(stored).toContainEqual(expect.objectContaining({ measure, period, ...other }));
    // The same table once more brings nothing.
    value(await importOfficial(context(), table, []));
    expect(await listAreaCounts(context().db, context().scope, 'official', 'all')).toEqual(stored);
    const [again] = await listImports(context().db, context().scope);
    const brought = context()
      .db.selectFrom('area_count')
      .selectAll()
      .where('import_id', '=', again?.id ?? '');
    expect(await brought.execute()).toEqual([]);
    const made = (await listItems(context().db, context().scope, 'series', null)).find(({ feed }) => feed.kind === 'official');
    expect(made).toMatchObject({
      title: 'Robbery',
      interval: 'quarter',
      feed: { kind: 'official', area: 'Maidstone', measure: 'Robbery' },
    });
    const officialId = made?.id ?? fail();
    const { areas: counted } = value(await readComparisonChoices(context(), { seriesId: officialId }));
    const group = value(await addPeerGroup(context(), { group: { title: 'By quarter', reason: 'Near', source: '', areas: counted } }));
    const compared = value(await compareSeries(context(), { seriesId: officialId, groupId: group.id, from: '2017-04', to: '2017-07' }));
    expect(compared.interval).toBe('quarter');
    const funnel = compared.funnel.ok ? compared.funnel.value : fail();
    expect(funnel.points.find(({ code }) => code === compared.own)?.count).toBe(40);
    expect(funnel.leftOut.map(({ name, why }) => [name, why])).toEqual([['Medway', 'no-count']]);
    const medway = value(await readOfficialTable(context(), { path, name: 'official.csv', area: 'Medway' }));
    const preview = await previewOfficial(context(), medway.kind === 'recorded-crime' ? medway : fail());
    expect(preview.measures[0]?.values[0]).toMatchObject({ value: null, note: expect.stringContaining('publisher') });
    expect(refusalOf(await readOfficialTable(context(), { path, name: 'official.csv', area: 'Atlantis' }))).toContain(
      'has no area Atlantis',
    );
  });

  it('has its older quarters under the name that its district had, and says which are missing', async () => {
    const renamed = join(folder, 'renamed.csv');
    const recorded = (year: string, quarter: string, name: string, count: number): string =>
      `${year},${quarter},Kent,${name},${count.toString()}`;
    const header = 'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Count';
    const rows = [
      recorded('2017/18', 'Q3', 'Shepway', 30),
      recorded('2017/18', 'Q4', 'Shepway', 40),
      recorded('2018/19', 'Q1', 'Folkestone & Hythe', 50),
      recorded('2018/19', 'Q2', 'Dover', 60),
      recorded('2018/19', 'Q4', 'Folkestone & Hythe', 70),
    ];
    writeFileSync(renamed, [header, ...rows].join('\n'));
    const folkestone = value(await readOfficialTable(context(), { path: renamed, name: 'renamed.csv', area: 'Folkestone and Hythe' }));
    if (folkestone.kind !== 'recorded-crime') throw new Error(folkestone.kind);
    const { measures, notices } = await previewOfficial(context(), folkestone);
    expect(measures[0]?.values.map((one) => one.value)).toEqual([30, 40, 50, null, null, 70]);
    expect(notices).toEqual([
      { code: 'quarters-without-rows', area: 'Folkestone and Hythe', quarters: ['2018-07'] },
      { code: 'figures-of-former-areas', area: 'Folkestone and Hythe', areas: ['Shepway'], to: '2018-01' },
      { code: 'quarters-not-in-file', quarters: ['2018-10'] },
    ]);
  });

  it('is compared by estimates of people of the very months, once an edition of them is kept', async () => {
    const path = join(folder, 'people.csv');
    const estimates = Object.keys(DISTRICTS).map((name) => `2019,${name},${codeOfDistrict(name) ?? ''},200000`);
    writeFileSync(path, ['DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,OBS_VALUE', ...estimates].join('\n'));
    const table = value(await readOfficialTable(context(), { path, name: 'people.csv', area: null }));
    if (table.kind !== 'populations') throw new Error(table.kind);
    value(await importPopulations(context(), table, { title: 'Mid-year estimates', source: 'Made up' }));
    value(await importPopulations(context(), table, { title: 'Mid-year estimates', source: 'Made up, again' }));
    const { groups, populations } = value(await readComparisonChoices(context(), { seriesId }));
    expect(populations.filter((title) => title === 'Mid-year estimates')).toHaveLength(1);
    const groupId = groups.find(({ title }) => title === 'East and mid Kent')?.id ?? fail();
    const compared = value(await compareSeries(context(), { seriesId, groupId, from: '2019-01', to: '2019-01' }));
    expect([compared.population, compared.populationSource]).toEqual([
      'Mid-year estimates',
      'Made up, again. Open Government Licence v3.0',
    ]);
  });
});

function refusalOf(result: Result<unknown, Failure>): string {
  return result.ok ? '' : describeFailure(result.failure);
}

function fail(): never {
  throw new Error('there is none');
}
