import { type Kysely, PostgresAdapter } from 'kysely';

/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export const isPostgres = (db: Kysely<any>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;
