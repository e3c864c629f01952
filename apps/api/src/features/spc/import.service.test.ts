import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listImports, loadObservations } from '@saferplan/database/spc';
import { listItems } from '@saferplan/database/plan';
import type { Item } from '@saferplan/domain/plan';
import { publishSeries } from '@saferplan/domain/publication';
import { type Failure, ImportId, type Result, SeriesId } from '@saferplan/domain/shared';
import { writeValueNote } from '@saferplan/domain/spc';
import { describeFailure } from '@saferplan/messages/failures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { overviewOfSeries } from './glances.service.ts';
import { typeValue, typeValues, undoImport } from './observation.service.ts';
import { importPolice, previewPolice, readPolice } from './police.service.ts';
import { listBroughtIn, readSeries } from './series.service.ts';
import { changesOf, storeObservations } from './store-import.ts';
import { importTable, previewTable } from './table.service.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-import-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
function policeFile(month: string, types: readonly string[]): string {
  const name = `${month}-kent-street.csv`;
  const rows = types.map((type, index) => `id${index},${month},Kent Police,Kent Police,0.5,51.2,Here,E01,Maidstone 001A,${type},,`);
  writeFileSync(join(folder, name), [HEADER, ...rows, ''].join('\r\n'));
  return name;
}
function put(name: string, text: string): { path: string; name: string; sheet: null } {
  writeFileSync(join(folder, name), text);
  return { path: join(folder, name), name, sheet: null };
}
function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(describeFailure(result.failure));
  return result.value;
}
function refusal(result: Result<unknown, Failure>): string {
  if (result.ok) throw new Error('this was to be refused');
  return describeFailure(result.failure);
}

