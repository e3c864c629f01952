import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listItems } from '@saferplan/database/plan';
import { listImports } from '@saferplan/database/spc';
import { describeFailure, type Failure, type Result, type SeriesId } from '@saferplan/domain/shared';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { undoImport } from '../spc/observation.service.ts';
import { importPolice, readPolice } from '../spc/police.service.ts';
import { onBothInstalled, openApi, type TestApi } from '../testing/open-api.ts';
import { compareSeries, readComparisonChoices } from './compare.service.ts';
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
  const work = () => api.workOf('ann');
  const imported = async (month: string, burglaries: Readonly<Record<string, number>>) =>
    value(await importPolice(work(), value(await readPolice(work(), policeFile(month, burglaries))), []));

  beforeAll(async () => {
    api = await openApi(database());
    const found = (await listItems(work().db, work().scope, 'series', null)).find(({ slug }) => slug === 'burglary');
    if (found === undefined) throw new Error('there is no series of burglary');
    seriesId = found.id;
  });

  it('has nothing to be compared with until a file of many areas is imported; then the districts of the force, by code', async () => {
    expect(value(await readComparisonChoices(work(), { seriesId }))).toMatchObject({ nothingYet: 'no-counts', areas: [] });
    await imported('2019-01', DISTRICTS);
    const { areas, periods, nothingYet } = value(await readComparisonChoices(work(), { seriesId }));
    expect([nothingYet, periods]).toEqual([null, ['2019-01']]);
    expect(areas.map(({ name }) => name)).toEqual(['Ashford', 'Dover', 'Medway', 'Shepway', 'Swale', 'Thanet']);
    expect(areas.find(({ name }) => name === 'Shepway')?.codes).toEqual(['E07000112']);
  });

  it('is compared with a group that says why, by the people of the last census before, and says what others would give', async () => {
    const { areas } = value(await readComparisonChoices(work(), { seriesId }));
    const fields = { title: 'East and mid Kent', reason: 'Districts of one police force', source: '', areas };
    const group = value(await addPeerGroup(work(), { group: fields }));
    const compared = value(await compareSeries(work(), { seriesId, groupId: group.id, from: '2019-01', to: '2019-01' }));
    expect(compared).toMatchObject({ area: 'Maidstone', population: 'Census 2011', from: '2019-01', to: '2019-01', interval: 'month' });
    expect(compared.comparison?.state).toBe('as-neighbours');
    const points = compared.funnel.ok ? compared.funnel.value.points : [];
    expect(points).toHaveLength(7);
    expect(points.find(({ code }) => code === compared.own)).toMatchObject({ name: 'Maidstone', count: 120, people: 155_143 });
    expect(compared.otherPopulations.map(({ population }) => population)).toEqual(['Census 2021', 'between Census 2011 and Census 2021']);
    // A whole year is not counted: what is missing is not taken for nought.
    const year = value(await compareSeries(work(), { seriesId, groupId: group.id }));
    expect(year).toMatchObject({ from: '2018-02', to: '2019-01', funnel: { ok: false } });
  });

  it('keeps no lost update of a group, and leaves a trace of each change', async () => {
    const fields = { title: 'Kent', reason: 'One force', source: '', areas: [{ name: 'Thanet', codes: ['E07000114'] }] };
    const { id } = value(await addPeerGroup(work(), { group: fields }));
    expect(value(await changePeerGroup(work(), { id, version: 1, group: { ...fields, title: 'All Kent' } }))).toMatchObject({ version: 2 });
    const stale = await changePeerGroup(work(), { id, version: 1, group: fields });
    expect(stale).toMatchObject({ failure: { code: 'stale-version', theirs: { title: 'All Kent' }, yours: { title: 'Kent' } } });
    const unfit = await changePeerGroup(work(), { id, version: 2, group: { ...fields, reason: '' } });
    expect(unfit).toMatchObject({ failure: { code: 'invalid', faults: [{ path: 'reason' }] } });
    expect(value(await removePeerGroup(work(), { id, version: 2 }))).toBeNull();
    const recent = await api.callerOf('ann').plan.recentChanges({ editionId: null });
    expect(JSON.stringify(recent)).toContain('Removed the peer group “All Kent”');
  });

  it('takes the counts of other areas back with the import that brought them', async () => {
    const { importId } = await imported('2019-01', { ...DISTRICTS, Thanet: 500 });
    const thanet = async () => {
      const { groups } = value(await readComparisonChoices(work(), { seriesId }));
      const compared = value(await compareSeries(work(), { seriesId, groupId: groups[0]?.id ?? fail(), from: '2019-01', to: '2019-01' }));
      return compared.funnel.ok ? compared.funnel.value.points.find(({ name }) => name === 'Thanet')?.count : null;
    };
    expect(await thanet()).toBe(500);
    value(await undoImport(work(), { importId }));
    expect(await thanet()).toBe(230);
    const undo = (await listImports(work().db, work().scope)).find(({ undoes }) => undoes === importId);
    value(await undoImport(work(), { importId: undo?.id ?? fail() }));
    expect(await thanet()).toBe(500);
  });
});

function fail(): never {
  throw new Error('there is none');
}
