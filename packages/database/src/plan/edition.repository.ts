import { Edition, type EditionFields } from '@saferplan/domain/plan';
import type { EditionId, PlanId } from '@saferplan/domain/shared';
import { type Kysely, PostgresAdapter, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { EditionTable } from './edition.table.ts';
import type { PartnershipScope } from '../scope.ts';

const COLUMNS = [
  'id',
  'plan_id',
  'label',
  'starts_on',
  'ends_on',
  'headline',
  'introduction',
  'refreshed',
  'title',
  'overlap',
  'published_on',
  'source',
  'state',
  'amendment',
  'previous_id',
  'version',
] as const;

/** The editions of the partnership, newest year first. Index: the unique one on partnership and label. */
export async function listEditions(db: Kysely<Database>, scope: PartnershipScope): Promise<Edition[]> {
  const rows = await db
    .selectFrom('edition')
    .select(COLUMNS)
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('starts_on', 'desc')
    .execute();
  return rows.map(toEdition);
}

/**
 * As `findEdition`, and holds the edition until the transaction ends: `share` lets others write in it too,
 * `update` keeps them out. SQLite has one writer at a time in any case.
 */
export async function holdEdition(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  id: string,
  hold: 'share' | 'update',
): Promise<Edition | null> {
  const row = await trx
    .selectFrom('edition')
    .select(COLUMNS)
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .$if(trx.getExecutor().adapter instanceof PostgresAdapter, (query) => (hold === 'share' ? query.forShare() : query.forUpdate()))
    .executeTakeFirst();
  return row === undefined ? null : toEdition(row);
}

/** The edition, or null where the partnership has none of this identifier. */
export async function findEdition(db: Kysely<Database>, scope: PartnershipScope, id: string): Promise<Edition | null> {
  const row = await db
    .selectFrom('edition')
    .select(COLUMNS)
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toEdition(row);
}

/** Adds an edition without its items. */
export async function insertEdition(trx: Transaction<Database>, scope: PartnershipScope, edition: Edition): Promise<void> {
  await trx
    .insertInto('edition')
    .values({
      id: edition.id,
      partnership_id: scope.partnershipId,
      plan_id: edition.planId,
      ...toColumns(edition),
      state: edition.state,
      amendment: edition.amendment,
      previous_id: edition.previousId,
      version: edition.version,
    })
    .execute();
}

/** Writes fields over version `expected`. False where the row is no longer at that version. */
export async function updateEdition(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  id: EditionId,
  expected: number,
  fields: EditionFields,
): Promise<boolean> {
  const result = await trx
    .updateTable('edition')
    .set({ ...toColumns(fields), version: expected + 1 })
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .where('version', '=', expected)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Sets the state of an edition, whether it is being amended, or both. Its version stays as it is. */
export async function setEditionState(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  id: EditionId,
  standing: Partial<Pick<Edition, 'state' | 'amendment'>>,
): Promise<void> {
  await trx.updateTable('edition').set(standing).where('partnership_id', '=', scope.partnershipId).where('id', '=', id).execute();
}

/** Makes an edition one of another plan, at its next version. The edition is held meanwhile. */
export async function setEditionPlan(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  { id, version }: Pick<Edition, 'id' | 'version'>,
  planId: PlanId,
): Promise<void> {
  await trx
    .updateTable('edition')
    .set({ plan_id: planId, version: version + 1 })
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .execute();
}

/** Removes an edition; its items must have gone before. */
export async function deleteEdition(trx: Transaction<Database>, scope: PartnershipScope, id: EditionId): Promise<void> {
  await trx.deleteFrom('edition').where('partnership_id', '=', scope.partnershipId).where('id', '=', id).execute();
}

type FieldColumns = Pick<
  EditionTable,
  'label' | 'starts_on' | 'ends_on' | 'title' | 'headline' | 'introduction' | 'refreshed' | 'overlap' | 'published_on' | 'source'
>;

function toColumns(fields: EditionFields): FieldColumns {
  const { label, startsOn, endsOn, title, headline, introduction, refreshed, overlap, publishedOn, source } = fields;
  return {
    label,
    starts_on: startsOn,
    ends_on: endsOn,
    title,
    headline,
    introduction,
    refreshed,
    overlap,
    published_on: publishedOn,
    source: source === null ? null : JSON.stringify(source),
  };
}

function toEdition(row: Omit<EditionTable, 'partnership_id'>): Edition {
  const {
    plan_id: planId,
    starts_on: startsOn,
    ends_on: endsOn,
    published_on: publishedOn,
    previous_id: previousId,
    source,
    ...rest
  } = row;
  return Edition.parse({ ...rest, planId, startsOn, endsOn, publishedOn, previousId, source: source === null ? null : JSON.parse(source) });
}
