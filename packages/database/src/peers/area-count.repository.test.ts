import { ImportId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { insertPartnership } from '../plan/partnership.repository.ts';
import { scopeFor } from '../scope.ts';
import { insertImport } from '../spc/import.repository.ts';
import { onBothDatabases } from '../testing/on-both-databases.ts';
import { type AreaCount, insertAreaCounts, listAreaCounts, pagesOfAreaCounts } from './area-count.repository.ts';

onBothDatabases('counts of areas', (database) => {
  const ours = scopeFor(maidstone.partnership.id);
  const store = (name: string, kind: 'official' | 'police' | 'undo', counts: readonly AreaCount[], undoes: string | null = null) =>
    database()
      .db.transaction()
      .execute(async (trx) => {
        const id = ImportId.parse(`imp_${name}`);
        const facts = { fileName: name, sha256: '', bytes: 0, rows: 0, notices: [], at: '2026-11-26T10:00:00.000Z', actorName: 'Ann' };
        const of = { kind, undoes: undoes === null ? null : ImportId.parse(`imp_${undoes}`), round: null, choices: null };
        await insertImport(trx, ours, { ...facts, ...of, id }, []);
        await insertAreaCounts(trx, ours, id, counts);
      });
  const counts = (areas: number, value: number): readonly AreaCount[] =>
    Array.from({ length: areas }, (_, at) => at).flatMap((at) =>
      ['Robbery', 'Theft, all'].flatMap((measure) =>
        ['2025-04', '2025-07', '2025-10'].map((period) => ({ area: `Area ${at}`, measure, period, value, note: '' })),
      ),
    );

  it('are the same read some thousand at a time as at once: the newest that nobody has taken back', async () => {
    await database()
      .db.transaction()
      .execute((trx) => insertPartnership(trx, maidstone.partnership));
    // More than two pages of rows, the ends of which lie within an area.
    await store('first', 'official', counts(700, 1));
    await store('second', 'official', counts(400, 2));
    await store('third', 'official', counts(10, 3));
    await store('undo', 'undo', [], 'third');
    await store('police', 'police', [{ area: 'Area 1', measure: 'Robbery', period: '2025-04', value: 9, note: '' }]);
    const keyOf = ({ area, measure, period }: AreaCount): string => `${area} ${measure} ${period}`;
    const { db } = database();
    const read = new Map<string, AreaCount>();
    let longest = 0;
    for await (const page of pagesOfAreaCounts(db, ours, 'official')) {
      longest = Math.max(longest, page.length);
      for (const count of page) if (!read.has(keyOf(count))) read.set(keyOf(count), count);
    }
    const atOnce = await listAreaCounts(db, ours, 'official', 'all');
    expect(longest).toBe(2000);
    expect(atOnce).toHaveLength(4200);
    expect(atOnce.filter(({ value }) => value === 2)).toHaveLength(2400);
    expect(read).toEqual(new Map(atOnce.map((count) => [keyOf(count), count])));
  });
});
