import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DatabaseLocation, openDatabase } from '@saferplan/database';
import { makePostgresDatabase } from '@saferplan/database/testing';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../platform/config.ts';
import { start } from '../start.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const MANUAL = readFileSync(new URL('../../../docs/guides/operators.md', import.meta.url), 'utf8');
const FACTOR = 'the seed of a second factor';

/** The commands that the manual gives for backing up and restoring, a block after another. */
const blocks = [...(MANUAL.split('## Back up and restore')[1]?.split('\n## ')[0] ?? '').matchAll(/```\n(?<commands>[^`]+)```/gu)].map(
  ({ groups }) => (groups?.['commands'] ?? '').trim().split('\n'),
);

interface Ran {
  readonly code: number;
  readonly said: string;
}

describe.each(['sqlite', 'postgres'] as const)('the manual on backing up and restoring, followed to the letter (%s)', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-manual-'));
  const here = join(folder, 'data');
  let url: string | null = null;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a line of the manual, with the folders of the test for those that it names. */
  async function run(line: string, database: string | null): Promise<Ran> {
    const words = line.replaceAll(/(?<=[ =])\/(?:safe\/place|new|other)\//gu, (path) => join(folder, path)).split(' ');
    const settings = Object.fromEntries(words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=')));
    const [pnpm, command, ...given] = words.filter((word) => !/^[A-Z_]+=/.test(word));
    expect([pnpm, command]).toEqual(['pnpm', 'saferplan']);
    const { PATH, NODE_COMPILE_CACHE } = process.env;
    const env = { PATH, NODE_COMPILE_CACHE, SAFERPLAN_DATA: here, ...settings, ...(database === null ? {} : { DATABASE_URL: database }) };
    return new Promise((resolve) => {
      execFile(process.execPath, [MAIN, ...given], { env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: `${stdout}${stderr}` }),
      );
    });
  }

  const locationOf = (dataFolder: string, database: string | null): DatabaseLocation =>
    database === null ? { kind: 'sqlite', path: join(dataFolder, 'saferplan.db') } : { kind: 'postgres', url: database };

  async function readFactors(location: DatabaseLocation): Promise<readonly { readonly secret: string }[]> {
    const db = await openDatabase(location);
    const { rows } = await sql<{ secret: string }>`select secret from ${sql.table('twoFactor')}`.execute(db);
    expect((await sql`select id from session`.execute(db)).rows).toEqual([]);
    expect((await db.selectFrom('publication').select('id').execute()).length).toBe(2);
    await db.destroy();
    return rows;
  }

  beforeAll(async () => {
    url = kind === 'postgres' ? await makePostgresDatabase() : null;
    const config = readConfig({
      PORT: '0',
      SAFERPLAN_DATA: here,
      SAFERPLAN_LOG_LEVEL: 'silent',
      ...(url === null ? {} : { DATABASE_URL: url }),
    });
    await (await start(config)).stop();
    const db = await openDatabase(config.database);
    const [person] = await db.selectFrom('user').select('id').execute();
    const secret = await symmetricEncrypt({ key: config.secret, data: FACTOR });
    await sql`insert into ${sql.table('twoFactor')} (id, secret, ${sql.ref('backupCodes')}, ${sql.ref('userId')})
      values ('f1', ${secret}, 'x', ${person?.id})`.execute(db);
    await sql`insert into session (id, ${sql.ref('expiresAt')}, token, ${sql.ref('createdAt')}, ${sql.ref('updatedAt')}, ${sql.ref('userId')})
      values ('s1', ${'2027-01-01T00:00:00.000Z'}, 't', ${'2026-11-01T00:00:00.000Z'}, ${'2026-11-01T00:00:00.000Z'}, ${person?.id})`.execute(
      db,
    );
    await db.destroy();
    mkdirSync(join(folder, 'safe/place'), { recursive: true });
    writeFileSync(join(folder, 'safe/place/passphrase.txt'), 'a horse, a battery and a staple\n');
  });

  it('keeps second factors where a passphrase closes the secret into the backup', async () => {
    const [backup = '', restoring = ''] = blocks[0] ?? [];
    const made = await run(backup, url);
    expect(made).toEqual({ code: 0, said: expect.stringContaining('closed with the passphrase') });
    expect(statSync(join(folder, 'safe/place/2026-11-23.saferplan')).mode & 0o777).toBe(0o600);
    const target = url === null ? null : await makePostgresDatabase();
    expect(await run(restoring.split(' --passphrase-file')[0] ?? '', target)).toEqual({
      code: 1,
      said: expect.stringContaining('--passphrase-file'),
    });
    const restored = await run(restoring, target);
    expect(restored).toEqual({ code: 0, said: expect.stringMatching(/publication 2016-17 {7}ok .*Restored\./su) });
    const secret = readFileSync(join(folder, 'new/folder/secret'), 'utf8').trim();
    expect(secret).toBe(readFileSync(join(here, 'secret'), 'utf8').trim());
    const [factor] = await readFactors(locationOf(join(folder, 'new/folder'), target));
    expect(await symmetricDecrypt({ key: secret, data: factor?.secret ?? '' })).toBe(FACTOR);
  });

  // The kinds of database do not differ in this, and each command is a process of its own.
  if (kind === 'postgres') return;
  it('asks people to set up their second factor anew where the secret is left out, and says who', async () => {
    const [backup = '', restoring = ''] = blocks[1] ?? [];
    expect(await run(backup, url)).toEqual({ code: 0, said: expect.stringContaining('secret is not in it') });
    const target = url === null ? null : await makePostgresDatabase();
    const restored = await run(restoring, target);
    expect(restored).toEqual({ code: 0, said: expect.stringMatching(/set up their second factor anew.*admin@saferplan\.example/su) });
    expect(await readFactors(locationOf(join(folder, 'other/folder'), target))).toEqual([]);
  });
});
