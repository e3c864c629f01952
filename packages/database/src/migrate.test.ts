import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { holdDatabaseFile } from './hold-file.ts';
import { NO_LIMITS } from './limits.ts';
import { migrations } from './migrations/index.ts';
import { migrateWithin, migrationsDone, withReferencesUnchecked } from './migrate.ts';
import { checkDatabase, connect, type DatabaseLocation, openDatabase } from './open.ts';
import { postgresServer } from './testing/on-both-databases.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-migrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = Object.keys(migrations).toSorted();
/** The last migration of an installation that is some versions behind. */
const EARLIER = '2026_11_23_2000_create_members';

async function newLocation(kind: DatabaseLocation['kind']): Promise<DatabaseLocation> {
  const name = `migrate_${crypto.randomUUID().replaceAll('-', '')}`;
  if (kind === 'sqlite') return { kind, path: join(folder, `${name}.db`) };
  const client = new Client({ connectionString: `${postgresServer()}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { kind, url: `${postgresServer()}/${name}` };
}

/** A database as an earlier version left it, with a partnership and an edition in it. */
async function makeEarlier(kind: DatabaseLocation['kind']): Promise<DatabaseLocation> {
  const location = await newLocation(kind);
  const db = connect(location);
  await withReferencesUnchecked(db, async (trx) => {
    await migrateWithin(trx, EARLIER);
    await sql`insert into partnership (id, slug, name, short_name, area, force, chair, about, version)
      values ('par_old', 'old', 'An old partnership', 'Old', 'Old', 'Kent Police', 'Ann', '', 1)`.execute(trx);
    await sql`insert into plan (id, partnership_id, title, motto, start_year, end_year) values ('pln_old', 'par_old', 'Plan', '', 2016, 2019)`.execute(
      trx,
    );
    await sql`insert into edition (id, partnership_id, plan_id, label, starts_on, ends_on, headline, introduction, state, version)
      values ('edn_old', 'par_old', 'pln_old', '2016-17', '2016-04-01', '2017-03-31', '', '', 'published', 1)`.execute(trx);
  });
  await db.destroy();
  return location;
}

/** Opens the database in a process of its own that is killed before the statement of this number; answers how many there were. */
function openAndBeKilled(location: DatabaseLocation, before: number): Promise<{ readonly killed: boolean; readonly statements: number }> {
  const script = `
    import { DatabaseSync } from 'node:sqlite';
    import pg from 'pg';
    import { openDatabase } from ${JSON.stringify(new URL('open.ts', import.meta.url).href)};
    let count = 0;
    const counting = (inner) => function (...given) {
      count += 1;
      if (count === ${before.toString()}) process.kill(process.pid, 'SIGKILL');
      return inner.apply(this, given);
    };
    for (const name of ['exec', 'prepare']) DatabaseSync.prototype[name] = counting(DatabaseSync.prototype[name]);
    pg.Client.prototype.query = counting(pg.Client.prototype.query);
    const db = await openDatabase(${JSON.stringify(location)});
    await db.destroy();
    console.log(count);
  `;
  const cwd = new URL('..', import.meta.url);
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--input-type=module', '--eval', script], { cwd }, (error, stdout, stderr) => {
      if (error === null) resolve({ killed: false, statements: Number(stdout) });
      else if (error.signal === 'SIGKILL') resolve({ killed: true, statements: before });
      else reject(new Error(stderr));
    });
  });
}

describe.each(['sqlite', 'postgres'] as const)('a start that is killed while the database is brought up to date (%s)', (kind) => {
  it('leaves a database that opens again, with everything in it', async () => {
    const { statements } = await openAndBeKilled(await makeEarlier(kind), Number.POSITIVE_INFINITY);
    expect(statements).toBeGreaterThan(30);
    const MOMENTS = 3;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const location = await makeEarlier(kind);
      const at = 1 + Math.round((moment * (statements - 1)) / (MOMENTS - 1));
      expect(await openAndBeKilled(location, at)).toMatchObject({ killed: true });
      const db = await openDatabase(location);
      expect(await migrationsDone(db)).toEqual(all);
      expect(await db.selectFrom('edition').select(['id', 'state', 'label']).execute()).toEqual([
        { id: 'edn_old', state: 'published', label: '2016-17' },
      ]);
      // The next migration after an interrupted one begins where nothing was left over.
      expect((await db.introspection.getTables()).filter(({ name }) => name.startsWith('page'))).toHaveLength(1);
      await db.destroy();
    }
  });
});

describe('an upgrade of an SQLite file', () => {
  it('keeps one copy of it as it was, for its owner alone, and says so', async () => {
    const location = await makeEarlier('sqlite');
    if (location.kind !== 'sqlite') throw new Error('it is a file');
    const said: string[] = [];
    const db = await openDatabase(location, NO_LIMITS, (sentence) => said.push(sentence));
    const copy = `${location.path}.before-upgrade`;
    expect(said).toEqual([expect.stringContaining(copy)]);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect((await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(db)).rows).toEqual([{ foreign_keys: 1 }]);
    await db.destroy();
    const before = connect({ kind: 'sqlite', path: copy });
    expect((await migrationsDone(before)).at(-1)).toBe(EARLIER);
    await before.destroy();
    // Nothing to do, nothing copied.
    rmSync(copy);
    await (await openDatabase(location)).destroy();
    expect(existsSync(copy)).toBe(false);
  });

  it('is refused while a server is at work on it, and where a newer version was', async () => {
    const location = await makeEarlier('sqlite');
    if (location.kind !== 'sqlite') throw new Error('it is a file');
    const script = `
      import { holdDatabaseFile } from ${JSON.stringify(new URL('hold-file.ts', import.meta.url).href)};
      holdDatabaseFile(${JSON.stringify(location.path)});
      process.kill(process.pid, 'SIGKILL');
    `;
    const giveBack = holdDatabaseFile(location.path);
    expect(() => holdDatabaseFile(location.path)).toThrow('Another Saferplan server works on');
    await expect(runElsewhere(script)).rejects.toThrow('Another Saferplan server works on');
    giveBack();
    // A server that was killed leaves nothing in the way of the next.
    await expect(runElsewhere(script)).rejects.toThrow('SIGKILL');
    holdDatabaseFile(location.path)();
    const db = await openDatabase(location);
    await sql`insert into kysely_migration (name, timestamp) values ('2999_01_01_0000_later', '2026-11-26T00:00:00Z')`.execute(db);
    await db.destroy();
    await expect(openDatabase(location)).rejects.toThrow('by a newer version of Saferplan');
  });
});

function runElsewhere(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--input-type=module', '--eval', script], (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`${error.signal ?? ''} ${stderr}`));
    });
  });
}

describe('a database file that is damaged', () => {
  it('is told in words that say what to do, and is left as it is', async () => {
    const location = await makeEarlier('sqlite');
    if (location.kind !== 'sqlite') throw new Error('it is a file');
    const db = await openDatabase(location);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    await db.destroy();
    checkDatabase(location);
    // A page in the middle of the file is overwritten, as a failing disk does.
    const file = openSync(location.path, 'r+');
    const { size } = statSync(location.path);
    for (let page = 4; page * 4096 < size; page += 3) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
    const bytes = readFileSync(location.path);
    expect(() => checkDatabase(location)).toThrow(/is damaged.*restore the last backup/su);
    expect(readFileSync(location.path).equals(bytes)).toBe(true);
    writeFileSync(location.path, 'This is a letter, and no database at all. '.repeat(200));
    expect(() => checkDatabase(location)).toThrow('is damaged');
    await expect(openDatabase(location)).rejects.toThrow('is damaged');
  });
});
