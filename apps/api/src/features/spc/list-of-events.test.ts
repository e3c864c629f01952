import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listItems } from '@saferplan/database/plan';
import { listImports, loadObservations } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import { publishSeries } from '@saferplan/domain/publication';
import type { Failure, Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { describeFileFault } from '@saferplan/messages/faults/files';
import { verdictInWords } from '@saferplan/messages';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
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
  const bringIn = async (table: ReturnType<typeof list>, events: string, title: string) => {
    const given = { ...table, answers: { events } };
    const { reading, notStored } = value(await previewTable(context(), given));
    const [measure] = reading.measures;
    if (measure === undefined) throw new Error('there is no measure');
    const destinations = [{ kind: 'new' as const, measure: measure.name, title, unit: 'thefts' }];
    return { notStored, stored: await importTable(context(), { ...given, destinations }) };
  };
  const made = async (title: string): Promise<Item<'series'> | undefined> =>
    (await listItems(context().db, context().scope, 'series', null)).find((one) => one.title === title);
  const kept = async ({ id }: Item<'series'>) => (await loadObservations(context().db, context().scope, new Set([id]))).get(id) ?? [];

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('of several on one day is not kept as dates: it says which days, and how it can be brought in', async () => {
    const before = (await listImports(context().db, context().scope)).length;
    const { notStored, stored } = await bringIn(list('twice.csv', [...DAYS, '14/03/2016', '02/03/2016']), 'dates', 'Dated');
    const why =
      'has more than one event on 2 March 2016 and 14 March 2016. A series of dates holds one event a day, so that these cannot be kept as dates. If an event stands twice in the list, take one of the two out and bring the list in again; otherwise answer “The number of events of each month”.';
    expect(notStored.map((one) => describeFileFault(one.why))).toEqual([expect.stringContaining(why)]);
    expect(stored.ok ? '' : describeFailure(stored.failure)).toContain(why);
    expect([await made('Dated'), (await listImports(context().db, context().scope)).length]).toEqual([undefined, before]);
  });

  it('is counted as that sentence says, two on one day as two', async () => {
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
      expect(verdictInWords(published, 'en').resident).toMatch(/The average is about [0-9.]+ days\./u);
    }
  });
});
