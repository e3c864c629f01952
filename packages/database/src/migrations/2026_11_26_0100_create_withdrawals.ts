import type { Kysely } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { secureRows } from './helpers/secure-rows.ts';
import { sequenceColumn } from './helpers/sequence-column.ts';

/**
 * What was taken from the public, beside the publications, whose bytes stay; what one person asked for that a second has to agree
 * to, and what was decided on it; and of each asking to publish, the SHA-256 of what was to be published.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('adoption_step').addColumn('content_sha256', 'text').execute();

  await sequenceColumn(db, db.schema.createTable('withdrawal'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('publication_id', 'text', (column) => column.notNull().references('publication.id'))
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('withdrawal_home').on('withdrawal').columns(['partnership_id', 'sequence']).execute();

  await sequenceColumn(db, db.schema.createTable('second_person_request'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('actor_role', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('second_person_request_home').on('second_person_request').columns(['partnership_id', 'sequence']).execute();

  await sequenceColumn(db, db.schema.createTable('second_person_decision'))
    .addColumn('request_id', 'text', (column) => column.notNull().unique().references('second_person_request.id'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('second_person_decision_home').on('second_person_decision').column('partnership_id').execute();

  for (const table of ['withdrawal', 'second_person_request', 'second_person_decision']) {
    await forbidChanges(db, table);
    await secureRows(db, table);
  }
}
