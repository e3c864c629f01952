import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { ClosureTable } from './closure.table.ts';
import type { PublicationTable } from './publication.table.ts';
import type { PublishedRevisionTable } from './published-revision.table.ts';
import type { WithdrawalTable } from './withdrawal.table.ts';

/** The tables that the public half may read: a query of any other table does not compile against this type. */
export interface PublicDatabase {
  closure: ClosureTable;
  publication: PublicationTable;
  withdrawal: WithdrawalTable;
  published_revision: PublishedRevisionTable;
}

/** The names of these tables, for what cannot be told by type: the authoriser of SQLite and the grants of PostgreSQL. */
export const PUBLIC_TABLES: readonly (keyof PublicDatabase)[] = ['closure', 'publication', 'withdrawal', 'published_revision'];

/** A connection of members, seen as one that knows the public tables alone. */
export const publicTablesOf = (db: Kysely<Database>): Kysely<PublicDatabase> => db.$pickTables<keyof PublicDatabase>();
