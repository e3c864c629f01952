import { describe, expect, it } from 'vitest';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { listPartnershipIds } from '../plan/index.ts';
import { scopeFor } from '../scope.ts';
import { onBothDatabases, openAnother } from '../testing/on-both-databases.ts';
import { writeMaidstone } from '../testing/write-maidstone.ts';
import { backUp, restore, sumTables, TABLES } from './backup.ts';

const NOW = new Date('2026-11-23T10:00:00Z');

async function linesOf(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

/* oxlint-disable-next-line typescript/require-await -- a file is read piece by piece */
async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

onBothDatabases('a backup', (database) => {
  it('knows every table', async () => {
    const { db } = database();
    const found = (await db.introspection.getTables()).map(({ name }) => name);
    expect(TABLES.toSorted()).toEqual(found.toSorted());
  });

  it('restored elsewhere is the same, table by table, and goes on counting', async () => {
    const { db, kind } = database();
    await writeMaidstone(db, scopeFor(maidstone.partnership.id));
    const before = await sumTables(db);
    expect(before.find(({ table }) => table === 'priority')?.rows).toBeGreaterThan(5);
    const lines = await linesOf(backUp(db, NOW));
    const other = await openAnother(kind);
    try {
      const restored = await restore(other.db, from(lines));
      expect(restored).toEqual({ ok: true, value: before });
      expect(await sumTables(other.db)).toEqual(before);
      const again = await restore(other.db, from(lines));
      expect(again).toMatchObject({ ok: false, failure: expect.stringContaining('in use') });
    } finally {
      await other.close();
    }
  });

  describe('is refused, with nothing left behind,', () => {
    it.each([
      ['when it ends too soon', (lines: string[]) => lines.slice(0, -3), 'ends too soon'],
      [
        'when a word in it was changed',
        (lines: string[]) => lines.map((line) => line.replace('Substance Misuse', 'Substance Abuse')),
        'damaged',
      ],
      ['when it is another file', () => ['not a backup'], 'no backup of Saferplan'],
      ['when it is empty', () => [], 'ends too soon'],
      [
        'when it comes from another version',
        (lines: string[]) => lines.map((line) => line.replace('"migrations":[', '"migrations":["0000",')),
        'another version',
      ],
      [
        'when it is of the other kind of database',
        (lines: string[]) =>
          lines.map((line) =>
            line.replace(
              /"kind":"(sqlite|postgres)","migrations"/,
              (_all, kind) => `"kind":"${kind === 'sqlite' ? 'postgres' : 'sqlite'}","migrations"`,
            ),
          ),
        'This backup is of',
      ],
      [
        'when it names a table of somebody else',
        (lines: string[]) => lines.toSpliced(1, 0, '{"table":"kysely_migration","row":{"name":"x"}}'),
        'damaged',
      ],
    ] as const)('%s', async (_when, spoil, sentence) => {
      const { db, kind } = database();
      const lines = spoil(await linesOf(backUp(db, NOW)));
      const other = await openAnother(kind);
      try {
        expect(await restore(other.db, from(lines))).toMatchObject({ ok: false, failure: expect.stringContaining(sentence) });
        expect(await listPartnershipIds(other.db)).toEqual([]);
      } finally {
        await other.close();
      }
    });
  });
});
