import type { Kysely } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { secureRows } from './helpers/secure-rows.ts';
import { sequenceColumn } from './helpers/sequence-column.ts';

/**
 * That partnerships end and others take their place: what was proposed, what each partnership answered, that one has ended (which the
 * public reads), and where items came from that were carried over.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await sequenceColumn(db, db.schema.createTable('succession'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('on_day', 'text', (column) => column.notNull())
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('before_slugs', 'text', (column) => column.notNull())
    .addColumn('after_slugs', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('succession_home').on('succession').column('partnership_id').execute();

  await sequenceColumn(db, db.schema.createTable('succession_answer'))
    .addColumn('succession_id', 'text', (column) => column.notNull().references('succession.id'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('succession_answer_home').on('succession_answer').columns(['partnership_id', 'succession_id']).execute();
  await db.schema.createIndex('succession_answer_succession').on('succession_answer').columns(['succession_id', 'sequence']).execute();

  await sequenceColumn(db, db.schema.createTable('closure'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('succession_id', 'text', (column) => column.notNull().references('succession.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('on_day', 'text', (column) => column.notNull())
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('successors', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('closure_home').on('closure').columns(['partnership_id', 'sequence']).execute();

  await sequenceColumn(db, db.schema.createTable('carried_item'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('succession_id', 'text', (column) => column.notNull().references('succession.id'))
    .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
    .addColumn('item_kind', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('carried_item_home').on('carried_item').columns(['partnership_id', 'edition_id', 'sequence']).execute();

  for (const table of ['succession', 'succession_answer', 'closure', 'carried_item']) {
    await forbidChanges(db, table);
    await secureRows(db, table);
  }
}
