import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { questionsOfCoverage } from './coverage-questions.ts';
import { type PoliceReading, readPoliceData } from './read-police-data.ts';
import { countOf, options, policeFolder, reading, refusal } from './testing/police-folder.ts';
import { type Row, streetFile as file } from './testing/street-file.ts';

const { folder, put } = policeFolder();

describe('coverage is judged by force, month and type', () => {
  const months = Array.from({ length: 6 }, (_, at) => `2015-0${at + 1}`);
  const putMonth = (month: string, rows: readonly Row[], name = `${month}-kent-street.csv`): string =>
    put(name, file(rows.map((row) => ({ month, ...row }))));
  const usual = (): Row[] => [
    ...Array.from({ length: 20 }, (): Row => ({ type: 'Burglary' })),
    ...Array.from({ length: 10 }, (): Row => ({ type: 'Drugs', lsoa: 'Ashford 001A' })),
  ];

  it('a zero is believed where the force has rows of the type elsewhere, and missing where it has none', async () => {
    for (const month of months) putMonth(month, month === '2015-03' ? usual().map((row) => ({ ...row, type: 'Burglary' })) : usual());
    const result = await reading(folder());
    expect([countOf(result, '2015-02', 'Drugs'), countOf(result, '2015-03', 'Drugs')]).toEqual([0, null]);
    expect(result.counts.find(({ month, crimeType }) => month === '2015-03' && crimeType === 'Drugs')?.missing).toBe('no-row-of-force');
    expect(result.notices).toContainEqual({ code: 'type-left-out', force: 'Kent Police', crimeType: 'Drugs', months: ['2015-03'] });
  });

  it('a month with a fraction of its usual rows is told and kept as missing, until it is answered for', async () => {
    for (const month of months) putMonth(month, month === '2015-06' ? [{}, {}] : usual());
    const result = await reading(folder());
    expect(countOf(result, '2015-06', 'Burglary')).toBeNull();
    expect(result.notices).toContainEqual({ code: 'partial-month', month: '2015-06', found: 2, usual: 30, isAccepted: false });
    const answered = await readPoliceData(folder(), { force: 'Kent Police', district: 'Maidstone', answers: { '2015-06': 'as-counted' } });
    expect(answered.ok && countOf(answered.value, '2015-06', 'Burglary')).toBe(2);
  });

  it('a month of which the district has no row, or a fraction of its usual ones, is no zero while the force has its rows', async () => {
    const named = (count: number, lsoa: string): Row[] => Array.from({ length: count }, () => ({ lsoa }));
    const rowsOf: Readonly<Record<string, readonly Row[]>> = {
      '2015-02': named(100, 'Ashford 001A'),
      '2015-04': [...named(9, 'Maidstone 001A'), ...named(80, 'Ashford 001A')],
      '2015-05': named(90, 'Maidstone 013B'),
    };
    for (const month of months) putMonth(month, rowsOf[month] ?? [...named(40, 'Maidstone 013B'), ...named(60, 'Ashford 001A')]);
    const result = await reading(folder());
    expect(result.oddMonths.map((odd) => [odd.month, odd.why, odd.found, odd.usual])).toEqual([
      ['2015-02', 'partial-district', 0, 40],
      ['2015-04', 'partial-district', 9, 40],
    ]);
    expect(months.map((month) => countOf(result, month, 'Burglary'))).toEqual([40, null, 40, null, 90, 40]);
    expect(result.notices).toContainEqual(expect.objectContaining({ code: 'partial-district', month: '2015-02', district: 'Maidstone' }));
    const [ashford] = result.neighbours;
    expect(ashford?.counts.find(({ month, crimeType }) => month === '2015-05' && crimeType === 'Burglary')).toMatchObject({
      count: null,
      missing: 'partial-district',
    });
    const answered = await readPoliceData(folder(), { ...options, answers: { '2015-02': 'as-counted', '2015-04': 'as-counted' } });
    expect(answered.ok && months.map((month) => countOf(answered.value, month, 'Burglary'))).toEqual([40, 0, 40, 9, 90, 40]);
  });

  const ofDistrict = (count: number, lsoa: string): Row[] => Array.from({ length: count }, () => ({ lsoa }));
  const monthNamed = (at: number): string => `2015-${(at + 1).toString().padStart(2, '0')}`;

  it('a neighbour whose rows are missing is named with its months, asked about, and counted as it stands by an answer', async () => {
    for (const [at, own] of [60, 10, 60, 0, 55].entries())
      putMonth(monthNamed(at), [...ofDistrict(100, 'Maidstone 013B'), ...ofDistrict(own, 'Ashford 001A'), ...ofDistrict(50, 'Swale 001A')]);
    const ashfordOf = ({ neighbours }: PoliceReading) =>
      neighbours
        .find(({ district }) => district === 'Ashford')
        ?.counts.flatMap(({ crimeType, count }) => (crimeType === 'Burglary' ? [count] : []));
    const open = await reading(folder());
    const odd = { district: 'Ashford', months: ['2015-02', '2015-04'], surplus: [], usual: 60 };
    expect([open.oddMonths, ashfordOf(open)]).toEqual([[], [60, null, 60, null, 55]]);
    expect(open.notices).toContainEqual({ code: 'partial-neighbour', force: 'Kent Police', ...odd, isAccepted: false });
    expect(questionsOfCoverage(open, {})).toMatchObject([{ id: 'Ashford', question: { code: 'neighbour-partial', ...odd }, answer: null }]);
    expect(questionsOfCoverage(open, { Ashford: 'missing' })).toMatchObject([{ answer: 'missing' }]);
    const answers = { Ashford: 'as-counted' };
    const answered = await readPoliceData(folder(), { ...options, answers });
    if (!answered.ok) throw new Error(answered.failure.code);
    expect(ashfordOf(answered.value)).toEqual([60, 10, 60, 0, 55]);
    expect(answered.value.notices).toContainEqual(expect.objectContaining({ code: 'partial-neighbour', isAccepted: true }));
    expect(questionsOfCoverage(answered.value, answers)).toMatchObject([{ id: 'Ashford', answer: 'as-counted' }]);
  });

  it.each([
    ['half of the months', [40, 40, 0, 0]],
    ['more than half', [40, 0, 0]],
    ['seven of twelve', [40, 40, 40, 40, 40, 0, 0, 0, 0, 0, 0, 0]],
    ['from the fourth of six, as when it was named otherwise', [40, 40, 40, 0, 0, 0]],
    ['all but one', [0, 0, 40, 0, 0]],
    ['of which half hold a fraction', [40, 40, 5, 5]],
    ['of which most hold a fraction', [40, 5, 0, 5]],
    ['seven of twelve with a fraction', [40, 40, 40, 40, 40, 5, 5, 5, 5, 5, 5, 5]],
  ])('the rows of a district are missed however many months lack them: %s', async (_which, rows) => {
    for (const [at, own] of rows.entries())
      putMonth(monthNamed(at), [...ofDistrict(own, 'Maidstone 013B'), ...ofDistrict(100 - own, 'Ashford 001A')]);
    const result = await reading(folder());
    const low = rows.flatMap((own, at) => (own < 40 ? [monthNamed(at)] : []));
    expect(result.oddMonths.map((odd) => [odd.month, odd.why, odd.usual])).toEqual(low.map((month) => [month, 'partial-district', 40]));
    expect(rows.map((_own, at) => countOf(result, monthNamed(at), 'Burglary'))).toEqual(rows.map((own) => (own < 40 ? null : own)));
    expect(result.notices.filter(({ code }) => code === 'partial-district')).toHaveLength(low.length);
  });

  it.each([
    ['half of them', [60, 60, 5, 5]],
    ['most of them', [60, 5, 5]],
    ['seven of twelve', [60, 60, 60, 60, 60, 5, 5, 5, 5, 5, 5, 5]],
  ])('months of a force that hold a part are found however many they are: %s', async (_which, rows) => {
    for (const [at, own] of rows.entries()) putMonth(monthNamed(at), ofDistrict(own, 'Maidstone 013B'));
    const low = rows.flatMap((own, at) => (own < 60 ? [[monthNamed(at), 'partial-month', 60]] : []));
    expect((await reading(folder())).oddMonths.map((odd) => [odd.month, odd.why, odd.usual])).toEqual(low);
  });

  it('months that differ as months do are all whole', async () => {
    const rows = [52, 40, 61, 38, 66, 35, 70, 44, 33, 58, 47, 30];
    for (const [at, own] of rows.entries())
      putMonth(monthNamed(at), [...ofDistrict(own, 'Maidstone 013B'), ...ofDistrict(60, 'Ashford 001A')]);
    expect((await reading(folder())).oddMonths).toEqual([]);
  });

  it('a district with few offences can have none', async () => {
    const few = (month: string): Row[] => [
      ...usual().map((row) => ({ ...row, lsoa: 'Ashford 001A' })),
      ...Array.from({ length: month === '2015-03' ? 0 : 3 }, (): Row => ({})),
    ];
    for (const month of months) putMonth(month, few(month));
    const result = await reading(folder());
    expect([result.oddMonths, countOf(result, '2015-03', 'Burglary')]).toEqual([[], 0]);
  });

  it('of two months the one with a fraction of the rows of the other is odd', async () => {
    putMonth('2015-01', usual());
    putMonth('2015-02', usual().slice(0, 3));
    expect((await reading(folder())).oddMonths).toMatchObject([{ month: '2015-02', why: 'partial-month', found: 3, usual: 30 }]);
  });

  it('months in which places are lost are named, however many they are', async () => {
    const lost = (): Row[] => usual().map((row, at) => (at % 3 === 0 ? { ...row, place: ',', lsoa: '' } : row));
    for (const month of months) putMonth(month, month >= '2015-03' ? lost() : usual());
    const result = await reading(folder());
    expect(result.oddMonths.map(({ month, why }) => [month, why])).toEqual(months.slice(2).map((month) => [month, 'places-lost']));
    expect(result.notices).toContainEqual(
      expect.objectContaining({ code: 'places-lost', month: '2015-03', found: expect.closeTo(0.33, 2), usual: 0 }),
    );
    expect([countOf(result, '2015-02', 'Burglary'), countOf(result, '2015-03', 'Burglary')]).toEqual([20, null]);
  });

  it('a month that is a part and without places is asked about once, with both reasons', async () => {
    const lost = (): Row[] =>
      usual()
        .slice(0, 6)
        .map((row) => ({ ...row, place: ',', lsoa: '' }));
    for (const month of months) putMonth(month, month === '2015-04' ? lost() : usual());
    const result = await reading(folder());
    expect(result.oddMonths.map(({ month, why }) => [month, why])).toEqual([
      ['2015-04', 'partial-month'],
      ['2015-04', 'places-lost'],
    ]);
    const questions = questionsOfCoverage(result, {});
    expect(questions).toMatchObject([
      { id: '2015-04', question: { code: 'month-partial', found: 6, usual: 30, withoutPlace: { found: 1, usual: 0 } }, figures: 'rows' },
    ]);
  });

  it('a month at the end that only other forces have is missing', async () => {
    putMonth('2015-01', usual());
    putMonth('2015-02', [...usual(), { within: 'Sussex Police' }]);
    putMonth('2015-03', [{ within: 'Sussex Police' }], '2015-03-sussex-street.csv');
    expect((await reading(folder())).missing).toEqual(['2015-03']);
  });

  it('a file that a browser or a person named again is that month; the same bytes count once, and other rows of the month are refused', async () => {
    const rows = usual();
    expect(countOf(await reading(putMonth('2015-01', rows, '2015-01-kent-street (1).csv')), '2015-01', 'Burglary')).toBe(20);
    expect(countOf(await reading(putMonth('2015-01', rows, '2015-01-kent-street - Copy.csv')), '2015-01', 'Burglary')).toBe(20);
    const once = await reading(folder());
    expect([countOf(once, '2015-01', 'Burglary'), once.notices]).toEqual([
      20,
      expect.arrayContaining([{ code: 'taken-once', names: ['2015-01-kent-street (1).csv'], all: 1 }]),
    ]);
    putMonth('2015-01', rows.slice(1), 'Kent January.csv');
    expect(await refusal(folder())).toMatchObject({ code: 'same-month-and-force', month: '2015-01' });
  });

  it.each([
    '2015-01-kent-street[1].csv',
    'Copy of 2015-01-kent-street.csv',
    '2015-01-kent-street_1.csv',
    '2015-01-kent-street.csv.csv',
    '2015-01-Kent-street - Copy (2).CSV',
    '2015-01-kent-street.csv.txt',
  ])('a file named %s is not left aside', async (name) => {
    putMonth('2015-01', usual(), name);
    expect([(await reading(folder())).months]).toEqual([['2015-01']]);
  });

  it('what macOS puts beside the files is none of them', async () => {
    putMonth('2015-01', usual());
    put('._2015-01-kent-street.csv', 'Mac OS X');
    const result = await reading(folder());
    expect(result.notices.filter(({ code }) => code === 'files-left-aside')).toEqual([]);
    const path = put(
      'kent.zip',
      zipSync({
        'kent/2015-01/2015-01-kent-street.csv': strToU8(file(usual().map((row) => ({ ...row, month: '2015-01' })))),
        '__MACOSX/kent/2015-01/2015-01-kent-street.csv': strToU8('Mac'),
      }),
    );
    expect(countOf(await reading(path), '2015-01', 'Burglary')).toBe(20);
  });

  it('that no month can be read is the cause that is said, and not the force', async () => {
    putMonth(
      '2015-01',
      usual().map((row) => ({ ...row, month: '42005' })),
    );
    expect(await refusal(folder())).toEqual({ code: 'no-month-of-rows', months: ['42005'] });
  });

  it('a file that Excel saved again is understood, or its true cause is said', async () => {
    const saved = await reading(
      putMonth(
        '2015-01',
        usual().map((row) => ({ ...row, month: 'Jan-15' })),
      ),
    );
    expect([saved.months, countOf(saved, '2015-01', 'Burglary')]).toEqual([['2015-01'], 20]);
    expect(saved.notices).toContainEqual({ code: 'months-resaved', rows: 30 });
    const semicolons = put('2015-02-kent-street.csv', file(usual()).replaceAll(',', ';'));
    expect(await refusal(semicolons)).toEqual({ code: 'other-delimiter', name: '2015-02-kent-street.csv', delimiter: 'semicolon' });
  });
});

