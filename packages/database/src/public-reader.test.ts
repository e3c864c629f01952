import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { CompiledQuery } from 'kysely';
import { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from './open.ts';
import { listPublications } from './publication/index.ts';
import { PUBLIC_TABLES } from './publication/public-database.ts';
import { openPublicReader } from './public-reader.ts';
import { scopeFor } from './scope.ts';
import { onBothDatabases, postgresServer } from './testing/on-both-databases.ts';
import { writeMaidstone } from './testing/write-maidstone.ts';

onBothDatabases('the connection of the public half', (database) => {
  const scope = scopeFor(maidstone.partnership.id);
  const ask = (sql: string) => database().reader.db.executeQuery(CompiledQuery.raw(sql));

  beforeAll(() => writeMaidstone(database().db, scope));

  it('reads publications', async () => {
    expect(await listPublications(database().reader.db, scope)).toEqual([]);
    for (const table of PUBLIC_TABLES) expect((await ask(`select count(*) from ${table}`)).rows).toHaveLength(1);
  });

  it('is refused every other table by the database itself', async () => {
    const tables = (await database().db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name);
    const closed = tables.filter((name) => !PUBLIC_TABLES.some((open) => open === name));
    expect(closed.length).toBeGreaterThan(40);
    expect(closed).toContain('edition');
    for (const name of closed)
      await expect(ask(`select * from "${name}"`), name).rejects.toThrow(/permission denied|not authorized|prohibited/);
    await expect(ask('select (select count(*) from edition) from publication')).rejects.toThrow();
  });

  it('writes nothing', async () => {
    for (const sql of [
      'delete from publication',
      "update publication set body = '{}'",
      'create table own (id text)',
      'drop table publication',
    ])
      await expect(ask(sql), sql).rejects.toThrow(/permission denied|not authorized|must be owner|read-only/);
  });

  it('says what closes it', () => {
    expect(database().reader.closedBy).toBe(database().kind === 'sqlite' ? 'authoriser' : 'role');
  });
});

describe('the connection of the public half, on a server where our login may make no roles', () => {
  it('reads publications, refuses to write, and says that no role closes it', async () => {
    const administrator = new Client({ connectionString: `${postgresServer()}/postgres` });
    await administrator.connect();
    const name = `plain_${crypto.randomUUID().replaceAll('-', '')}`;
    await administrator.query(`create role ${name} login password 'plain'`);
    await administrator.query(`create database ${name} owner ${name}`);
    await administrator.end();
    const url = new URL(`${postgresServer()}/${name}`);
    url.username = name;
    url.password = 'plain';
    const location = { kind: 'postgres', url: url.href } as const;
    const db = await openDatabase(location);
    const reader = await openPublicReader(location);
    expect(reader.closedBy).toBe('read-only');
    expect(await listPublications(reader.db, scopeFor(maidstone.partnership.id))).toEqual([]);
    await expect(reader.db.executeQuery(CompiledQuery.raw('create table own (id text)'))).rejects.toThrow(/read-only/);
    await reader.db.destroy();
    await db.destroy();
  });
});
