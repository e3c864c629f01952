import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@saferplan/database';
import { listPublications } from '@saferplan/database/publication';
import { scopeFor } from '@saferplan/database/scope';
import { makePostgresDatabase } from '@saferplan/database/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig, type Config } from '../platform/config.ts';
import { type RunningServer, start } from '../start.ts';
import { listPublicationEntries } from '../features/publication/service.ts';
import { NO_CODE } from '../platform/package-code/package-worker.ts';
import { randomId } from '../platform/service-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-unsound-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['sqlite', 'postgres'] as const)('a publication whose stored text was changed (%s)', (kind) => {
  let server: RunningServer;
  let config: Config;
  const scope = scopeFor(maidstone.partnership.id);
  const get = (path: string): Promise<Response> => fetch(`${server.listensOn}${path}`);

  /** Changes what is stored of an edition past the triggers that forbid it, as somebody with the file or the database can. */
  async function forge(label: string, body: string): Promise<void> {
    const db = await openDatabase(config.database);
    if (kind === 'sqlite') await sql`drop trigger if exists publication_refuses_update`.execute(db);
    else await sql`alter table publication disable trigger user`.execute(db);
    await db.updateTable('publication').set({ body }).where('label', '=', label).execute();
    await db.destroy();
  }

  beforeAll(async () => {
    config = readConfig({
      PORT: '0',
      SAFERPLAN_DATA: join(folder, kind),
      SAFERPLAN_LOG_LEVEL: 'silent',
      ...(kind === 'postgres' ? { DATABASE_URL: await makePostgresDatabase() } : {}),
    });
    await (await start(config)).stop();
  });

  it.each([
    ['with other words', (body: string) => body.replaceAll('Substance', 'Forged')],
    ['with something that is no plan', () => '{"forged":'],
  ])('%s is left out and told of; everything else is served', async (_how, change) => {
    const db = await openDatabase(config.database);
    const before = await listPublications(db, scope);
    await db.destroy();
    const old = before.find(({ label }) => label === '2016-17');
    const newest = before.find(({ label }) => label === '2017-18');
    if (old === undefined || newest === undefined) throw new Error('both editions are published');
    if (old.body === change(old.body)) throw new Error('the text is changed');
    await forge('2016-17', change(old.body));
    server = await start(config);
    for (const path of [
      '/',
      '/priorities/mental-health',
      '/editions',
      '/changes',
      '/feed.atom',
      '/sitemap.xml',
      '/data/plan.json',
      '/plan.docx',
    ]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text()).not.toContain('Forged');
    }
    expect(await (await get('/data/editions/2017-18.json')).text()).toBe(newest.body);
    for (const path of ['/editions/2016-17/', '/data/editions/2016-17.json']) expect((await get(path)).status).toBe(404);
    expect(await (await get('/feed.atom')).text()).not.toContain(old.sha256);
    const health = async (): Promise<unknown> => (await get('/healthz')).json();
    await expect.poll(health).toMatchObject({
      status: 'degraded',
      degraded: [{ what: 'publications of maidstone', sentence: expect.stringContaining(`2016-17 (${old.sha256.slice(0, 12)}…)`) }],
    });
    const officers = await openDatabase(config.database);
    const listed = await listPublicationEntries({
      db: officers,
      scope,
      actor: { id: 'ann', name: 'Ann', role: 'administrator', leads: [] },
      now: () => new Date(),
      makeId: randomId,
      code: NO_CODE,
    });
    await officers.destroy();
    expect(listed.map(({ label, unsound }) => [label, unsound])).toEqual([
      ['2017-18', null],
      ['2016-17', 'altered'],
    ]);
    await server.stop();
  });
});
