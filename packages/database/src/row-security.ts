import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Database } from './database.ts';
import type { PartnershipScope } from './scope.ts';

/** The setting of a session that the policies of every table read: on whose behalf it asks; empty for the installation itself. */
const PARTNERSHIP_SETTING = 'saferplan.partnership';

const pools = new WeakMap<Kysely<Database>, Pool>();
const scoped = new WeakMap<Kysely<Database>, Map<string, Kysely<Database>>>();
/** On whose behalf each connection asked last, so that it is told only when that changes. */
const said = new WeakMap<PoolClient, string>();

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

/** The connections to PostgreSQL; undefined on SQLite, which has none. */
export const poolOf = (db: Kysely<Database>): Pool | undefined => pools.get(db);

/** Connections to PostgreSQL: open, of these idle, and requests that wait for one. Null on SQLite, which has no connections. */
export function connectionsOf(db: Kysely<Database>): { readonly open: number; readonly idle: number; readonly waiting: number } | null {
  const pool = pools.get(db);
  return pool === undefined ? null : { open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount };
}

/** Connections of the one pool, each told on whose behalf it asks before it is handed out. */
const dialectFor = (pool: Pool, partnershipId: string): PostgresDialect =>
  new PostgresDialect({
    pool: {
      connect: async () => {
        const client = await pool.connect();
        if (said.get(client) === partnershipId) return client;
        try {
          await client.query('select set_config($1, $2, false)', [PARTNERSHIP_SETTING, partnershipId]);
        } catch (error) {
          client.release(true);
          throw error;
        }
        said.set(client, partnershipId);
        return client;
      },
      end: () => pool.end(),
      options: pool.options,
    },
  });
