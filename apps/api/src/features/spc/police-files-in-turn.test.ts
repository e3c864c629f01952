import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listItems } from '@saferplan/database/plan';
import { listAreaCounts } from '@saferplan/database/peers';
import { listSmallAreaCounts } from '@saferplan/database/places';
import { listImports, loadObservations } from '@saferplan/database/spc';
import { type Failure, ImportId, type Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { monthlyRound } from './monthly-round/monthly-round.service.ts';
import { undoImport } from './observation.service.ts';
import { readRoundFile } from './monthly-round/read-round-file.ts';
import { storeRound } from './monthly-round/store-round.ts';
import { importPolice, previewPolice, readPolice } from './police.service.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-turn-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** How many burglaries of each month a file has by district; of the district without a name those without a place. */
type Months = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Sent {
  readonly path: string;
  readonly name: string;
}
function file(months: Months): Sent {
  const name = `${Object.keys(months).at(-1) ?? ''}-kent-street.csv`;
  const rows = Object.entries(months).flatMap(([month, districts]) =>
    Object.entries(districts).flatMap(([district, count]) => {
      const place = district === '' ? ',,Here,,' : `0.5,51.2,Here,E01,${district} 001A`;
      return Array.from({ length: count }, (_, row) => `${month}${district}${row},${month},Kent Police,Kent Police,${place},Burglary,,`);
    }),
  );
  const path = join(mkdtempSync(join(folder, 'file-')), name);
  writeFileSync(path, [HEADER, ...rows, ''].join('\r\n'));
  return { path, name };
}
function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(describeFailure(result.failure));
  return result.value;
}

