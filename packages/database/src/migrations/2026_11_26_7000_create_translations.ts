import type { Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

/** What texts say in other languages: of an edition and its items, and of what editions share. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  for (const [name, isOfEdition] of [
    ['translation', true],
    ['shared_translation', false],
  ] as const) {
    let table = db.schema
      .createTable(name)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'));
    if (isOfEdition) table = table.addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'));
    table = table
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull());
    for (const text of ['owner_id', 'field', 'language', 'text', 'original', 'read_by'])
      table = table.addColumn(text, 'text', (column) => column.notNull());
    await table.addColumn('read_on', 'text').execute();
    await db.schema
      .createIndex(`${name}_home`)
      .on(name)
      .columns(isOfEdition ? ['partnership_id', 'edition_id', 'position'] : ['partnership_id', 'position'])
      .execute();
    await db.schema.createIndex(`${name}_of_text`).unique().on(name).columns(['partnership_id', 'owner_id', 'field', 'language']).execute();
    await secureRows(db, name);
  }
}
