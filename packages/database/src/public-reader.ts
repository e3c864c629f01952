import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import { openPool } from './dialects/postgres-pool.ts';
import { nodeSqliteReader } from './dialects/sqlite-reader.ts';
import { NO_LIMITS, READER_LIMITS } from './limits.ts';
import type { DatabaseLocation } from './open.ts';
import { PUBLIC_TABLES, type PublicDatabase } from './publication/public-database.ts';

/** The role of PostgreSQL that may read the public tables and do nothing else. It never signs in: connections change to it. */
const PUBLIC_ROLE = 'saferplan_public';

/** The connection of the public half, and what closes it to everything that is not public beside its type. */
export interface PublicReader {
  readonly db: Kysely<PublicDatabase>;
  /**
   * `authoriser`: SQLite asks for each table that a statement names. `role`: the connection has changed to `PUBLIC_ROLE`.
   * `read-only`: PostgreSQL has no such role and our login may not make it, so the connection refuses to write and no more.
   */
  readonly closedBy: 'authoriser' | 'role' | 'read-only';
}

/**
 * Opens a connection of its own that reads publications and nothing else, to a database whose tables are up to date. Whoever asks
 * closes it. On PostgreSQL it makes `PUBLIC_ROLE` where our login may make roles, and grants it what is public; where somebody else
 * made the role, our login must be a member of it.
 */
export async function openPublicReader(location: DatabaseLocation): Promise<PublicReader> {
  switch (location.kind) {
    case 'sqlite':
      return { db: new Kysely<PublicDatabase>({ dialect: nodeSqliteReader(location.path, PUBLIC_TABLES) }), closedBy: 'authoriser' };
    case 'postgres': {
      const hasRole = await grantPublicTables(location.url);
      return {
        db: new Kysely<PublicDatabase>({ dialect: readerDialect(location.url, hasRole) }),
        closedBy: hasRole ? 'role' : 'read-only',
      };
    }
  }
}

function readerDialect(url: string, hasRole: boolean): PostgresDialect {
  const pool = openPool(url, READER_LIMITS);
  return new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('set default_transaction_read_only = on'));
      if (hasRole) await connection.executeQuery(CompiledQuery.raw(`set role ${PUBLIC_ROLE}`));
    },
  });
}

/** Makes the role where there is none and our login may, and grants it the public tables. False where we cannot change to it. */
async function grantPublicTables(url: string): Promise<boolean> {
  const owner = new Kysely<PublicDatabase>({ dialect: new PostgresDialect({ pool: openPool(url, NO_LIMITS) }) });
  try {
    return await owner.transaction().execute(async (trx) => {
      // Roles are of the whole server, and so is this lock: several servers may start at once.
      await sql`select pg_advisory_xact_lock(hashtext(${PUBLIC_ROLE}))`.execute(trx);
      const { rows } = await sql<{ exists: boolean; may_make: boolean; login: string }>`
        select
          exists (select from pg_roles where rolname = ${PUBLIC_ROLE}) as "exists",
          (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may_make,
          current_user as login
      `.execute(trx);
      const [found] = rows;
      if (found === undefined || !(found.exists || found.may_make)) return false;
      if (!found.exists) {
        await sql`create role ${sql.id(PUBLIC_ROLE)} nologin`.execute(trx);
        await sql`grant ${sql.id(PUBLIC_ROLE)} to ${sql.id(found.login)}`.execute(trx);
      }
      const member = await sql<{ member: boolean }>`select pg_has_role(${PUBLIC_ROLE}, 'member') as member`.execute(trx);
      if (member.rows[0]?.member !== true) return false;
      for (const table of PUBLIC_TABLES) await sql`grant select on ${sql.table(table)} to ${sql.id(PUBLIC_ROLE)}`.execute(trx);
      return true;
    });
  } finally {
    await owner.destroy();
  }
}
