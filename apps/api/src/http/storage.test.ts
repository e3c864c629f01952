import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { connectDatabase, type Database, MEMBER_LIMITS } from '@saferplan/database';
import { openAnother } from '@saferplan/database/testing';
import { sql, type Kysely } from 'kysely';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INSTALLED, openApi, type TestApi } from '../testing/open-api.ts';

describe('a disk that is full', () => {
  let opened: Awaited<ReturnType<typeof openAnother>>;
  let db: Kysely<Database>;
  let api: TestApi;
  let cookie = '';
  const id = maidstone.shared.contact[0]?.id ?? '';
  let version = 1;

  const save = (description: string): Promise<Response> =>
    Promise.resolve(
      api.app.request('/trpc/plan.change', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ kind: 'contact', id, version, changes: { description } }),
      }),
    );
  /** Saves one text after another until there is no room in the file for the next. */
  const untilRefused = async (): Promise<Response> => {
    for (let index = 0; index < 500; index += 1) {
      const response = await save(`${index.toString()} ${'A long description. '.repeat(20)}`);
      if (response.status !== 200) return response;
      version += 1;
    }
    throw new Error('the file was never full');
  };
  const health = async (): Promise<unknown> => (await api.app.request('/healthz')).json();
  /** Lets the file grow by no page more, or again as far as it will. */
  const limit = async (pages: number): Promise<void> => {
    await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db);
  };

  beforeAll(async () => {
    opened = await openAnother('sqlite', INSTALLED);
    db = opened.db;
    api = await openApi(opened);
    cookie = await api.signIn();
  });
  afterAll(() => opened.close());

  it('is told by a code and in words to whoever saves, by /healthz and to nobody who reads, and ends by itself', async () => {
    const before = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await limit(before.rows[0]?.page_count ?? 1);
    const refused = await untilRefused();
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      error: { data: { failure: { code: 'storage-full' } }, message: expect.stringContaining('full') },
    });
    const sent = await api.app.request('/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'minutes.pdf', cookie },
      body: `%PDF-${'x'.repeat(500_000)}`,
    });
    expect([sent.status, await sent.json()]).toEqual([503, expect.objectContaining({ failure: { code: 'storage-full' } })]);
    expect(await health()).toMatchObject({
      status: 'degraded',
      degraded: [{ what: 'storage', sentence: expect.stringContaining('disk is full') }],
    });
    expect((await api.app.request('/')).status).toBe(200);

    await limit(1_000_000);
    expect((await save('There is room again')).status).toBe(200);
    version += 1;
    await expect.poll(health).toEqual({ status: 'ok' });
  });

  it('that may only be read is told the same way, until it may be written to again', async () => {
    await sql`pragma query_only = on`.execute(db);
    const refused = await save('Nobody may write');
    expect([refused.status, await refused.json()]).toEqual([
      503,
      { error: expect.objectContaining({ data: expect.objectContaining({ failure: { code: 'storage-read-only' } }) }) },
    ]);
    expect(await health()).toMatchObject({ degraded: [{ what: 'storage', sentence: expect.stringContaining('may not be written to') }] });
    expect((await api.app.request('/')).status).toBe(200);
    await sql`pragma query_only = off`.execute(db);
    expect((await save('It may be written to again')).status).toBe(200);
    await expect.poll(health).toEqual({ status: 'ok' });
  });

  it('of the data folder alone is found by whoever asks after the health', async () => {
    await withoutRights(api.dataFolder, async () => {
      await expect.poll(health).toMatchObject({
        status: 'degraded',
        degraded: [{ what: 'storage', sentence: expect.stringContaining('data folder') }],
      });
    });
  });
});

/** Does something while this process may not write to a folder of its own: by the folder's mode, or as nobody where root ignores it. */
async function withoutRights(folder: string, task: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  chmodSync(folder, 0o500);
  if (isRoot) process.seteuid?.(65_534);
  try {
    await task();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o700);
  }
}

describe('a writer of another program that holds the file', () => {
  it('keeps nobody from reading, and whoever saves is told so in time and can save afterwards', async () => {
    const opened = await openAnother('sqlite', INSTALLED);
    const { rows } = await sql<{ file: string }>`select file from pragma_database_list`.execute(opened.db);
    const path = rows[0]?.file ?? '';
    const db = connectDatabase({ kind: 'sqlite', path }, { ...MEMBER_LIMITS, lockMs: 300 });
    const api = await openApi({ ...opened, db });
    const cookie = await api.signIn();
    const id = maidstone.shared.contact[0]?.id ?? '';
    const save = () =>
      api.app.request('/trpc/plan.change', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ kind: 'contact', id, version: 1, changes: { description: 'Saved beside another writer' } }),
      });
    const other = new DatabaseSync(path);
    try {
      other.exec('begin immediate; create table held (id text)');
      const saving = Promise.resolve(save());
      expect((await api.app.request('/contacts')).status).toBe(200);
      expect((await api.app.request('/healthz')).status).toBe(200);
      const refused = await saving;
      expect([refused.status, await refused.json()]).toEqual([
        503,
        {
          error: expect.objectContaining({ data: expect.objectContaining({ failure: { code: 'unavailable', why: 'busy', saved: 'no' } }) }),
        },
      ]);
      other.exec('rollback');
      expect((await save()).status).toBe(200);
    } finally {
      other.close();
      await db.destroy();
      await opened.close();
    }
  });
});
