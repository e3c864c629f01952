import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listItems } from '@saferplan/database/plan';
import { listImports, loadObservations } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import { publishSeries, revisedSince } from '@saferplan/domain/publication';
import type { Failure, Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { verdictInWords } from '@saferplan/messages';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { monthlyRound } from './monthly-round/monthly-round.service.ts';
import { typeValue, undoImport } from './observation.service.ts';
import { importTable, previewTable } from './table.service.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-events-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DAYS = ['02/03/2016', '13/03/2016', '14/03/2016', '28/04/2016', '19/05/2016', '21/05/2016'];
function list(name: string, days: readonly string[]) {
  writeFileSync(join(folder, name), ['Incident,Date', ...days.map((day, at) => `${at + 1},${day}`), ''].join('\n'));
  return { path: join(folder, name), name, sheet: null };
}
function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(describeFailure(result.failure));
  return result.value;
}

onBothInstalled('a list of events', (database) => {
  let api: TestApi;
  const context = () => api.contextOf('ann');
  const TITLES = { kind: 'new', unit: 'thefts' } as const;
  const preview = async (table: ReturnType<typeof list>, events: string) => {
    const given = { ...table, answers: { events } };
    const { reading, notStored } = value(await previewTable(context(), given));
    const [measure] = reading.measures;
    if (measure === undefined) throw new Error('there is no measure');
    return { given, measure: measure.name, notStored };
  };
  const bringIn = async (table: ReturnType<typeof list>, events: string, title: string) => {
    const { given, measure, notStored } = await preview(table, events);
    return { notStored, stored: await importTable(context(), { ...given, destinations: [{ ...TITLES, measure, title }] }) };
  };
  const bringInto = async (table: ReturnType<typeof list>, series: Item<'series'>) => {
    const { given, measure } = await preview(table, 'dates');
    return importTable(context(), { ...given, destinations: [{ kind: 'series', measure, seriesId: series.id }] });
  };
  const made = async (title: string): Promise<Item<'series'> | undefined> =>
    (await listItems(context().db, context().scope, 'series', null)).find((one) => one.title === title);
  const madeAs = async (title: string) => {
    const series = await made(title);
    if (series === undefined) throw new Error(`“${title}” was not made`);
    return series;
  };
  const kept = async ({ id }: Item<'series'>) => (await loadObservations(context().db, context().scope, new Set([id]))).get(id) ?? [];

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('is counted by month, two on one day as two', async () => {
    value((await bringIn(list('counted.csv', [...DAYS, '14/03/2016', '02/03/2016']), 'by-month', 'Counted')).stored);
    const series = await made('Counted');
    expect(series?.interval).toBe('month');
    expect(series === undefined ? [] : (await kept(series)).map((one) => [one.period, one.value])).toEqual([
      ['2016-03', 5],
      ['2016-04', 1],
      ['2016-05', 2],
    ]);
  });

  it('of one a day is kept as the days between them, which a t chart and a g chart call days', async () => {
    value((await bringIn(list('once.csv', DAYS), 'dates', 'Between')).stored);
    const series = await made('Between');
    if (series === undefined) throw new Error('the series was made');
    const observations = await kept(series);
    expect([series.interval, series.chart, ...observations.map((one) => one.value)]).toEqual(['event', 't', 11, 1, 45, 21, 2]);
    for (const chart of ['t', 'g'] as const) {
      const published = publishSeries({ ...series, chart }, [], observations);
      expect(published.reading.claims).toContainEqual(expect.objectContaining({ kind: 'level', quantity: 'time-between' }));
      expect(verdictInWords(published, 'en').resident).toMatch(/The typical figure is about [0-9.]+ days\./u);
    }
  });

  it('of several on one day is kept as dates, two as two, for a g chart of days, since a t chart takes no 0', async () => {
    value((await bringIn(list('twice.csv', [...DAYS, '14/03/2016', '02/03/2016']), 'dates', 'Dated')).stored);
    const series = await madeAs('Dated');
    expect([series.interval, series.chart]).toEqual(['event', 'g']);
    const observations = await kept(series);
    expect(observations.map((one) => [one.period, one.value])).toEqual([
      ['2016-03-02.02', 0],
      ['2016-03-13', 11],
      ['2016-03-14', 1],
      ['2016-03-14.02', 0],
      ['2016-04-28', 45],
      ['2016-05-19', 21],
      ['2016-05-21', 2],
    ]);
    const published = publishSeries(series, [], observations);
    expect(published.points.map(({ period, count }) => [period, count])).toEqual(observations.map((one) => [one.period, one.value]));
    expect(verdictInWords(published, 'en').resident).toMatch(/The typical figure is about [0-9.]+ days\./u);
    expect(publishSeries({ ...series, chart: 't' }, [], observations).reading.claims).toContainEqual(
      expect.objectContaining({ kind: 'no-limits', reason: { code: 'time-not-above-zero', count: 2 } }),
    );
  });

  it('that comes later goes on from the last event that is kept, and the same again changes nothing', async () => {
    const series = await madeAs('Dated');
    const later = list('later.csv', ['30/05/2016', '30/05/2016', '11/06/2016', '20/06/2016']);
    const { changes } = value(await bringInto(later, series));
    expect(changes.map(({ period, before, after }) => [period, before, after?.value])).toEqual([
      ['2016-05-30', null, 9],
      ['2016-05-30.02', null, 0],
      ['2016-06-11', null, 12],
      ['2016-06-20', null, 9],
    ]);
    expect(value(await bringInto(later, series)).changes).toEqual([]);
    expect(value(await bringInto(list('again.csv', [...DAYS, '14/03/2016', '02/03/2016']), series)).changes).toEqual([]);
  });

  it('with one event more adds one, without it takes one away, and both are told as revised where they were published', async () => {
    const series = await madeAs('Dated');
    const before = await kept(series);
    const more = value(await bringInto(list('more.csv', [...DAYS, '14/03/2016', '02/03/2016', '01/05/2016']), series));
    expect(more.changes.map(({ period, before: was, after }) => [period, was?.value, after?.value])).toEqual([
      ['2016-05-01', undefined, 3],
      ['2016-05-19', 21, 18],
    ]);
    const { points } = publishSeries(series, [], await kept(series));
    const without = { ...list('more.csv', [...DAYS, '02/03/2016']), answers: {} };
    const { files } = value(await monthlyRound(context(), [without], { store: false }));
    expect(files.map(({ outcome, changes, missing }) => [outcome, changes, missing])).toEqual([['stored', 3, 0]]);
    expect(files[0]?.notices).toContainEqual({ code: 'events-taken-away', series: 'Dated', days: ['2016-03-14', '2016-05-01'], more: 0 });
    const fewer = value(await bringInto(list('fewer.csv', [...DAYS, '02/03/2016']), series));
    expect(fewer.changes.map(({ period, before: was, after }) => [period, was?.value, after?.value])).toEqual([
      ['2016-05-19', 18, 21],
      ['2016-03-14.02', 0, undefined],
      ['2016-05-01', 3, undefined],
    ]);
    expect(revisedSince(points, await kept(series)).map(({ period, now }) => [period, now.value])).toEqual([
      ['2016-03-14.02', null],
      ['2016-05-01', null],
      ['2016-05-19', 21],
    ]);
    const [newest] = await listImports(context().db, context().scope);
    expect(newest?.notices).toContainEqual({ code: 'events-taken-away', series: 'Dated', days: ['2016-03-14', '2016-05-01'], more: 0 });
    for (const { importId } of [fewer, more]) value(await undoImport(context(), { importId }));
    expect((await kept(series)).map((one) => [one.period, one.value])).toEqual(before.map((one) => [one.period, one.value]));
  });

  it('of one event begins a series, and the next goes on from it', async () => {
    value((await bringIn(list('rare.csv', ['14/01/2016']), 'dates', 'Rare')).stored);
    const series = await madeAs('Rare');
    const next = [{ ...list('rare.csv', ['20/02/2016']), answers: {} }];
    for (const [outcome, changes] of [
      ['stored', 1],
      ['known', 0],
    ])
      expect(value(await monthlyRound(context(), next, { store: true })).files).toMatchObject([{ outcome, changes, missing: 0 }]);
    expect((await kept(series)).map((one) => [one.period, one.value])).toEqual([
      ['2016-01-14', null],
      ['2016-02-20', 37],
    ]);
  });

  it('does not go into a series whose figures are no days between dates', async () => {
    const series = await madeAs('Between');
    value(
      await typeValue(context(), { seriesId: series.id, observation: { period: '2016-05-20', value: 40, denominator: null, note: '' } }),
    );
    const refused = await bringInto(list('other.csv', DAYS), series);
    expect(refused.ok ? '' : describeFailure(refused.failure)).toContain('are not the days between dates. Bring it in as a new series.');
  });
});
