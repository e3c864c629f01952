import { type PlaceCount, yearsOfPlaces } from '@saferplan/domain/publication';
import { ImportId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { beforeAll, expect, it } from 'vitest';
import { insertPartnership } from '../plan/partnership.repository.ts';
import { scopeFor } from '../scope.ts';
import { insertImport } from '../spc/import.repository.ts';
import { onBothDatabases } from '../testing/on-both-databases.ts';
import { insertSmallAreaCounts, listSmallAreaCounts, listSmallAreaPeriods } from './small-area-count.repository.ts';

onBothDatabases('counts by small area', (database) => {
  const ours = scopeFor(maidstone.partnership.id);
  const count = (period: string, value: number, part: Partial<PlaceCount> = {}): PlaceCount => ({
    layer: 'small-area',
    code: 'E01024328',
    name: 'Maidstone 001A',
    measure: 'Burglary',
    period,
    value,
    ...part,
  });
  const store = (
    name: string,
    kind: 'police' | 'undo',
    counts: readonly PlaceCount[],
    { undoes = null, monthsTakenBack = [] }: { readonly undoes?: string | null; readonly monthsTakenBack?: readonly string[] } = {},
  ): Promise<void> =>
    database()
      .db.transaction()
      .execute(async (trx) => {
        const id = ImportId.parse(`imp_${name}`);
        const facts = { fileName: name, sha256: '', bytes: 0, rows: 0, notices: [], at: '2026-11-26T10:00:00.000Z', actorName: 'Ann' };
        await insertImport(
          trx,
          ours,
          { ...facts, id, kind, undoes: undoes === null ? null : ImportId.parse(`imp_${undoes}`), round: null, choices: null },
          [],
          monthsTakenBack,
        );
        await insertSmallAreaCounts(trx, ours, id, yearsOfPlaces(counts));
      });
  const listed = async (from: string, to: string): Promise<readonly string[]> =>
    (await listSmallAreaCounts(database().db, ours, { from, to })).map(({ layer, code, measure, period, value }) =>
      [layer, code, measure, period, value].join(' '),
    );

  beforeAll(async () => {
    await database()
      .db.transaction()
      .execute((trx) => insertPartnership(trx, maidstone.partnership));
    await store('first', 'police', [
      count('2016-03', 9, { layer: 'ward', code: 'E05004996', name: 'High Street' }),
      count('2016-03', 2, { measure: 'Other theft' }),
      count('2015-12', 3),
      count('2016-01', 0),
      count('2016-03', 7),
    ]);
  });

  it('come back month by month as they were counted, in an order of their own, 0 apart from what is not counted', async () => {
    expect(await listed('2015-01', '2016-12')).toEqual([
      'small-area E01024328 Burglary 2015-12 3',
      'small-area E01024328 Burglary 2016-01 0',
      'small-area E01024328 Burglary 2016-03 7',
      'small-area E01024328 Other theft 2016-03 2',
      'ward E05004996 Burglary 2016-03 9',
    ]);
    expect(await listed('2016-01', '2016-02')).toEqual(['small-area E01024328 Burglary 2016-01 0']);
    expect(await listSmallAreaPeriods(database().db, ours)).toEqual(['2015-12', '2016-01', '2016-03']);
  });

  it('are those of the newest import that counts a month, and of the one before where that is taken back', async () => {
    await store('second', 'police', [count('2016-03', 8)]);
    expect(await listed('2016-01', '2016-03')).toEqual([
      'small-area E01024328 Burglary 2016-01 0',
      'small-area E01024328 Burglary 2016-03 8',
      'small-area E01024328 Other theft 2016-03 2',
      'ward E05004996 Burglary 2016-03 9',
    ]);
    await store('third', 'undo', [], { undoes: 'second' });
    expect(await listed('2016-03', '2016-03')).toContain('small-area E01024328 Burglary 2016-03 7');
  });

  it('are none of a month that a later import takes back, until that is taken back itself', async () => {
    await store('fourth', 'police', [count('2016-04', 5)], { monthsTakenBack: ['2016-03'] });
    expect(await listed('2016-03', '2016-04')).toEqual(['small-area E01024328 Burglary 2016-04 5']);
    expect(await listSmallAreaPeriods(database().db, ours)).toEqual(['2015-12', '2016-01', '2016-04']);
    await store('fifth', 'undo', [], { undoes: 'fourth' });
    expect(await listSmallAreaPeriods(database().db, ours)).toEqual(['2015-12', '2016-01', '2016-03']);
  });
});
