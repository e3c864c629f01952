import { describe, expect, it } from 'vitest';
import { type PoliceReading, readPoliceData } from './read-police-data.ts';
import { countOf, options, policeFolder } from './testing/police-folder.ts';
import { type Row, streetFile as file } from './testing/street-file.ts';
import type { KeptMonths } from './usual-months.ts';

const { folder, put } = policeFolder();

const rows = (count: number, row: Row = {}): Row[] => Array.from({ length: count }, () => row);
const putMonth = (month: string, of: readonly Row[]): string => put(`${month}-kent-street.csv`, file(of.map((row) => ({ month, ...row }))));
const force = (month: string, share = 1): Row[] => [
  ...rows(Math.round(40 * share), { month }),
  ...rows(Math.round(60 * share), { month, lsoa: 'Ashford 001A', type: 'Drugs' }),
];

const kept = ({
  from = '2014-07',
  found = 100,
  own = 40,
  with: other = {},
}: { from?: string; found?: number; own?: number; with?: Partial<KeptMonths> } = {}): KeptMonths => {
  const months = Array.from({ length: 6 }, (_, at) => `${from.slice(0, 5)}${(Number(from.slice(5)) + at).toString().padStart(2, '0')}`);
  return {
    force: months.map((month) => ({ month, found })),
    districts: [{ district: 'Maidstone', crimeTypes: ['Burglary'], months: months.map((month) => ({ month, found: own })) }],
    crimeTypes: [{ crimeType: 'Robbery', months }],
    withoutPlace: 0.02,
    ...other,
  };
};

async function readBeside(known: KeptMonths, answers: Readonly<Record<string, string>> = {}): Promise<PoliceReading> {
  const result = await readPoliceData(folder(), { ...options, kept: known, answers });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
const oddOf = ({ oddMonths }: PoliceReading) => oddMonths.map(({ month, why, found, usual }) => [month, why, found, usual]);
const isNotJudged = ({ notices }: PoliceReading): boolean => notices.some(({ code }) => code === 'months-not-judged');

describe('a file of few months is judged by what is kept of others', () => {
  it('a month on its own with half of its rows is asked about, with the months that are kept', async () => {
    putMonth('2015-01', force('2015-01', 0.5));
    const result = await readBeside(kept());
    expect(oddOf(result)).toEqual([['2015-01', 'partial-month', 50, 100]]);
    expect(result.oddMonths[0]?.judgedBy.map(({ month }) => month)).toEqual(['2014-09', '2014-10', '2014-11', '2014-12', '2015-01']);
    expect([countOf(result, '2015-01', 'Burglary'), isNotJudged(result)]).toEqual([null, false]);
    expect(countOf(await readBeside(kept(), { '2015-01': 'as-counted' }), '2015-01', 'Burglary')).toBe(20);
  });

  it('of two months that both hold a part, both are asked about', async () => {
    for (const month of ['2015-01', '2015-02']) putMonth(month, force(month, 0.3));
    expect(oddOf(await readBeside(kept()))).toEqual([
      ['2015-01', 'partial-month', 30, 100],
      ['2015-02', 'partial-month', 30, 100],
    ]);
  });

  it.each([
    ['as many rows as before', kept(), 1],
    ['half as many again', kept(), 1.5],
    ['a third, as the last four months that were counted as they stand', kept({ found: 30, own: 12 }), 0.3],
  ])('a month on its own with %s is whole', async (_which, known, share) => {
    putMonth('2015-01', force('2015-01', share));
    const result = await readBeside(known);
    expect([oddOf(result), isNotJudged(result)]).toEqual([[], false]);
  });

  it('a month on its own with twice as many is asked about, with the months that are kept', async () => {
    putMonth('2015-01', force('2015-01', 2));
    const result = await readBeside(kept());
    expect(oddOf(result)).toEqual([['2015-01', 'surplus-month', 200, 100]]);
    expect([countOf(result, '2015-01', 'Burglary'), isNotJudged(result)]).toEqual([null, false]);
  });

  it('a month with twice as many as what is kept says nothing of the others of its file', async () => {
    for (const [month, share] of [
      ['2015-01', 1],
      ['2015-02', 2],
      ['2015-03', 1],
    ] as const)
      putMonth(month, force(month, share));
    expect(oddOf(await readBeside(kept()))).toEqual([['2015-02', 'surplus-month', 200, 100]]);
  });

  it.each([
    ['one of the four nearest that is five times too high', [100, 100, 100, 500], 1, []],
    ['two that are lower', [100, 100, 30, 30], 0.3, [['2015-01', 'partial-month', 30, 100]]],
    ['three that are lower', [100, 30, 30, 30], 0.3, []],
    ['two alone, of which one is lower', [100, 30], 0.3, [['2015-01', 'partial-month', 30, 100]]],
  ] as const)('of kept months with %s the usual one is told', async (_which, found, share, odd) => {
    putMonth('2015-01', force('2015-01', share));
    const months = found.map((rowsOf, at) => ({ month: `2014-${(at + 9).toString().padStart(2, '0')}`, found: rowsOf }));
    expect(oddOf(await readBeside(kept({ with: { force: months, districts: [] } })))).toEqual(odd);
  });

  it.each([
    ['nothing is kept', kept({ with: { force: [], districts: [], crimeTypes: [], withoutPlace: null } })],
    ['what is kept is of other years', kept({ from: '2019-01' })],
  ])('that it could not be judged is said where %s', async (_which, known) => {
    putMonth('2014-01', force('2014-01', 0.1));
    const result = await readBeside(known);
    expect([oddOf(result), countOf(result, '2014-01', 'Burglary')]).toEqual([[], 4]);
    expect(result.notices).toContainEqual({ code: 'months-not-judged', months: ['2014-01'] });
  });

  it('where the rest of the force is not known the district alone is judged, and nothing is said of the force', async () => {
    putMonth('2015-01', force('2015-01', 0.3));
    const result = await readBeside(kept({ with: { force: [] } }));
    expect(oddOf(result)).toEqual([['2015-01', 'partial-district', 12, 40]]);
    expect(result.notices).toContainEqual(expect.objectContaining({ code: 'partial-district', isForceWhole: false }));
  });

  it('a type that the force sent before and of which the month has no row is missing, and said', async () => {
    putMonth('2015-01', force('2015-01'));
    const result = await readBeside(kept());
    expect(countOf(result, '2015-01', 'Robbery')).toBeNull();
    expect(result.notices).toContainEqual({ code: 'type-left-out', force: 'Kent Police', crimeType: 'Robbery', months: ['2015-01'] });
  });

  it('places that are lost are seen by the share of the files before', async () => {
    putMonth('2015-01', [...force('2015-01', 0.65), ...rows(35, { place: ',', lsoa: '' })]);
    expect(oddOf(await readBeside(kept()))).toEqual([['2015-01', 'places-lost', 0.35, 0.02]]);
    expect(oddOf(await readBeside(kept({ with: { withoutPlace: 0.3 } })))).toEqual([]);
  });

  it('a file of a year is judged by itself, and a month of it not by years far from it', async () => {
    for (let at = 1; at <= 9; at += 1) putMonth(`2024-0${at}`, force(`2024-0${at}`, 3));
    putMonth('2014-01', force('2014-01'));
    expect(oddOf(await readBeside(kept({ from: '2023-07', found: 1000, own: 400 })))).toEqual([]);
  });
});
