import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Database } from '../database.ts';
import { type DatabaseLocation, openDatabase } from '../open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL; tests make databases of their own in it. */
    readonly postgresUrl: string;
  }
}

/** A database of a test's own, empty but for its tables. */
export interface TestDatabase {
  readonly kind: DatabaseLocation['kind'];
  readonly db: Kysely<Database>;
}

/** Runs the same tests on a real SQLite file and on a real PostgreSQL. */
export function onBothDatabases(title: string, tests: (database: () => TestDatabase) => void): void {
  for (const kind of ['sqlite', 'postgres'] as const)
    describe(`${title} (${kind})`, () => {
      let opened: (TestDatabase & { readonly close: () => Promise<void> }) | null = null;
      beforeAll(async () => {
        opened = kind === 'sqlite' ? await openSqlite() : await openPostgres(inject('postgresUrl'));
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

/** The address of the PostgreSQL server of this run, in which a test may make a database. */
export const postgresServer = (): string => inject('postgresUrl');

/** One more empty database of the same kind, to be closed by whoever asked. */
export const openAnother = (kind: TestDatabase['kind']): Promise<TestDatabase & { close: () => Promise<void> }> =>
  kind === 'sqlite' ? openSqlite() : openPostgres(inject('postgresUrl'));

async function openSqlite(): Promise<TestDatabase & { close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-sqlite-'));
  const db = await openDatabase({ kind: 'sqlite', path: join(folder, 'test.db') });
  return {
    kind: 'sqlite',
    db,
    close: async () => {
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPostgres(server: string): Promise<TestDatabase & { close: () => Promise<void> }> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const administrator = new Client({ connectionString: `${server}/postgres` });
  await administrator.connect();
  await administrator.query(`create database ${name}`);
  await administrator.end();
  const db = await openDatabase({ kind: 'postgres', url: `${server}/${name}` });
  // The whole server goes at the end of the run, and this database with it.
  return { kind: 'postgres', db, close: () => db.destroy() };
}
