import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Database } from '../database.ts';
import { type DatabaseLocation, openDatabase } from '../open.ts';
import { openPublicReader, type PublicReader } from '../public-reader.ts';
import { copyPostgresTemplate, copySqliteTemplate, EMPTY, type Template } from './templates.ts';

export { writeEarlierBackup } from './earlier-backup.ts';
export { makeEarlierDatabase } from './earlier-version.ts';
export type { Template } from './templates.ts';

/** A database of a test's own, empty but for its tables. */
export interface TestDatabase {
  readonly kind: DatabaseLocation['kind'];
  readonly db: Kysely<Database>;
  /** What the public half reads it through. */
  readonly reader: PublicReader;
}

/** Runs tests on one database of a kind: a real SQLite file or a real PostgreSQL, a copy of the template. */
export function onDatabase(
  kind: DatabaseLocation['kind'],
  title: string,
  tests: (database: () => TestDatabase) => void,
  template: Template = EMPTY,
): void {
  describe(title, () => {
    let opened: (TestDatabase & { readonly close: () => Promise<void> }) | null = null;
    beforeAll(async () => {
      opened = await openAnother(kind, template);
    });
    afterAll(async () => {
      await opened?.close();
    });
    tests(() => {
      if (opened === null) throw new Error('the database is opened before the first test, not while tests are listed');
      return opened;
    });
  });
}

/** Runs the same tests on a real SQLite file and on a real PostgreSQL, each a copy of the template of its own. */
export function onBothDatabases(title: string, tests: (database: () => TestDatabase) => void, template: Template = EMPTY): void {
  for (const kind of ['sqlite', 'postgres'] as const) onDatabase(kind, `${title} (${kind})`, tests, template);
}

const newName = (): string => `test_${crypto.randomUUID().replaceAll('-', '')}`;

/** The address of the PostgreSQL server of this run, in which a test may make a database. */
export const postgresServer = (): string => inject('postgresUrl');

/** Makes a database without any tables on the PostgreSQL of this run; answers its address. */
export async function makePostgresDatabase(server: string = postgresServer()): Promise<string> {
  const name = newName();
  const administrator = new Client({ connectionString: `${server}/postgres` });
  await administrator.connect();
  await administrator.query(`create database ${name}`);
  await administrator.end();
  return `${server}/${name}`;
}

/** One more database of a kind, a copy of the template, to be closed by whoever asked. */
export const openAnother = (
  kind: TestDatabase['kind'],
  template: Template = EMPTY,
): Promise<TestDatabase & { close: () => Promise<void> }> => (kind === 'sqlite' ? openSqlite(template) : openPostgres(template));

async function openSqlite(template: Template): Promise<TestDatabase & { close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-sqlite-'));
  const location = { kind: 'sqlite', path: join(folder, 'test.db') } as const;
  await copySqliteTemplate(template, location.path);
  const db = await openDatabase(location);
  const reader = await openPublicReader(location);
  return {
    kind: 'sqlite',
    db,
    reader,
    close: async () => {
      await reader.db.destroy();
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPostgres(template: Template): Promise<TestDatabase & { close: () => Promise<void> }> {
  const url = await copyPostgresTemplate(template, newName());
  const location = { kind: 'postgres', url } as const;
  const db = await openDatabase(location);
  const reader = await openPublicReader(location);
  // The whole server goes at the end of the run, and this database with it.
  const close = async (): Promise<void> => {
    await reader.db.destroy();
    await db.destroy();
  };
  return { kind: 'postgres', db, reader, close };
}
