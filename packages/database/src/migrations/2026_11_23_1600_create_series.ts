import { type CreateTableBuilder, type Kysely } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { sequenceColumn } from './helpers/sequence-column.ts';

/* oxlint-disable typescript/no-explicit-any -- a migration is frozen and must not depend on the tables of later days */
export async function up(db: Kysely<any>): Promise<void> {
  const items = (name: string): CreateTableBuilder<string, string> =>
    db.schema
      .createTable(name)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull());
  const texts = (table: CreateTableBuilder<string, string>, names: readonly string[]): CreateTableBuilder<string, string> =>
    names.reduce((built, name) => built.addColumn(name, 'text', (column) => column.notNull()), table);

  await texts(items('series'), [
    'title',
    'slug',
    'unit',
    'area',
    'about',
    'source',
    'licence',
    'caveat',
    'audience',
    'interval',
    'feed',
    'chart',
    'rules',
    'improvement',
    'limits_from',
    'target',
  ])
    .addColumn('multiplier', 'double precision', (column) => column.notNull())
    .addColumn('baseline_points', 'integer')
    .execute();
  await db.schema.createIndex('series_home').on('series').columns(['partnership_id', 'position']).execute();
  await texts(items('series_mark'), ['at', 'mark'])
    .addColumn('series_id', 'text', (column) => column.notNull().references('series.id'))
    .execute();
  await db.schema.createIndex('series_mark_home').on('series_mark').columns(['partnership_id', 'position']).execute();

  await db.schema.alterTable('indicator').addColumn('series_id', 'text').execute();
  await db.schema
    .alterTable('topic')
    .addColumn('series_ids', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();

  // A series that is removed can come back with undo, so its observations stay and do not refer to it.
  await db.schema
    .createTable('observation')
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('series_id', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision')
    .addColumn('denominator', 'double precision')
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('import_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('observation_place', ['partnership_id', 'series_id', 'period'])
    .execute();
  await sequenceColumn(db, db.schema.createTable('import'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('rows', 'integer', (column) => column.notNull())
    .addColumn('notices', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('undoes', 'text')
    .execute();
  await db.schema.createIndex('import_home').on('import').columns(['partnership_id', 'sequence']).execute();
  await db.schema
    .createTable('observation_change')
    .addColumn('import_id', 'text', (column) => column.notNull().references('import.id'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('series_id', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addPrimaryKeyConstraint('observation_change_place', ['import_id', 'series_id', 'period'])
    .execute();
  for (const table of ['import', 'observation_change']) await forbidChanges(db, table);
}
