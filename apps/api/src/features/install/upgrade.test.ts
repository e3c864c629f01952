import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { connectDatabase, type DatabaseLocation } from '@saferplan/database';
import { restore } from '@saferplan/database/backup';
import { makeEarlierDatabase, makePostgresDatabase, writeEarlierBackup } from '@saferplan/database/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { start } from '../../start.ts';

/** Both editions of the worked example, byte for byte as commit a2fe0e1 published them, and the hashes that they had there. */
const PUBLISHED = [
  ['2016-17', '2b56848dccf180d75218123adc1182ecb1d008a5b9c278aab6c41c68f15dcd4f'],
  ['2017-18', '08625c05d31301f8aa25a7029a336ba2d3c965faafad1db436a474d31ac369d0'],
] as const;
const publications = PUBLISHED.map(([label, sha256]) => ({
  label,
  sha256,
  body: gunzipSync(readFileSync(new URL(`fixtures/${label}.format-1.json.gz`, import.meta.url))).toString('utf8'),
}));

const folder = mkdtempSync(join(tmpdir(), 'saferplan-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newLocation = async (kind: DatabaseLocation['kind'], name: string): Promise<DatabaseLocation> =>
  kind === 'sqlite' ? { kind, path: join(folder, name) } : { kind, url: await makePostgresDatabase() };

/** Starts this version on a database that an earlier one left, and holds what the public reads to what it was. */
async function expectAsPublished(location: DatabaseLocation): Promise<void> {
  const config = readConfig({
    PORT: '0',
    SAFERPLAN_DATA: folder,
    SAFERPLAN_LOG_LEVEL: 'silent',
    SAFERPLAN_ADMIN_PASSWORD: 'correct-horse-battery',
  });
  const server = await start({ ...config, database: location });
  try {
    const get = (path: string): Promise<Response> => fetch(`${server.listensOn}${path}`);
    for (const { label, body } of publications) {
      const data = await get(`/data/editions/${label}.json`);
      expect([label, data.status, await data.text()]).toEqual([label, 200, body]);
      expect([label, (await get(`/editions/${label}/`)).status]).toEqual([label, 200]);
    }
    for (const path of ['/', '/priorities/mental-health', '/actions', '/trends', '/decisions', '/changes/2016-17/2017-18', '/feed.atom'])
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
  } finally {
    await server.stop();
  }
}

describe.each(['sqlite', 'postgres'] as const)('an installation as it was in November 2026 (%s)', (kind) => {
  it(
    'opens, is brought up to date, and shows every edition at its address with the bytes it was published with',
    { timeout: 120_000 },
    async () => {
      const location = await newLocation(kind, 'opened.db');
      await makeEarlierDatabase(location, maidstone.partnership, publications);
      await expectAsPublished(location);
    },
  );

  it('comes back from its backup on this version, as the same editions without sessions', async () => {
    const earlier = await newLocation('sqlite', `${kind}-earlier.db`);
    await makeEarlierDatabase(earlier, maidstone.partnership, publications);
    const location = await newLocation(kind, 'restored.db');
    const db = connectDatabase(location);
    const restored = await restore(db, writeEarlierBackup(earlier), async (trx) => ({
      sessions: await trx.selectFrom('session').select('id').execute(),
      members: await trx.selectFrom('membership').select('user_id').execute(),
      files: await trx.selectFrom('document').select(['id', 'body']).execute(),
    }));
    await db.destroy();
    expect(restored).toMatchObject({
      ok: true,
      value: {
        publications: PUBLISHED.map(([label, sha256]) => ({ label, sha256, isSound: true })),
        finished: { sessions: [], members: [{ user_id: 'usr_old' }], files: [{ id: 'doc_old', body: 'JVBERi0xLjcK' }] },
      },
    });
    await expectAsPublished(location);
  });
});
