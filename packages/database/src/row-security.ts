import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Database } from './database.ts';
import type { PartnershipScope } from './plan/scope.ts';

/** The setting of a session that the policies of every table read: on whose behalf it asks; empty for the installation itself. */
const PARTNERSHIP_SETTING = 'saferplan.partnership';

const pools = new WeakMap<Kysely<Database>, Pool>();
const scoped = new WeakMap<Kysely<Database>, Map<string, Kysely<Database>>>();
/** What each connection said last, so that it is told only when that changes. */
const said = new WeakMap<DatabaseConnection, string>();

/** A PostgreSQL database whose connections say on whose behalf they ask before they are used. */
export function openPostgres(pool: Pool): Kysely<Database> {
  const db = new Kysely<Database>({ dialect: dialectFor(pool, '') });
  pools.set(db, pool);
  return db;
}

/**
 * The same database, in which PostgreSQL itself hides the rows of every other partnership. It shares the connections. On SQLite,
 * which has no such policies, it is the database itself.
 */
export function onBehalfOf(db: Kysely<Database>, scope: PartnershipScope): Kysely<Database> {
  const pool = pools.get(db);
  if (pool === undefined) return db;
  const known = scoped.get(db) ?? new Map<string, Kysely<Database>>();
  scoped.set(db, known);
  const opened = known.get(scope.partnershipId) ?? new Kysely<Database>({ dialect: dialectFor(pool, scope.partnershipId) });
  known.set(scope.partnershipId, opened);
  return opened;
}

const dialectFor = (pool: Pool, partnershipId: string): PostgresDialect =>
  new PostgresDialect({
    pool,
    onReserveConnection: async (connection) => {
      if (said.get(connection) === partnershipId) return;
      await connection.executeQuery(CompiledQuery.raw('select set_config($1, $2, false)', [PARTNERSHIP_SETTING, partnershipId]));
      said.set(connection, partnershipId);
    },
  });
