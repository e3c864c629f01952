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
  resource: { texts: ['text', 'priority_ids', 'form', 'agency_ids'], numbers: ['amount'] },
  public_meeting: { texts: ['title', 'place', 'attendance', 'made_known', 'discussed'], unknown: ['held_on'] },
  duty_record: { texts: ['text', 'provision', 'by', 'where'], unknown: ['on'] },
  case_review: { texts: ['period', 'source'], numbers: ['applications', 'threshold_not_met', 'reviews_held', 'with_recommendations'] },
  risk: { texts: ['title', 'owner', 'control'], numbers: ['likelihood', 'impact'] },
};

/** What the law asks to be done and published, and what else a partnership keeps a register of. */
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