onBothInstalled('imports', (database) => {
  let api: TestApi;
  const context = () => api.contextOf('ann');
  // A few rows of a month: what is kept of others has thousands.
  const source = (name: string) => ({ path: join(folder, name), name, answers: { '2017-01': 'as-counted' } });
  const series = async (slug: string): Promise<Item<'series'>> => {
    const found = (await listItems(context().db, context().scope, 'series', null)).find((one) => one.slug === slug);
    if (found === undefined) throw new Error(`there is no series ${slug}`);
    return found;
  };
  const valueOf = async (slug: string, period: string) => {
    const all = await loadObservations(context().db, context().scope);
    return all.get((await series(slug)).id)?.find((observation) => observation.period === period)?.value;
  };

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('Maidstone has its trends from the first start, with the package as their source', async () => {
    expect(await valueOf('burglary', '2016-06')).toBe(120);
    expect(await valueOf('burglary', '2015-06')).toBeUndefined();
    const [first] = (await listImports(context().db, context().scope)).toReversed();
    expect(first).toMatchObject({ kind: 'package', rows: 322 });
    const overview = value(await overviewOfSeries(context()));
    expect(overview.find((glance) => glance.series.slug === 'violence-and-sexual-offences')).toMatchObject({
      verdict: { state: 'changed' },
      suggestions: 1,
      suggestedFrom: ['2016-05'],
      since: '2014-01',
      newest: { period: '2016-12', value: 313 },
    });
    expect((await listBroughtIn(context())).at(-1)?.changed).toEqual({ values: 322, series: 14 });
  });

  it('a preview says what would change and stores nothing', async () => {
    const name = policeFile('2017-01', ['Burglary', 'Burglary', 'Drugs', 'Cybercrime']);
    const preview = await previewPolice(context(), value(await readPolice(context(), source(name))));
    expect(preview.series.find(({ title }) => title === 'Burglary')).toMatchObject({ added: 1, revised: [], unchanged: 0 });
    expect(preview.uncounted).toEqual([{ crimeType: 'Cybercrime', total: 1 }]);
    expect(await valueOf('burglary', '2017-01')).toBeUndefined();
  });

  it('a month on its own that holds a fraction of what is kept is asked about, and has no value without an answer', async () => {
    const name = policeFile('2016-12', ['Burglary', 'Burglary', 'Drugs']);
    const counts = value(await readPolice(context(), { ...source(name), answers: {} }));
    const preview = await previewPolice(context(), counts);
    expect(preview.questions).toMatchObject([
      { id: '2016-12', question: { code: 'month-partial', found: 3 }, answer: null, months: ['2016-12'], district: null },
    ]);
    const burglary = (await series('burglary')).id;
    expect(preview.questions[0]?.ifCounted).toContainEqual(
      expect.objectContaining({ seriesId: burglary, before: { value: await valueOf('burglary', '2016-12') }, value: 2 }),
    );
    expect(preview.kept).toContainEqual(expect.objectContaining({ seriesId: burglary, period: '2016-12' }));
    expect(preview.series.flatMap(({ added, revised }) => (added + revised.length === 0 ? [] : [added]))).toEqual([]);
    expect(value(await importPolice(context(), counts, [])).changes).toEqual([]);
    value(
      await undoImport(context(), { importId: (await listImports(context().db, context().scope))[0]?.id ?? ImportId.parse('imp_none') }),
    );
  });

  it('an import stores its counts, its zeros and its source, and makes the series that were asked for', async () => {
    const name = policeFile('2017-01', ['Burglary', 'Burglary', 'Drugs', 'Cybercrime']);
    value(await importPolice(context(), value(await readPolice(context(), source(name))), ['Cybercrime']));
    expect([await valueOf('burglary', '2017-01'), await valueOf('robbery', '2017-01'), await valueOf('cybercrime', '2017-01')]).toEqual([
      2,
      null,
      1,
    ]);
    const detail = value(await readSeries(context(), { seriesId: (await series('cybercrime')).id }));
    expect(detail.imports).toMatchObject([
      { kind: 'police', fileName: name, actorName: 'ann', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect((await series('cybercrime')).audience).toBe('partners');
  });

  it('a month that is imported again replaces the one kept, and says what was revised', async () => {
    const name = policeFile('2017-01', ['Burglary', 'Burglary', 'Burglary', 'Drugs', 'Cybercrime']);
    const preview = await previewPolice(context(), value(await readPolice(context(), source(name))));
    expect(preview.series.find(({ title }) => title === 'Burglary')?.revised).toEqual([{ period: '2017-01', before: 2, after: 3 }]);
    expect(preview.before).toBeNull();
    const stored = value(await importPolice(context(), value(await readPolice(context(), source(name))), []));
    expect(stored.changes).toHaveLength(1);
    expect(await valueOf('burglary', '2017-01')).toBe(3);
    const again = await previewPolice(context(), value(await readPolice(context(), source(name))));
    expect(again.before).toMatchObject({ fileName: name, actorName: 'ann' });
  });

  it('an import that others have overtaken cannot be undone before them; then it can, value for value', async () => {
    const [newer, older] = await listImports(context().db, context().scope);
    if (newer === undefined || older === undefined) throw new Error('there are two imports');
    expect(refusal(await undoImport(context(), { importId: older.id }))).toContain('later ones changed the same values');
    value(await undoImport(context(), { importId: newer.id }));
    expect(await valueOf('burglary', '2017-01')).toBe(2);
    value(await undoImport(context(), { importId: older.id }));
    expect(await valueOf('burglary', '2017-01')).toBeUndefined();
    expect(refusal(await undoImport(context(), { importId: older.id }))).toContain('nothing of yours left to undo');
    expect(refusal(await undoImport(context(), { importId: ImportId.parse('imp_none') }))).toContain('cannot find this import');
  });

  it('a broken file is refused with a sentence and changes nothing', async () => {
    const before = await listImports(context().db, context().scope);
    writeFileSync(join(folder, '2017-02-kent-street.csv'), 'nonsense');
    expect(refusal(await readPolice(context(), source('2017-02-kent-street.csv')))).toContain('not the header');
    expect(await listImports(context().db, context().scope)).toHaveLength(before.length);
  });

  it('an import that fails half way leaves no series, no value and no trace', async () => {
    const [imports, all] = [
      await listImports(context().db, context().scope),
      await listItems(context().db, context().scope, 'series', null),
    ];
    const { id: seriesId } = await series('burglary');
    const broken = storeObservations(context(), { kind: 'typed', fileName: 'x', sha256: '', bytes: 0, rows: 2, notices: [] }, () =>
      Promise.resolve([
        { seriesId, observation: { period: '2018-01', value: 1, denominator: null, note: '' } },
        // A value that the database cannot hold, after one that it can.
        { seriesId, observation: { period: '2018-02', value: {} as never, denominator: null, note: '' } },
      ]),
    );
    await expect(broken).rejects.toThrow();
    expect(await valueOf('burglary', '2018-01')).toBeUndefined();
    expect(await listImports(context().db, context().scope)).toHaveLength(imports.length);
    expect(await listItems(context().db, context().scope, 'series', null)).toHaveLength(all.length);
  });

  it('of a value that was noted in words before notes were codes revises nothing where the code says the same', async () => {
    const { id: seriesId } = await series('burglary');
    const noted = (note: string) => [{ seriesId, observation: { period: '2018-03', value: null, denominator: null, note } }] as const;
    const said = 'The files hold only a part of this month';
    const kept = { kind: 'typed', fileName: 'x', sha256: '', bytes: 0, rows: 1, notices: [] } as const;
    value(await storeObservations(context(), kept, () => Promise.resolve(noted(said))));
    expect(await changesOf(context(), noted(writeValueNote({ code: 'partial-month' })))).toEqual([]);
    expect(await changesOf(context(), noted(writeValueNote({ code: 'places-lost' })))).toHaveLength(1);
    const all = await loadObservations(context().db, context().scope);
    expect(all.get(seriesId)?.find(({ period }) => period === '2018-03')?.note).toBe(said);
  });

  it('a value is typed in, and refused with a reason where it is none', async () => {
    const seriesId = (await series('robbery')).id;
    value(await typeValue(context(), { seriesId, observation: { period: '2017-01', value: 4, denominator: null, note: '' } }));
    expect(await valueOf('robbery', '2017-01')).toBe(4);
    expect(
      refusal(await typeValue(context(), { seriesId, observation: { period: 'Jan', value: 4, denominator: null, note: '' } })),
    ).toContain('Enter a real month');
    expect(refusal(await typeValue(context(), { seriesId: SeriesId.parse('ser_none'), observation: {} }))).toContain(
      'cannot find this series',
    );
  });

  it('a value that is corrected keeps what it is out of, and a new one is asked for it', async () => {
    const seriesId = (await series('robbery')).id;
    const typed = (observation: object) => typeValue(context(), { seriesId, observation: { denominator: null, note: '', ...observation } });
    const outOf = async (period: string) =>
      (await loadObservations(context().db, context().scope)).get(seriesId)?.find((one) => one.period === period)?.denominator;
    value(await typed({ period: '2019-01', value: 4, denominator: 164_500 }));
    value(await typed({ period: '2019-01', value: 5 }));
    expect(await valueOf('robbery', '2019-01')).toBe(5);
    expect(await outOf('2019-01')).toBe(164_500);
    value(await typed({ period: '2019-01', value: 5, denominator: 170_000 }));
    expect(await outOf('2019-01')).toBe(170_000);
    expect(refusal(await typed({ period: '2019-02', value: 3 }))).toContain('out of');
    value(await typed({ period: '2019-02', value: null }));
    const cleared = { seriesId, observation: { period: '2019-01', value: 5, denominator: null, note: '' }, clearsDenominator: true };
    value(await typeValue(context(), cleared));
    expect([await valueOf('robbery', '2019-01'), await outOf('2019-01')]).toEqual([5, null]);
  });

  it('a column is typed in as one import, which leaves what it does not name', async () => {
    const { id: seriesId } = await series('shoplifting');
    const cell = (period: string, number: number | null, field: 'value' | 'denominator' = 'value') => ({ period, field, number });
    const stored = value(
      await typeValues(context(), { seriesId, cells: [cell('2021-01', 31), cell('2021-02', null), cell('2021-03', 7)] }),
    );
    expect(stored.changes).toHaveLength(3);
    value(await typeValues(context(), { seriesId, cells: [cell('2021-01', 1000, 'denominator')] }));
    expect(await valueOf('shoplifting', '2021-01')).toBe(31);
    expect(refusal(await typeValues(context(), { seriesId, cells: [cell('2021-04', 5)] }))).toContain('out of first');
    value(await typeValues(context(), { seriesId, cells: [cell('2021-04', 5), cell('2021-04', 1000, 'denominator')] }));
    expect(refusal(await typeValues(context(), { seriesId, cells: [cell('2021-04', 5), cell('2021-13', 5)] }))).toContain('real month');
    expect(await valueOf('shoplifting', '2021-04')).toBe(5);
    // A colleague's number is not overwritten by what was typed over an earlier one; one's own that was stored already is none.
    const over = (number: number, was: number | null) => typeValues(context(), { seriesId, cells: [{ ...cell('2021-04', number), was }] });
    expect(refusal(await over(6, null))).toContain('Someone else changed this value');
    expect(value(await over(5, null)).changes).toEqual([]);
    value(await over(6, 5));
    const alone = { period: '2021-04', value: 7, denominator: null, note: '' };
    expect(refusal(await typeValue(context(), { seriesId, observation: alone, was: { value: 5, denominator: 1000 } }))).toContain(
      'Someone else',
    );
    value(await typeValue(context(), { seriesId, observation: { ...alone, value: 5 }, was: { value: 6, denominator: 1000 } }));
    expect(refusal(await undoImport(context(), { importId: stored.importId }))).toContain('Typed in');
  });

  it('a spreadsheet is imported once its doubts are answered', async () => {
    const table = put('partner.csv', 'Needles found by the street team,\nMonth,Needles\nNov-15,12\nDec-15,-\nJan-16,"1,009"\n');
    const preview = value(await previewTable(context(), { ...table, answers: {} }));
    expect(preview.reading.questions.map(({ id }) => id)).toEqual(['dash']);
    const destinations = [{ kind: 'new' as const, measure: 'Needles', title: 'Needles found', unit: 'needles' }];
    expect(refusal(await importTable(context(), { ...table, answers: {}, destinations }))).toContain(
      'What does a dash, “nil” or “none” mean',
    );
    value(await importTable(context(), { ...table, answers: { dash: 'zero' }, destinations }));
    expect([await valueOf('needles-found', '2015-12'), await valueOf('needles-found', '2016-01')]).toEqual([0, 1009]);
    const again = value(await previewTable(context(), { ...table, answers: {} }));
    expect(again.knownSeries).toEqual([{ measure: 'Needles', seriesId: (await series('needles-found')).id }]);
  });

  it('a count beside a population becomes a rate that reads well', async () => {
    const rows = Array.from(
      { length: 24 },
      (_, at) => `${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},${10 + (at % 5)},9400`,
    );
    const table = put('beside.csv', `Month,Offences,Population\n${rows.join('\n')}\n`);
    const answers = { 'denominator:Population': 'yes' };
    const destinations = [{ kind: 'new' as const, measure: 'Offences', title: 'Offences beside people', unit: 'offences' }];
    value(await importTable(context(), { ...table, answers, destinations }));
    const made = await series('offences-beside-people');
    expect(made).toMatchObject({ chart: 'uPrime', multiplier: 1000 });
  });

  it('figures of weeks and of days are series of their own, and are never added into months', async () => {
    const lines = (days: readonly string[]) => `Week commencing,Calls\n${days.map((day, at) => `${day},${10 + at}`).join('\n')}\n`;
    const weeks = put('weeks.csv', lines(['04/01/2016', '11/01/2016', '25/01/2016', '01/02/2016']));
    const answers = { weeks: 'weeks' };
    const into = (title: string) => [{ kind: 'new' as const, measure: 'Calls', title, unit: 'calls' }];
    value(await importTable(context(), { ...weeks, answers, destinations: into('Calls by week') }));
    const made = await series('calls-by-week');
    const { observations } = value(await readSeries(context(), { seriesId: made.id }));
    const drawn = publishSeries(made, [], observations);
    expect([made.interval, drawn.points.map(({ period, count }) => [period, count])]).toEqual([
      'week',
      [
        ['2016-01-04', 10],
        ['2016-01-11', 11],
        ['2016-01-18', null],
        ['2016-01-25', 12],
        ['2016-02-01', 13],
      ],
    ]);
    const months = (await series('robbery')).id;
    const destinations = [{ kind: 'series' as const, measure: 'Calls', seriesId: months }];
    expect(refusal(await importTable(context(), { ...weeks, answers, destinations }))).toContain('figures of weeks');
    const typed = (period: string) => ({ seriesId: made.id, observation: { period, value: 4, denominator: null, note: '' } });
    expect(refusal(await typeValue(context(), typed('2016-02')))).toContain('Enter a day');
    expect(refusal(await typeValue(context(), typed('2016-01-05')))).toContain(
      'begin on a Monday, and 2016-01-05 is a Tuesday. That day belongs to the week of 2016-01-04',
    );
    const cells = [{ period: '2016-01-10', field: 'value' as const, number: 4 }];
    expect(refusal(await typeValues(context(), { seriesId: made.id, cells }))).toContain('2016-01-10 is a Sunday');
    const sundays = put('sundays.csv', lines(['03/01/2016', '10/01/2016', '17/01/2016']));
    const there = [{ kind: 'series' as const, measure: 'Calls', seriesId: made.id }];
    expect(refusal(await importTable(context(), { ...sundays, answers, destinations: there }))).toContain('weeks other than those of');
    const later = put('later.csv', lines(['08/02/2016', '15/02/2016', '22/02/2016']));
    value(await importTable(context(), { ...later, answers, destinations: there }));
    const days = put('days.csv', 'Date,Calls\n30/01/2016,4\n31/01/2016,5\n01/02/2016,6\n');
    value(await importTable(context(), { ...days, answers: {}, destinations: into('Calls by day') }));
    expect((await series('calls-by-day')).interval).toBe('day');
  });

  it('a heading that is called as what every object has is a heading', async () => {
    const table = put('headings.csv', 'Month,__proto__,constructor\nJan-16,1,5\nFeb-16,2,6\n');
    const destinations = ['__proto__', 'constructor'].map((measure) => ({
      kind: 'new' as const,
      measure,
      title: `Called ${measure}`,
      unit: 'n',
    }));
    value(await importTable(context(), { ...table, answers: {}, destinations }));
    expect([await valueOf('called-proto', '2016-02'), await valueOf('called-constructor', '2016-02')]).toEqual([2, 6]);
  });

  it('a rolling total is refused, with the reason', async () => {
    const table = put('rolling.csv', 'Month,Thefts (rolling 12 months)\nNov-15,120\nDec-15,121\n');
    const destinations = [{ kind: 'new' as const, measure: 'Thefts (rolling 12 months)', title: 'Thefts', unit: 'thefts' }];
    expect(refusal(await importTable(context(), { ...table, answers: {}, destinations }))).toContain('rolling totals');
  });

  it('a file is taken from members alone, as it is, and belongs to its sender', async () => {
    const send = (headers: Readonly<Record<string, string>>) =>
      api.app.request('/uploads', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a%2Fb.csv', ...headers },
        body: 'Month,n\n',
      });
    expect((await send({})).status).toBe(401);
    const cookie = await api.signIn();
    expect((await send({ cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect((await send({ cookie, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send({ cookie, 'x-file-name': '%' })).status).toBe(400);
    const { id } = (await (await send({ cookie })).json()) as { id: string };
    for (let more = 1; more < 20; more += 1) expect((await send({ cookie })).status).toBe(200);
    const full = await send({ cookie });
    expect([full.status, await full.text()]).toEqual([413, expect.stringContaining('20 files that are not imported yet')]);
    await expect(api.callerOf('bob').spc.readTable({ uploadId: id, sheet: null, answers: {} })).rejects.toThrow('cannot find this file');
  });
});
