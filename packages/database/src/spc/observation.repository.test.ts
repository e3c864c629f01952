import { ImportId, SeriesId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import type { KyselyPlugin } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { insertItem } from '../plan/item.repository.ts';
import { insertPartnership } from '../plan/partnership.repository.ts';
import { scopeFor } from '../scope.ts';
import { onBothDatabases } from '../testing/on-both-databases.ts';
import { insertImport } from './import.repository.ts';
import { listObservations, loadObservations, putObservations } from './observation.repository.ts';

const DAY_MS = 86_400_000;
/** So many days from 2010, written as dates. */
const days = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2010, 0, 1) + day * DAY_MS).toISOString().slice(0, 10));

onBothDatabases('observations', (database) => {
  const ours = scopeFor(maidstone.partnership.id);
  // The second crosses the end of what is read at a time, more than once.
  const held = new Map([5, 4500, 1, 2000].map((count, index) => [SeriesId.parse(`ser_${'dcba'.charAt(index)}`), days(count)]));

  beforeAll(async () => {
    const [series] = maidstone.shared.series;
    if (series === undefined) throw new Error('Maidstone has series');
    await database()
      .db.transaction()
      .execute(async (trx) => {
        await insertPartnership(trx, maidstone.partnership);
        const id = ImportId.parse('imp_days');
        const facts = {
          fileName: 'days.csv',
          sha256: '',
          bytes: 0,
          rows: 0,
          notices: [],
          at: '2026-11-26T10:00:00.000Z',
          actorName: 'Ann',
        };
        await insertImport(trx, ours, { ...facts, id, kind: 'table', undoes: null, round: null, choices: null }, []);
        let position = 0;
        for (const [seriesId, periods] of held) {
          await insertItem(trx, ours, 'series', null, { ...series, id: seriesId, slug: seriesId.slice(4), position: (position += 1) });
          const observations = periods.map((period, index) => ({
            seriesId,
            observation: { period, value: index, denominator: null, note: '' },
          }));
          await putObservations(trx, ours, id, observations.toReversed());
        }
      });
  });

  it('of all series are those of each, in order of time, however many are read at a time', async () => {
    const all = await loadObservations(database().db, ours);
    expect([...all.keys()].toSorted()).toEqual([...held.keys()].toSorted());
    for (const [seriesId, periods] of held) {
      expect(all.get(seriesId)?.map(({ period }) => period)).toEqual(periods);
      expect(all.get(seriesId)).toEqual(await listObservations(database().db, ours, seriesId));
    }
  });

  it('of some series are those of these alone', async () => {
    const [first] = held.keys();
    if (first === undefined) throw new Error('some are held');
    const all = await loadObservations(database().db, ours);
    expect([...(await loadObservations(database().db, ours, new Set([first])))]).toEqual([[first, all.get(first)]]);
    expect((await loadObservations(database().db, ours, new Set())).size).toBe(0);
  });

  it('are those of one moment: what is imported while they are read is in it whole or not at all', async () => {
    const { db } = database();
    const written: Promise<void>[] = [];
    const revise = (): Promise<void> =>
      db.transaction().execute(async (trx) => {
        for (const [seriesId, periods] of held) {
          const observations = periods.map((period) => ({ seriesId, observation: { period, value: -1, denominator: null, note: '' } }));
          await putObservations(trx, ours, 'imp_days', observations);
        }
      });
    // With the answer to the first statement somebody begins to write, and has time to come to an end.
    const withImport: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if (written.length === 0 && result.rows.length > 0) {
          written.push(revise());
          await sleep(500);
        }
        return result;
      },
    };
    const valuesIn = (all: Awaited<ReturnType<typeof loadObservations>>) => [...all.values()].flat().map(({ value }) => value);
    const before = valuesIn(await loadObservations(db, ours));
    expect(valuesIn(await loadObservations(db.withPlugin(withImport), ours))).toEqual(before);
    expect(written).toHaveLength(1);
    await Promise.all(written);
    expect(new Set(valuesIn(await loadObservations(db, ours)))).toEqual(new Set([-1]));
  });
});
