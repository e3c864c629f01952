import { onDatabase } from '@saferplan/database/testing';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, type TestApi } from '../testing/open-api.ts';
import { abort, inTransaction } from './transaction.ts';

/** What the drivers throw where a lock was not given in time. */
const locked = (kind: 'sqlite' | 'postgres'): Error =>
  kind === 'sqlite'
    ? Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR', errcode: 5 })
    : Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' });

onBothInstalled('a database in trouble', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi(database());
  });

  it('is a refusal with a sentence, and the change it kept from being saved is not there', async () => {
    const { db } = api;
    const before = await sql<{ name: string }>`select name from partnership`.execute(db);
    const saved = await inTransaction(db, async (trx) => {
      await sql`update partnership set name = 'Other'`.execute(trx);
      throw locked(database().kind);
    });
    expect(saved).toEqual({ ok: false, failure: { code: 'unavailable', why: 'busy', saved: 'no' } });
    expect((await sql<{ name: string }>`select name from partnership`.execute(db)).rows).toEqual(before.rows);
  });
});

onDatabase('postgres', 'two changes at one moment that store what only one may hold', (database) => {
  it('leave one of them, and the other is refused in its own words', async () => {
    const { db } = database();
    await sql`create table held (name text primary key)`.execute(db);
    let looked = 0;
    const store = () =>
      inTransaction(db, async (trx) => {
        const { rows } = await sql`select name from held where name = 'one'`.execute(trx);
        if (rows.length > 0) abort({ code: 'already-exists', what: 'member', name: 'held' });
        looked += 1;
        await expect.poll(() => looked, { timeout: 20_000, interval: 10 }).toBeGreaterThanOrEqual(2);
        await sql`insert into held values ('one')`.execute(trx);
        return 'stored';
      });
    const answers = await Promise.all([store(), store()]);
    expect(answers).toContainEqual({ ok: true, value: 'stored' });
    expect(answers).toContainEqual({ ok: false, failure: { code: 'already-exists', what: 'member', name: 'held' } });
  });

  it('throw what kept a row from being stored where it is there the second time too', async () => {
    const { db } = database();
    await sql`create table taken (name text primary key)`.execute(db);
    await sql`insert into taken values ('one')`.execute(db);
    await expect(inTransaction(db, (trx) => sql`insert into taken values ('one')`.execute(trx))).rejects.toMatchObject({ code: '23505' });
  });
});
