import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { Database } from '../database.ts';
import { type DatabaseLocation, openDatabase } from '../open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL; tests make databases of their own in it. */
    readonly postgresUrl: string;
    /** The folder of this run's SQLite templates. */
    readonly templateFolder: string;
  }
}

/** A database that is made once in a run of the tests, whichever test comes first, and copied for each of the others. */
export interface Template {
  /** A name of its own: lower-case letters and underscores. */
  readonly name: string;
  /** Fills a database that has all its tables. */
  readonly fill: (db: Kysely<Database>, kind: DatabaseLocation['kind']) => Promise<void>;
}

/** All tables, and nothing in them. */
export const EMPTY: Template = { name: 'empty', fill: () => Promise.resolve() };

/** Writes a copy of the template to `path`, where no file may be. */
export async function copySqliteTemplate(template: Template, path: string): Promise<void> {
  const made = join(inject('templateFolder'), `${template.name}.db`);
  if (!existsSync(made))
    await alone(template, async () => {
      if (existsSync(made)) return;
      await fill(template, { kind: 'sqlite', path: `${made}.unfinished` });
      renameSync(`${made}.unfinished`, made);
    });
  copyFileSync(made, path);
}

/** Makes a PostgreSQL database as a copy of the template; answers its address. */
export async function copyPostgresTemplate(template: Template, name: string): Promise<string> {
  const server = inject('postgresUrl');
  const made = `template_${template.name}`;
  await alone(template, async (administrator) => {
    const { rowCount } = await administrator.query('select from pg_database where datname = $1', [made]);
    if (rowCount === 0) {
      await administrator.query(`create database ${made}_unfinished`);
      await fill(template, { kind: 'postgres', url: `${server}/${made}_unfinished` });
      await administrator.query(`alter database ${made}_unfinished rename to ${made}`);
    }
    await administrator.query(`create database ${name} template ${made}`);
  });
  return `${server}/${name}`;
}

async function fill({ fill: write }: Template, location: DatabaseLocation): Promise<void> {
  const db = await openDatabase(location);
  try {
    await write(db, location.kind);
  } finally {
    await db.destroy();
  }
}

/** Runs `body` while no other process of this run works on the template. */
async function alone(template: Template, body: (administrator: Client) => Promise<void>): Promise<void> {
  const administrator = new Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await administrator.connect();
  try {
    await administrator.query('select pg_advisory_lock(hashtext($1))', [template.name]);
    await body(administrator);
  } finally {
    await administrator.end();
  }
}
