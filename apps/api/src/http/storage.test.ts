import type { Database } from '@saferplan/database';
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
    await expect.poll(health, { timeout: 15_000 }).toEqual({ status: 'ok' });
  });
});
