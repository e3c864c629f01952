import { type Kysely } from 'kysely';

/** A meeting that recommends is told from the one that decides; a contradiction may be published. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('lineage')
    .addColumn('recommended_id', 'text', (column) => column.references('meeting.id'))
    .execute();
  await db.schema
    .alterTable('contradiction')
    .addColumn('is_public', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