describe('a month that holds too much is asked about', () => {
  const rows = (month: string, count: number): Parameters<typeof file>[0] =>
    Array.from({ length: count }, (_, at) => ({ id: `${month} ${at.toString()}`, month }));
  const months = ['2016-01', '2016-02', '2016-03', '2016-04', '2016-05', '2016-06', '2016-07'];
  const putMonths = (changed: Readonly<Record<string, Parameters<typeof file>[0]>>): void => {
    for (const month of months) put(`${month}-kent-street.csv`, file(changed[month] ?? rows(month, 60)));
  };
  const oddOf = async () => (await reading(folder())).oddMonths.map(({ month, why, found, usual }) => [month, why, found, usual]);

  it('because all its rows stand there twice', async () => {
    putMonths({ '2016-03': [...rows('2016-03', 60), ...rows('2016-03', 60)] });
    expect(await oddOf()).toEqual([
      ['2016-03', 'surplus-month', 120, 60],
      ['2016-03', 'repeated-rows', 60, 120],
    ]);
    expect(countOf(await reading(folder()), '2016-03', 'Burglary')).toBeNull();
  });

  it('because some of its rows do, which no number of rows tells', async () => {
    putMonths({ '2016-03': [...rows('2016-03', 60), ...rows('2016-03', 25)] });
    expect(await oddOf()).toEqual([['2016-03', 'repeated-rows', 25, 85]]);
  });

  it('because rows of another area bear its name', async () => {
    const ashford = Array.from({ length: 400 }, (_, at) => ({ id: `a${at.toString()}`, lsoa: 'Ashford 001A' }));
    for (const month of months)
      put(
        `${month}-kent-street.csv`,
        file([...rows(month, month === '2016-03' ? 160 : 60), ...ashford.map((row) => ({ ...row, id: `${row.id} ${month}`, month }))]),
      );
    expect(await oddOf()).toEqual([['2016-03', 'surplus-district', 160, 60]]);
  });

  it('where most months have far fewer, all are asked about', async () => {
    putMonths(Object.fromEntries(months.slice(2).map((month) => [month, rows(month, 20)])));
    expect((await oddOf()).map(([month]) => String(month)).toSorted()).toEqual(months);
  });
});
