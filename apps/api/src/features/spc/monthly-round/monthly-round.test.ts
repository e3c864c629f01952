import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPublications, listPublishedRevisions } from '@saferplan/database/publication';
import { listImports, loadObservations } from '@saferplan/database/spc';
import { listAreaCounts } from '@saferplan/database/peers';
import { listItems } from '@saferplan/database/plan';
import type { Failure, Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, type TestApi } from '../../../testing/open-api.ts';
import { undoImport } from '../observation.service.ts';
import { importOfficial, readOfficialTable } from '../official.service.ts';
import { importTable } from '../table.service.ts';
import { monthlyRound, type RoundReport } from './monthly-round.service.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-round-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const put = (name: string, text: string): { path: string; name: string } => {
  writeFileSync(join(folder, name), text);
  return { path: join(folder, name), name };
};
/** A few rows of a month, that is to be counted as it stands: what is kept of others has thousands. */
const police = (month: string, burglaries: number) => ({
  answers: { [month]: 'as-counted' },
  ...put(
    `${month}-kent-street.csv`,
    [
      HEADER,
      ...[...Array.from({ length: burglaries }, () => 'Burglary'), 'Drugs'].map(
        (type, index) => `id${index.toString()},${month},Kent Police,Kent Police,0.5,51.2,Here,E01,Maidstone 001A,${type},,`,
      ),
      '',
    ].join('\r\n'),
  ),
});
function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(describeFailure(result.failure));
  return result.value;
}

