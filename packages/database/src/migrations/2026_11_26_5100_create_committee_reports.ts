import type { CreateTableBuilder, Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

const REPORT = [
  'title',
  'final_decision_maker',
  'lead_officer',
  'author',
  'classification',
  'marking',
  'wards',
  'corporate_priorities',
  'purpose',
  'background',
  'preferred_why',
  'feedback',
  'next_steps',
  'appendices',
  'exempt_text',
];

/** The papers that go before a council's committee, and the options that they lay before it. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await create(db, 'committee_report', (table) => texts(table, REPORT).addColumn('meeting_id', 'text'));
  await create(db, 'report_option', (table) =>
    texts(table, ['title', 'text'])
      .addColumn('report_id', 'text', (column) => column.notNull().references('committee_report.id'))
      .addColumn('is_preferred', 'integer', (column) => column.notNull()),
  );
}

type Build = (table: CreateTableBuilder<string>) => CreateTableBuilder<string, string>;

const texts = (table: CreateTableBuilder<string, string>, names: readonly string[]): CreateTableBuilder<string, string> =>
  names.reduce((built, name) => built.addColumn(name, 'text', (column) => column.notNull()), table);

/* oxlint-disable-next-line typescript/no-explicit-any -- as above */
async function create(db: Kysely<any>, name: string, columns: Build): Promise<void> {
  const table = db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull());
  await columns(table).execute();
  await db.schema.createIndex(`${name}_home`).on(name).columns(['partnership_id', 'edition_id', 'position']).execute();
  await secureRows(db, name);
}
