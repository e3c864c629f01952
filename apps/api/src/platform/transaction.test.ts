import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, type TestApi } from '../testing/open-api.ts';
import { inTransaction } from './transaction.ts';

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
