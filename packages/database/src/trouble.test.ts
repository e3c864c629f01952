import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { type DatabaseLimits, MEMBER_LIMITS } from './limits.ts';
import { openDatabase } from './open.ts';
import { postgresServer } from './testing/on-both-databases.ts';
import { troubleOf } from './trouble.ts';

const IMPATIENT: DatabaseLimits = { ...MEMBER_LIMITS, connectMs: 400, statementMs: 1500, lockMs: 400, connections: 3 };
/** Longer than any limit above, and far from what a machine under load adds. */
const SOON_MS = 10_000;

const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => troubleOf(error) ?? `another error: ${String(error)}`,
  );

async function timed<Value>(work: Promise<Value>): Promise<{ readonly value: Value; readonly ms: number }> {
  const began = performance.now();
  return { value: await work, ms: performance.now() - began };
}

describe('a PostgreSQL that does not do what it is asked', () => {
  let db: Kysely<Database>;
  let other: Client;
  const save = (): Promise<unknown> => db.transaction().execute((trx) => sql`update partnership set name = name`.execute(trx));

  beforeAll(async () => {
    const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
    const administrator = new Client({ connectionString: `${postgresServer()}/postgres` });
    await administrator.connect();
    await administrator.query(`create database ${name}`);
    await administrator.end();
    const url = `${postgresServer()}/${name}`;
    db = await openDatabase({ kind: 'postgres', url }, IMPATIENT);
    other = new Client({ connectionString: url });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await db.destroy();
  });

  it('refuses ten saves in time while somebody else has locked their table, and saves again afterwards', async () => {
    await other.query('begin; lock table partnership in access exclusive mode');
    const { value, ms } = await timed(Promise.all(Array.from({ length: 10 }, () => outcomeOf(save()))));
    expect(value).toEqual(Array.from({ length: 10 }, () => 'busy'));
    expect(ms).toBeLessThan(SOON_MS);
    await other.query('rollback');
    expect(await outcomeOf(save())).toBe('done');
  });

  it('ends a statement that takes too long, and the wait for a connection where all are in use', async () => {
    expect(await outcomeOf(sql`select pg_sleep(60)`.execute(db))).toBe('busy');
    const held = Array.from({ length: IMPATIENT.connections }, () =>
      db.connection().execute((mine) => sql`select pg_sleep(1)`.execute(mine)),
    );
    expect(await outcomeOf(save())).toBe('busy');
    await Promise.all(held);
    expect(await outcomeOf(save())).toBe('done');
  });

  it('loses its connections in the middle of a transaction: that is said, the process lives and goes on by itself', async () => {
    const begun = Promise.withResolvers<void>();
    const cut = Promise.withResolvers<void>();
    const saving = outcomeOf(
      db.transaction().execute(async (trx) => {
        await sql`update partnership set name = name`.execute(trx);
        begun.resolve();
        await cut.promise;
        // The event of the broken connection comes while nothing is asked of it.
        await sleep(100);
        await sql`update partnership set name = name`.execute(trx);
      }),
    );
    await begun.promise;
    await other.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    cut.resolve();
    expect(await saving).toBe('unreachable');
    expect(await outcomeOf(save())).toBe('done');
  });

  it('is not waited for by who takes a turn at the start, however long the one before takes', async () => {
    const { withLock } = await import('./with-lock.ts');
    await other.query('select pg_advisory_lock(7233737)');
    const turn = withLock(db, () => Promise.resolve('my turn'));
    await sleep(IMPATIENT.lockMs * 2);
    await other.query('select pg_advisory_unlock(7233737)');
    expect(await turn).toBe('my turn');
    expect(await outcomeOf(sql`select pg_sleep(60)`.execute(db))).toBe('busy');
  });
});

describe('an SQLite file that another process keeps locked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-locked-'));
  const path = join(folder, 'test.db');
  let db: Kysely<Database>;
  let other: DatabaseSync;
  const save = (): Promise<unknown> => db.transaction().execute((trx) => sql`update partnership set name = name`.execute(trx));
  beforeAll(async () => {
    db = await openDatabase({ kind: 'sqlite', path }, IMPATIENT);
    other = new DatabaseSync(path);
  });
  afterAll(async () => {
    other.close();
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses a save in time and keeps nobody from anything else meanwhile', async () => {
    other.exec('begin immediate');
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 5);
    expect(await outcomeOf(save())).toBe('busy');
    expect(await outcomeOf(sql`update partnership set name = name`.execute(db))).toBe('busy');
    clearInterval(turning);
    expect(turns).toBeGreaterThan(10);
    // What is only read is there all the time.
    expect(await outcomeOf(sql`select count(*) from partnership`.execute(db))).toBe('done');
    other.exec('rollback');
    expect(await outcomeOf(save())).toBe('done');
  });

  it('saves as soon as the lock is given up, within a transaction or without one', async () => {
    for (const action of [save, () => sql`update partnership set name = name`.execute(db)]) {
      other.exec('begin immediate');
      const saving = outcomeOf(action());
      await sleep(50);
      other.exec('commit');
      expect(await saving).toBe('done');
    }
  });
});
