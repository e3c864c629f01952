import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { sequenceColumn } from './helpers/sequence-column.ts';

/* oxlint-disable typescript/no-explicit-any -- a migration is frozen and must not depend on the tables of later days */

/** How an edition is decided on and how it goes through its year. */
export async function up(db: Kysely<any>): Promise<void> {
  await widenEditionStates(db);
  await addText(db, 'edition', 'amendment', null);
  await addText(db, 'partnership', 'final_decision_by', 'council');
  await db.schema
    .alterTable('partnership')
    .addColumn('four_eyes', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();

  for (const name of ['agenda_item', 'recommendation', 'minute']) await addText(db, 'meeting', name, '');
  await addText(db, 'meeting', 'outcome', 'awaited');
  await addText(db, 'meeting', 'document_id', null);
  // A meeting whose decision was written down had decided.
  await sql`update meeting set outcome = 'noted' where decision <> ''`.execute(db);

  await editionItems(db, 'consultation', (table) => texts(table, ['title', 'starts_on', 'ends_on', 'audiences', 'questions', 'summary']));
  await editionItems(db, 'response', (table) =>
    texts(table, ['respondent', 'summary', 'what_changed']).addColumn('consultation_id', 'text', (column) =>
      column.notNull().references('consultation.id'),
    ),
  );
  await editionItems(db, 'implication', (table) =>
    texts(table, ['aspect', 'text', 'officer']).addColumn('signed_off', 'integer', (column) => column.notNull()),
  );
  await editionItems(db, 'action_update', (table) =>
    texts(table, ['on', 'status', 'done', 'next', 'evidence', 'override']).addColumn('action_id', 'text', (column) =>
      column.notNull().references('action.id'),
    ),
  );
  await editionItems(db, 'grant', (table) =>
    texts(table, ['name', 'funder', 'about']).addColumn('amount', 'double precision', (column) => column.notNull()),
  );
  await editionItems(db, 'bid', (table) =>
    texts(table, ['applicant', 'purpose', 'priority_ids', 'decision', 'note'])
      .addColumn('grant_id', 'text', (column) => column.notNull().references('grant.id'))
      .addColumn('amount', 'double precision', (column) => column.notNull())
      .addColumn('awarded', 'double precision'),
  );

  await sequenceColumn(db, db.schema.createTable('adoption_step'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text', (column) => column.notNull())
    .addColumn('move', 'text', (column) => column.notNull())
    .addColumn('from_state', 'text', (column) => column.notNull())
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addColumn('meeting_id', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('adoption_step_home').on('adoption_step').columns(['partnership_id', 'edition_id', 'sequence']).execute();
  await forbidChanges(db, 'adoption_step');

  await db.schema
    .createTable('document')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('document_home').on('document').columns(['partnership_id', 'at']).execute();

  await db.schema
    .createTable('comment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text')
    .addColumn('item_kind', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('mentions', 'text', (column) => column.notNull())
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('author_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('settled_by', 'text')
    .addColumn('settled_at', 'text')
    .execute();
  await db.schema.createIndex('comment_home').on('comment').columns(['partnership_id', 'edition_id', 'at']).execute();

  await db.schema
    .createTable('presence')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('tab', 'text', (column) => column.notNull())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('user_name', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('presence_key', ['user_id', 'tab'])
    .execute();
  await db.schema.createIndex('presence_home').on('presence').columns(['partnership_id', 'seen_at']).execute();

  await db.schema
    .createTable('job')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('run_at', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('held_until', 'text')
    .addColumn('held_by', 'text')
    .addColumn('finished_at', 'text')
    .addColumn('error', 'text')
    .execute();
  await db.schema.createIndex('job_due').on('job').columns(['finished_at', 'run_at']).execute();

  await db.schema
    .alterTable('membership')
    .addColumn('reminders', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
}

/** The check on the states was part of the column, so the column is made anew: neither database changes a check in place alike. */
async function widenEditionStates(db: Kysely<any>): Promise<void> {
  await addText(db, 'edition', 'adoption_state', 'draft');
  await sql`update edition set adoption_state = state`.execute(db);
  await db.schema.alterTable('edition').dropColumn('state').execute();
  await db.schema.alterTable('edition').renameColumn('adoption_state', 'state').execute();
}

async function addText(db: Kysely<any>, table: string, name: string, value: string | null): Promise<void> {
  await db.schema
    .alterTable(table)
    .addColumn(name, 'text', (column) => (value === null ? column : column.notNull().defaultTo(value)))
    .execute();
}

type Build = (table: CreateTableBuilder<string>) => CreateTableBuilder<string, string>;

const texts = (table: CreateTableBuilder<string, string>, names: readonly string[]): CreateTableBuilder<string, string> =>
  names.reduce((built, name) => built.addColumn(name, 'text', (column) => column.notNull()), table);

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