onBothInstalled('a monthly round', (database) => {
  let api: TestApi;
  const context = () => api.contextOf('ann');
  const round = async (files: Parameters<typeof monthlyRound>[1], store = true): Promise<RoundReport> =>
    value(await monthlyRound(context(), files, { store }));
  const seriesOf = (report: RoundReport, slug: string) => report.series.find((one) => one.slug === slug);
  const everything = async () => {
    const { db, scope } = context();
    return JSON.stringify([
      [...(await loadObservations(db, scope))],
      await listImports(db, scope),
      await listPublishedRevisions(db, scope),
    ]);
  };
  const files = () => [
    // A month that is published, revised; and a month that is new.
    police('2016-06', 119),
    police('2017-01', 3),
    put('Needle finds Feb-17.csv', 'Month,Needles found,Bins emptied\nJan-17,4,9\nFeb-17,6,8\n'),
    put('Shopwatch 2017.csv', 'Month,Reports\nJan-17,4\n'),
  ];

  beforeAll(async () => {
    api = await openApi(database());
    // What was chosen for this table once is remembered for those called alike.
    value(
      await importTable(context(), {
        ...put('needle_finds_january_2017_final.csv', 'Month,Needles found,Bins emptied\nDec-16,5,9\nJan-17,4,9\n'),
        sheet: null,
        answers: {},
        destinations: [{ kind: 'new', measure: 'Needles found', title: 'Needles found', unit: 'needles' }],
      }),
    );
  });

  it('says what it would do, and does nothing, until it is to store', async () => {
    const before = await everything();
    const report = await round(files(), false);
    expect(report.round).toBeNull();
    expect(seriesOf(report, 'burglary')?.revised).toEqual([{ period: '2016-06', before: 120, after: 119 }]);
    expect(await everything()).toBe(before);
  });

  it('updates each series that the files fit, tells what is published otherwise, and why the rest fits none', async () => {
    const report = await round(files());
    expect(report.files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['2016-06-kent-street.csv', 'stored'],
      ['2017-01-kent-street.csv', 'stored'],
      ['Needle finds Feb-17.csv', 'stored'],
      ['Shopwatch 2017.csv', 'left-out'],
    ]);
    expect(report.files[3]?.why).toEqual({ fault: { code: 'not-brought-in-before' } });
    expect(report.files[2]?.unfit).toEqual([{ what: 'Bins emptied', why: { code: 'no-series-takes' } }]);
    const burglary = seriesOf(report, 'burglary');
    expect(burglary?.added).toEqual([{ period: '2017-01', before: null, after: 3 }]);
    expect(burglary?.revised).toEqual([{ period: '2016-06', before: 120, after: 119 }]);
    expect(burglary?.publishedOtherwise).toContainEqual({
      edition: '2017-18',
      page: '/trends/burglary',
      values: [{ period: '2016-06', published: { value: 120, denominator: null }, now: { value: 119, denominator: null } }],
    });
    // The topic of substance misuse rests on the series of drugs, and informs a priority that somebody leads.
    expect(seriesOf(report, 'drugs')?.tell).toContainEqual({
      edition: '2017-18',
      by: { kind: 'topic', title: 'Substance Misuse' },
      priority: { slug: 'substance-misuse', title: 'Substance Misuse' },
      leads: ['Nic Rathbone, Maidstone Borough Council'],
      members: [],
    });
    // 3 burglaries against some hundred a month.
    expect(burglary?.newSignals.length).toBeGreaterThan(0);
    expect(seriesOf(report, 'needles-found')?.added).toEqual([{ period: '2017-02', before: null, after: 6 }]);
  });

  it('says of a file that comes twice, and of one that only lacks what is kept, what is so', async () => {
    const again = await round([police('2017-02', 60), police('2017-02', 60)], false);
    expect(again.files.map(({ outcome, changes, missing }) => [outcome, changes, missing])).toEqual([
      ['stored', 14, 12],
      ['known', 0, 0],
    ]);
    expect(seriesOf(again, 'burglary')?.headline.cy).not.toBe(seriesOf(again, 'burglary')?.headline.en);
    const before = await everything();
    const partial = await round([{ ...police('2016-07', 2), answers: {} }], false);
    expect(partial.files).toMatchObject([{ outcome: 'nothing', changes: 0, questions: [{ id: '2016-07', answer: null }] }]);
    expect(partial.files[0]?.unfit).toContainEqual({
      what: 'Burglary',
      period: { interval: 'month', period: '2016-07' },
      why: { code: 'value-stays', note: expect.stringContaining('partial-month') },
    });
    expect(await everything()).toBe(before);
  });

  it.each([
    ['after', [0, 1]],
    ['before', [1, 0]],
  ])('a month of which another file of the round holds a part contradicts nothing, whether it comes %s', async (_when, order) => {
    const part = join(folder, 'part');
    mkdirSync(part, { recursive: true });
    const whole = police('2017-02', 60);
    const { name, path } = police('2017-02', 2);
    renameSync(path, join(part, name));
    police('2017-02', 60);
    const both = [whole, { name, path: join(part, name) }];
    const report = await round(
      order.flatMap((at) => both[at] ?? []),
      false,
    );
    expect(report.files.every(({ outcome }) => outcome !== 'left-out')).toBe(true);
    expect(seriesOf(report, 'burglary')?.added).toEqual([{ period: '2017-02', before: null, after: 60 }]);
  });

  it('keeps a value that this month’s file of the force only lacks', async () => {
    // This file of June 2016 has no row of robbery.
    const robbery = (await listItems(context().db, context().scope, 'series', null)).find(({ slug }) => slug === 'robbery');
    const kept = (await loadObservations(context().db, context().scope)).get(robbery?.id as never);
    expect(kept?.find(({ period }) => period === '2016-06')?.value).toBeTypeOf('number');
  });

  it('tells the public how many values of which published series were revised, and nothing else', async () => {
    const { db, scope } = context();
    const current = (await listPublications(db, scope)).find(({ label }) => label === '2017-18');
    const noted = (await listPublishedRevisions(db, scope)).filter(({ publicationId }) => publicationId === current?.id);
    expect(noted.find(({ series }) => series === 'burglary')).toMatchObject({ revised: 1, firstPeriod: '2016-06', lastPeriod: '2016-06' });
  });

  it('changes nothing the second time', async () => {
    const before = await everything();
    const again = await round(files());
    expect(again.series).toEqual([]);
    expect(again.round).toBeNull();
    expect(again.files.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known', 'left-out']);
    expect(await everything()).toBe(before);
  });

  it('leaves out a file that contradicts another of the same round', async () => {
    const one = put('Needle finds Mar-17.csv', 'Month,Needles found,Bins emptied\nFeb-17,6,8\nMar-17,2,8\n');
    const other = put('Needle finds March-17 (1).csv', 'Month,Needles found,Bins emptied\nFeb-17,6,8\nMar-17,3,8\n');
    const report = await round([one, other], false);
    expect(report.files.map(({ outcome }) => outcome)).toEqual(['stored', 'left-out']);
    expect(report.files[1]?.why).toEqual({ fault: { code: 'contradicts', by: 'Needle finds Mar-17.csv', period: '2017-03' } });
  });

  it('is one change, and taken back at once', async () => {
    const { db, scope } = context();
    const [newest] = await listImports(db, scope);
    const together = (await listImports(db, scope)).filter(({ round: of }) => of !== null && of === newest?.round);
    expect(together).toHaveLength(3);
    value(await undoImport(context(), { importId: together[1]?.id ?? newest?.id ?? ('' as never) }));
    const kept = await loadObservations(db, scope);
    const bySlug = new Map((await listItems(db, scope, 'series', null)).map(({ slug, id }) => [slug, kept.get(id) ?? []]));
    expect(bySlug.get('burglary')?.find(({ period }) => period === '2016-06')?.value).toBe(120);
    expect(bySlug.get('burglary')?.some(({ period }) => period === '2017-01')).toBe(false);
    expect(bySlug.get('needles-found')?.map(({ period }) => period)).toEqual(['2016-12', '2017-01']);
    expect((await listPublishedRevisions(db, scope)).map(({ revised }) => revised)).toEqual(
      (await listPublishedRevisions(db, scope)).map(() => 0),
    );
  });

  it('asks about a file what has to be asked, stores it by the answer, and remembers that for the next month', async () => {
    const dashes = (month: string, answers = {}) => ({ ...put(`Needle finds ${month}.csv`, `Month,Needles found\n${month},-\n`), answers });
    const [asked] = (await round([dashes('Mar-17')], false)).files;
    expect(asked).toMatchObject({ outcome: 'left-out', questions: [{ id: 'dash', answer: null }] });
    const answered = await round([dashes('Mar-17', { dash: 'zero' })]);
    expect(answered.files).toMatchObject([{ outcome: 'stored', changes: 1, place: 0 }]);
    expect((await round([dashes('Apr-17')])).files).toMatchObject([{ outcome: 'stored', changes: 1 }]);
  });

  it('holds what was said of a row for the row in which the same words stand, and not for the month that has its number now', async () => {
    const repairs = (month: string, rows: string) => put(`Bin repairs ${month}.csv`, `Month,Repairs\n${rows}Projection,9\n`);
    value(
      await importTable(context(), {
        ...repairs('Jan-17', 'Jan-17,4\n'),
        sheet: null,
        answers: { 'role:3': 'leave-out' },
        destinations: [{ kind: 'new', measure: 'Repairs', title: 'Bin repairs', unit: 'repairs' }],
      }),
    );
    expect((await round([repairs('Feb-17', 'Jan-17,4\nFeb-17,5\n')])).files).toMatchObject([{ outcome: 'stored', changes: 1 }]);
    expect((await round([repairs('Mar-17', 'Jan-17,4\nFeb-17,5\nMar-17,6\n')])).files).toMatchObject([{ outcome: 'stored', changes: 1 }]);
  });

  it('asks whether a police month that holds a part of its rows is to be counted as it stands', async () => {
    const { path } = police('2021-01', 60);
    const header = (await readFile(path, 'utf8')).split('\r\n')[0] ?? '';
    const months = ['2021-01', '2021-02', '2021-03', '2021-04', '2021-05'];
    const rows = months.flatMap((month, at) =>
      Array.from(
        { length: at === 4 ? 3 : 60 },
        (_, row) => `c${at.toString()}-${row.toString()},${month},Kent Police,Kent Police,0.5,51.2,Here,E01,Maidstone 001A,Burglary,,`,
      ),
    );
    const file = put('2021-05-kent-street.csv', [header, ...rows, ''].join('\r\n'));
    const open = await round([file], false);
    expect(open.files[0]?.questions).toMatchObject([{ id: '2021-05', answer: null }]);
    expect(seriesOf(open, 'burglary')?.added.find(({ period }) => period === '2021-05')?.after).toBeNull();
    const told = await round([{ ...file, answers: { '2021-05': 'as-counted' } }], false);
    expect(seriesOf(told, 'burglary')?.added.find(({ period }) => period === '2021-05')?.after).toBe(3);
  });

  it('takes an official table for the series that it feeds, and asks for the area where it has none of the name', async () => {
    const heading =
      'Financial Year,Financial Quarter,Police Force,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count';
    // Made up, in the published shape.
    const table = (area: string, quarters: readonly string[]) =>
      [
        heading,
        ...quarters.map((quarter, at) => `2017/18,${quarter},Kent,${area},An offence,Robbery,Robbery,34A,${(40 + at).toString()}`),
        '',
      ].join('\n');
    const first = put('official.csv', table('Maidstone', ['Q1']));
    const read = value(await readOfficialTable(context(), { ...first, area: null }));
    if (read.kind !== 'recorded-crime') throw new Error(read.kind);
    value(await importOfficial(context(), read, ['Robbery']));
    const next = await round([put('prc-csp.csv', table('Maidstone', ['Q1', 'Q2']))]);
    expect(next.files).toMatchObject([{ kind: 'official', outcome: 'stored', changes: 1 }]);
    expect(next.series.map(({ slug, added, revised }) => [slug, added, revised])).toEqual([
      ['robbery-2', [{ period: '2017-07', before: null, after: 41 }], []],
    ]);
    const other = put('prc-csp.csv', table('Maidstone and Swale', ['Q1', 'Q2', 'Q3']));
    const [asked] = (await round([other], false)).files;
    expect(asked).toMatchObject({ outcome: 'left-out', questions: [{ id: 'area', options: [{ id: 'Maidstone and Swale' }] }] });
  });

  it('asks about a neighbour whose rows a month lacks, and keeps them by its answer', async () => {
    const rows = ['2021-01', '2021-02', '2021-03', '2021-04'].flatMap((month, at) =>
      [...Array.from({ length: 60 }, () => 'Maidstone'), ...Array.from({ length: at === 3 ? 4 : 30 }, () => 'Ashford')].map(
        (district, row) =>
          `${at.toString()}-${row.toString()},${month},Kent Police,Kent Police,0.5,51.2,Here,E01,${district} 001A,Burglary,,`,
      ),
    );
    const file = put('2021-04-kent-street.csv', [HEADER, ...rows, ''].join('\r\n'));
    const kept = async (): Promise<readonly (number | null)[]> =>
      (await listAreaCounts(context().db, context().scope, 'police', ['Burglary'])).flatMap(({ area, period, value: count }) =>
        area === 'Ashford' && period === '2021-04' ? [count] : [],
      );
    const open = await round([file]);
    expect(open.files[0]?.questions).toMatchObject([{ id: 'Ashford', question: { months: ['2021-04'], usual: 30 }, answer: null }]);
    expect(await kept()).toEqual([null]);
    await round([{ ...file, answers: { Ashford: 'as-counted' } }]);
    expect(await kept()).toEqual([4]);
  });
});
