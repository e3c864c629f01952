import { type Kysely } from 'kysely';

/* oxlint-disable typescript/no-explicit-any -- a migration is frozen and must not depend on the tables of later days */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('scoring_model')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('definition', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('scoring_model_home').on('scoring_model').columns(['partnership_id', 'position']).execute();
  await db.schema
    .createTable('score')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('topic_id', 'text', (column) => column.notNull().references('topic.id'))
    .addColumn('model_id', 'text', (column) => column.notNull().references('scoring_model.id'))
    .addColumn('model_hash', 'text', (column) => column.notNull())
    .addColumn('assessor', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('discussion', 'text', (column) => column.notNull())
    .addColumn('confidence', 'text', (column) => column.notNull())
    .addColumn('illustrative', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('score_home').on('score').columns(['partnership_id', 'edition_id', 'position']).execute();

  await db.schema
    .alterTable('topic')
    .addColumn('departure', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('finding')
    .addColumn('disagreement', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
