import type { Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

interface Columns {
  /** Texts that always hold something, if only nothing. */
  readonly texts: readonly string[];
  /** Texts that may be unknown. */
  readonly unknown?: readonly string[];
  /** Numbers that may be unknown. */
  readonly numbers?: readonly string[];
}

const TABLES: Readonly<Record<string, Columns>> = {
  survey_answer: { texts: ['question', 'answer', 'survey', 'when', 'source'], numbers: ['percent', 'base'] },
  horizon_item: { texts: ['title', 'heading', 'expected', 'effect', 'source'] },
  data_gap: { texts: ['title', 'why', 'remedy', 'owner'], unknown: ['by'] },
  scrutiny_recommendation: {
    texts: ['text', 'committee', 'made_to', 'answer', 'response', 'done'],
    unknown: ['made_on', 'answered_on'],
  },
};

/** What residents say in surveys, what is expected, what is not known, and what scrutiny recommended. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  for (const [name, { texts, unknown = [], numbers = [] }] of Object.entries(TABLES)) {
    let table = db.schema
      .createTable(name)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
      .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull());
    for (const text of texts) table = table.addColumn(text, 'text', (column) => column.notNull());
    for (const text of unknown) table = table.addColumn(text, 'text');
    for (const number of numbers) table = table.addColumn(number, 'double precision');
    await table.execute();
    await db.schema.createIndex(`${name}_home`).on(name).columns(['partnership_id', 'edition_id', 'position']).execute();
    await secureRows(db, name);
  }
}
