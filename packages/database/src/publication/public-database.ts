import type { PublicationTable } from './publication.table.ts';

/** The tables that the public half may read: a query of any other table does not compile against this type. */
export interface PublicDatabase {
  publication: PublicationTable;
}

/** The names of these tables, for what cannot be told by type: the authoriser of SQLite and the grants of PostgreSQL. */
export const PUBLIC_TABLES: readonly (keyof PublicDatabase)[] = ['publication'];
