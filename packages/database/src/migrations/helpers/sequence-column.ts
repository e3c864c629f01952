import type { CreateTableBuilder, Kysely } from 'kysely';
import { isPostgres } from './is-postgres.ts';

/** A primary key that counts up, so that rows have an order of arrival. */
export const sequenceColumn = (
  /* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
  db: Kysely<any>,
  table: CreateTableBuilder<string>,
): CreateTableBuilder<string, string> =>
  isPostgres(db)
    ? table.addColumn('sequence', 'integer', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    : table.addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement());