onBothInstalled('police files that come one after another', (database) => {
  let api: TestApi;
  const context = () => api.contextOf('ann');
  /** Imports a file; answers what was odd of it. */
  const bringIn = async (sent: Sent, answers: Readonly<Record<string, string>> = {}, district?: string): Promise<readonly string[]> => {
    const counts = value(await readPolice(context(), { ...sent, answers, ...(district === undefined ? {} : { district }) }));
    value(await importPolice(context(), counts, []));
    return counts.reading.oddMonths.map(({ why, found, usual }) => `${why} ${found}/${usual}`);
  };
  const burglaries = async (month: string): Promise<number | null | undefined> => {
    const { db, scope } = context();
    const series = (await listItems(db, scope, 'series', null)).find(({ slug }) => slug === 'burglary');
    const kept = series === undefined ? undefined : (await loadObservations(db, scope)).get(series.id);
    return kept?.find(({ period }) => period === month)?.value;
  };

  /** What is kept of a month beside the series: the burglaries of Ashford, and those of the small area; null where there are none. */
  const besideOf = async (month: string): Promise<readonly (number | null)[]> => {
    const { db, scope } = context();
    const areas = await listAreaCounts(db, scope, 'police', ['Burglary']);
    const places = await listSmallAreaCounts(db, scope, { from: month, to: month });
    return [
      areas.find(({ area, period }) => area === 'Ashford' && period === month)?.value ?? null,
      places.find(({ layer, code, measure }) => layer === 'small-area' && code === 'E01' && measure === 'Burglary')?.value ?? null,
    ];
  };

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('a value that a colleague stores while the files of a round are read stays where they have none', async () => {
    const part = file({ '2010-01': { Maidstone: 60, Ashford: 100 }, '2010-02': { Maidstone: 6, Ashford: 10 } });
    const read = await readRoundFile(context(), part, []);
    await bringIn(file({ '2010-01': { Maidstone: 60, Ashford: 100 }, '2010-02': { Maidstone: 70, Ashford: 100 } }));
    expect(await burglaries('2010-02')).toBe(70);
    value(await storeRound(context(), read));
    expect(await burglaries('2010-02')).toBe(70);
  });

  it('a month of which another district was counted once is judged in the own district as before', async () => {
    for (const month of ['2007-01', '2007-02', '2007-03', '2007-04']) await bringIn(file({ [month]: { Maidstone: 60, Ashford: 100 } }));
    await bringIn(file({ '2007-01': { Maidstone: 60, Ashford: 100 } }), {}, 'Ashford');
    expect(await bringIn(file({ '2007-05': { Maidstone: 6, Ashford: 160 } }))).toEqual(['partial-district 6/60']);
    expect(await burglaries('2007-05')).toBeNull();
  });

  it('a month that is five times too high does not make the whole months after it odd', async () => {
    for (const month of ['2020-01', '2020-02', '2020-03']) await bringIn(file({ [month]: { Maidstone: 60, Ashford: 100 } }));
    const high = file({ '2020-04': { Maidstone: 300, Ashford: 500 } });
    expect(await bringIn(high, { '2020-04': 'as-counted' })).toEqual(['surplus-month 800/160']);
    for (const month of ['2020-05', '2020-06']) expect(await bringIn(file({ [month]: { Maidstone: 60, Ashford: 100 } }))).toEqual([]);
    expect(await burglaries('2020-06')).toBe(60);
  });

  it('a neighbour that is kept under its name before and after counts once in the force', async () => {
    const months = ['2023-01', '2023-02', '2023-03', '2023-04'];
    const under = (name: string) => ({ Maidstone: 60, Ashford: 40, [name]: 600 });
    for (const month of months) await bringIn(file({ [month]: under('Shepway') }));
    await bringIn(file(Object.fromEntries(months.map((month) => [month, under('Folkestone and Hythe')]))));
    expect(await bringIn(file({ '2023-05': under('Folkestone and Hythe') }))).toEqual([]);
    expect(await bringIn(file({ '2023-06': { Maidstone: 60, Ashford: 40, 'Folkestone and Hythe': 250 } }))).toEqual([
      'partial-month 350/700',
    ]);
  });

  it('a share without a place that is counted as it stands month after month is usual in the end', async () => {
    const of = (month: string) => file({ [month]: { Maidstone: 60, Ashford: 100, '': 90 } });
    const asked: number[] = [];
    for (const month of ['2028-01', '2028-02', '2028-03', '2028-04', '2028-05', '2028-06'])
      asked.push((await bringIn(of(month), { [month]: 'as-counted' })).length);
    expect(asked).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('a part that was counted as it stands is taken back by the answer that it is to be left out', async () => {
    for (const month of ['2031-01', '2031-02', '2031-03']) await bringIn(file({ [month]: { Maidstone: 60, Ashford: 100 } }));
    const part = file({ '2031-04': { Maidstone: 6, Ashford: 10 } });
    await bringIn(part, { '2031-04': 'as-counted' });
    await bringIn(part);
    expect(await burglaries('2031-04')).toBe(6);
    const answers = { '2031-04': 'missing' };
    const preview = await previewPolice(context(), value(await readPolice(context(), { ...part, answers })));
    expect(preview.series.find(({ title }) => title === 'Burglary')?.revised).toEqual([{ period: '2031-04', before: 6, after: null }]);
    expect(await besideOf('2031-04')).toEqual([10, 6]);
    await bringIn(part, answers);
    expect([await burglaries('2031-04'), ...(await besideOf('2031-04'))]).toEqual([null, null, null]);
    const { db, scope } = context();
    value(await undoImport(context(), { importId: (await listImports(db, scope))[0]?.id ?? ImportId.parse('imp_none') }));
    expect([await burglaries('2031-04'), ...(await besideOf('2031-04'))]).toEqual([6, 10, 6]);
  });

  it('the counts of a neighbour that were counted as they stand are taken back by its own answer, and no others', async () => {
    for (const month of ['2041-01', '2041-02', '2041-03']) await bringIn(file({ [month]: { Maidstone: 60, Ashford: 100, Swale: 90 } }));
    const part = file({ '2041-04': { Maidstone: 60, Ashford: 10, Swale: 150 } });
    await bringIn(part, { Ashford: 'as-counted' });
    expect(await besideOf('2041-04')).toEqual([10, 60]);
    await bringIn(part);
    expect(await besideOf('2041-04')).toEqual([10, 60]);
    await bringIn(part, { Ashford: 'missing' });
    expect(await besideOf('2041-04')).toEqual([null, 60]);
    expect(await burglaries('2041-04')).toBe(60);
  });

  it('what is kept of another file stays when a part of the month is left out, in a round too', async () => {
    for (const month of ['2034-01', '2034-02', '2034-03', '2034-04'])
      await bringIn(file({ [month]: { Maidstone: month === '2034-04' ? 55 : 60, Ashford: 100 } }));
    // All rows of the own district are there, and it has the same number: of the month a part is missing all the same.
    const part = { ...file({ '2034-04': { Maidstone: 55, Ashford: 10 } }), answers: { '2034-04': 'missing' } };
    expect(await bringIn(part, part.answers)).toEqual(['partial-month 65/160']);
    value(await storeRound(context(), await readRoundFile(context(), part, [])));
    expect(await burglaries('2034-04')).toBe(55);
  });

  it('a file of a round that has new counts of neighbours alone is said to be stored', async () => {
    await bringIn(file({ '2037-01': { Maidstone: 60, Ashford: 100 } }));
    const more = file({ '2037-01': { Maidstone: 60, Ashford: 120 } });
    const outcomes = async (store: boolean) =>
      value(await monthlyRound(context(), [more, more], { store })).files.map(({ outcome, changes }) => [outcome, changes]);
    const told = [
      ['stored', 0],
      ['known', 0],
    ];
    expect(await outcomes(false)).toEqual(told);
    expect(await outcomes(true)).toEqual(told);
    expect((await outcomes(true))[0]).toEqual(['known', 0]);
  });

  it('two officers who store the same file at once store it once', async () => {
    const sent = file({ '2037-02': { Maidstone: 61, Ashford: 100 } });
    const both = await Promise.all([sent, sent].map((one) => monthlyRound(context(), [one], { store: true })));
    expect(new Set(both.map((done) => value(done).files[0]?.outcome))).toEqual(new Set(['known', 'stored']));
    const { db, scope } = context();
    expect((await listImports(db, scope)).filter(({ fileName }) => fileName === sent.name)).toHaveLength(1);
    expect(await burglaries('2037-02')).toBe(61);
  });
});
