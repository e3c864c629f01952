import { type Kysely } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { sequenceColumn } from './helpers/sequence-column.ts';

/* oxlint-disable typescript/no-explicit-any -- a migration is frozen and must not depend on the tables of later days */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('membership')
    .addColumn('publisher', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('membership')
    .addColumn('leads', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  // Whoever was let in before rights were told apart could publish.
  await db.updateTable('membership').set({ publisher: 1 }).execute();

  // The token itself is known to whoever has the link, and to nobody else.
  await db.schema
    .createTable('access_link')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await sequenceColumn(db, db.schema.createTable('sign_in_event'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sign_in_event_email').on('sign_in_event').columns(['email', 'at']).execute();
  await forbidChanges(db, 'sign_in_event');
}
