import { type Database, openDatabase } from '@saferplan/database';
import { openAnother, postgresServer } from '@saferplan/database/testing';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INSTALLED, openApi, type TestApi } from '../testing/open-api.ts';

/** Far below any wait for a lock, and far above what a page from memory takes on a busy machine. */
const SOON_MS = 2000;

describe('public pages while somebody else keeps tables of PostgreSQL locked', () => {
  let api: TestApi;
  let opened: Awaited<ReturnType<typeof openAnother>>;
  let other: Kysely<Database>;
  const get = async (path: string) => {
    const began = performance.now();
    const answer = await api.app.request(path);
    const body = await answer.text();
    return { status: answer.status, body, cache: answer.headers.get('cache-status'), ms: performance.now() - began };
  };

  beforeAll(async () => {
    opened = await openAnother('postgres', INSTALLED);
    api = await openApi(opened);
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(opened.db);
    other = await openDatabase({ kind: 'postgres', url: `${postgresServer()}/${rows[0]?.name ?? ''}` });
  });
  afterAll(async () => {
    await other.destroy();
    await opened.close();
  });

  it('are answered as they were read last, and say so; health is told in time; afterwards all is as before', async () => {
    const before = await get('/priorities/mental-health');
    expect([before.status, before.cache]).toEqual([200, null]);
    const isLocked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const locking = other.transaction().execute(async (trx) => {
      await sql`lock table publication, partnership in access exclusive mode`.execute(trx);
      isLocked.resolve();
      await release.promise;
    });
    await isLocked.promise;
    const saves = Array.from({ length: 10 }, () =>
      opened.db.transaction().execute((trx) => sql`update partnership set name = name`.execute(trx)),
    );
    // What was known is no longer taken as fresh.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const pages = await Promise.all(['/', '/priorities/mental-health', '/actions', '/data/plan.json'].map(get));
    for (const { status, cache, ms } of pages) {
      expect(status).toBe(200);
      expect(cache).toMatch(/^Saferplan; hit; ttl=-\d+$/);
      expect(ms).toBeLessThan(SOON_MS);
    }
    expect(pages[1]?.body).toBe(before.body);
    const health = await get('/healthz');
    expect(health.ms).toBeLessThan(SOON_MS);
    expect(health.body).toContain('"degraded"');
    expect(health.body).toContain('The database does not answer in time');
    release.resolve();
    await Promise.all([locking, ...saves]);
    await expect.poll(async () => (await get('/')).cache).toBeNull();
    expect((await get('/healthz')).status).toBe(200);
  });
});
