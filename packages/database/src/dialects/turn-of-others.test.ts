import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { NodeSqliteDialect, openSqliteFile } from './node-sqlite.ts';

/** So many statements follow one another, with so long of computing after each, in milliseconds. */
const STATEMENTS = 40;
const COMPUTING_MS = 5;

it('others have a turn between statements that follow one another, in a transaction and outside one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-turns-'));
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(openSqliteFile(join(folder, 'plan.db')), 1000) });
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  }, 1);
  const statements = async (within: Kysely<unknown>): Promise<number> => {
    turns = 0;
    for (let statement = 0; statement < STATEMENTS; statement += 1) {
      await sql`select 1`.execute(within);
      const end = performance.now() + COMPUTING_MS;
      while (performance.now() < end);
    }
    return turns;
  };
  try {
    // 200 ms in all, of which nobody has more than some 25 at a stretch.
    expect(await statements(db)).toBeGreaterThanOrEqual(5);
    expect(await db.transaction().execute(statements)).toBeGreaterThanOrEqual(5);
  } finally {
    clearInterval(other);
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
});
