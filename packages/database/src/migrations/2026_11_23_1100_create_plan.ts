import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { sequenceColumn } from './helpers/sequence-column.ts';

type Build = (table: CreateTableBuilder<string>) => CreateTableBuilder<string, string>;

/* oxlint-disable typescript/no-explicit-any -- a migration is frozen and must not depend on the tables of later days */

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('partnership')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('short_name', 'text', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('force', 'text', (column) => column.notNull())
    .addColumn('chair', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('plan')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().unique().references('partnership.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('motto', 'text', (column) => column.notNull())
    .addColumn('start_year', 'integer', (column) => column.notNull())
    .addColumn('end_year', 'integer', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('edition')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('starts_on', 'text', (column) => column.notNull())
    .addColumn('ends_on', 'text', (column) => column.notNull())
    .addColumn('headline', 'text', (column) => column.notNull())
    .addColumn('introduction', 'text', (column) => column.notNull())
    .addColumn('refreshed', 'text')
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('draft', 'published', 'superseded')`))
    .addColumn('previous_id', 'text', (column) => column.references('edition.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addUniqueConstraint('edition_label', ['partnership_id', 'label'])
    .execute();

  const text: Build = (table) => table.addColumn('text', 'text', (column) => column.notNull());
  const ofPriority: Build = (table) => table.addColumn('priority_id', 'text', (column) => column.notNull().references('priority.id'));
  const ofTopic: Build = (table) => table.addColumn('topic_id', 'text', (column) => column.notNull().references('topic.id'));

  await sharedItems(db, 'agency', ['name', 'short_name', 'standing', 'about']);
  await sharedItems(db, 'contact', ['name', 'category', 'description', 'telephone', 'text_number', 'web', 'address']);
  await sharedItems(db, 'glossary_entry', ['term', 'meaning', 'note']);

  await editionItems(db, 'meeting', (table) => texts(table, ['body', 'held_on', 'item', 'decision', 'votes']));
  await editionItems(db, 'subgroup', (table) => texts(table, ['name', 'note']));
  await editionItems(db, 'priority', (table) =>
    texts(table, ['title', 'slug', 'summary', 'aim', 'why', 'lead', 'action_plan', 'contact_ids']).addColumn(
      'subgroup_id',
      'text',
      (column) => column.references('subgroup.id'),
    ),
  );
  await editionItems(db, 'theme', (table) => texts(table, ['title', 'slug', 'summary', 'about', 'runs_through']));
  await editionItems(db, 'outcome', (table) => text(ofPriority(table)));
  await editionItems(db, 'action', (table) => texts(text(ofPriority(table)), ['lead_agency', 'due', 'status']));
  await editionItems(db, 'indicator', (table) =>
    texts(ofPriority(table), ['title', 'unit', 'direction', 'frequency', 'baseline', 'target']),
  );
  await editionItems(db, 'reading', (table) =>
    texts(table, ['when', 'note'])
      .addColumn('indicator_id', 'text', (column) => column.notNull().references('indicator.id'))
      .addColumn('value', 'double precision', (column) => column.notNull()),
  );
  await editionItems(db, 'topic', (table) =>
    texts(table, ['title', 'slug', 'summary', 'informs', 'recommendation', 'reason']).addColumn('reviews', 'text'),
  );
  await editionItems(db, 'finding', (table) => texts(ofTopic(table), ['measure', 'unit', 'now', 'before', 'stated', 'source', 'caveat']));
  await editionItems(db, 'completed_action', (table) => text(ofTopic(table)));
  await editionItems(db, 'lineage', (table) =>
    texts(table, ['kind', 'from_ids', 'to_ids', 'reason']).addColumn('meeting_id', 'text', (column) => column.references('meeting.id')),
  );
  await editionItems(db, 'alignment', (table) => texts(table, ['body', 'text']));
  await editionItems(db, 'context_section', (table) => texts(table, ['title', 'slug', 'body']));
  await editionItems(db, 'contradiction', (table) =>
    texts(table, ['subject', 'statements', 'carried']).addColumn('settled', 'integer', (column) => column.notNull()),
  );

  await sequenceColumn(db, db.schema.createTable('change_set'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text')
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('undoes', 'text')
    .execute();
  await db.schema.createIndex('change_set_edition').on('change_set').columns(['partnership_id', 'edition_id', 'sequence']).execute();

  await sequenceColumn(db, db.schema.createTable('change_log'))
    .addColumn('change_set_id', 'text', (column) => column.notNull().references('change_set.id'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('item_kind', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('deed', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute();
  await db.schema.createIndex('change_log_item').on('change_log').columns(['partnership_id', 'item_kind', 'item_id']).execute();
  await db.schema.createIndex('change_log_set').on('change_log').column('change_set_id').execute();

  await sequenceColumn(db, db.schema.createTable('publication'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('starts_on', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('published_by', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('publication_home').on('publication').columns(['partnership_id', 'starts_on', 'sequence']).execute();

  for (const table of ['change_set', 'change_log', 'publication']) await forbidChanges(db, table);
}

const texts = (table: CreateTableBuilder<string, string>, names: readonly string[]): CreateTableBuilder<string, string> =>
  names.reduce((built, name) => built.addColumn(name, 'text', (column) => column.notNull()), table);

async function sharedItems(db: Kysely<any>, name: string, columns: readonly string[]): Promise<void> {
  const table = db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull());
  await texts(table, columns).execute();
  await db.schema.createIndex(`${name}_home`).on(name).columns(['partnership_id', 'position']).execute();
}

async function editionItems(db: Kysely<any>, name: string, columns: Build): Promise<void> {
  const table = db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull());
  await columns(table).execute();
  await db.schema.createIndex(`${name}_home`).on(name).columns(['partnership_id', 'edition_id', 'position']).execute();
}
