import { DEFAULT_SITE, Partnership, type PartnershipFields, Plan } from '@saferplan/domain/plan';
import { PartnershipId } from '@saferplan/domain/shared';
import { type Kysely, PostgresAdapter, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipTable } from './partnership.table.ts';
import type { PartnershipScope } from '../scope.ts';

/** The identifiers of all partnerships in this installation, by name. Needs no scope: it tells who is here, and nothing of them. */
export async function listPartnershipIds(db: Kysely<Database>): Promise<PartnershipId[]> {
  const rows = await db.selectFrom('partnership').select('id').orderBy('name').execute();
  return rows.map((row) => PartnershipId.parse(row.id));
}

/** The partnership itself. Throws where the scope is of none: a scope is only made for one that exists. */
export async function readPartnership(db: Kysely<Database>, scope: PartnershipScope): Promise<Partnership> {
  const row = await db
    .selectFrom('partnership')
    .select(['id', 'slug', 'name', 'short_name', 'area', 'force', 'chair', 'about', 'final_decision_by', 'four_eyes', 'site', 'version'])
    .where('id', '=', scope.partnershipId)
    .executeTakeFirstOrThrow();
  const { short_name: shortName, final_decision_by: finalDecisionBy, four_eyes: fourEyes, site, ...rest } = row;
  return Partnership.parse({ ...DEFAULT_SITE, ...rest, ...Object(JSON.parse(site)), shortName, finalDecisionBy, fourEyes: fourEyes === 1 });
}

/**
 * Holds the partnership until the transaction ends: `share` lets others write what its editions share too, `update` keeps
 * them out. Rows that refer to the partnership can be inserted meanwhile: not waiting for those is what prevents deadlocks.
 * SQLite has one writer at a time in any case.
 */
export async function holdPartnership(trx: Transaction<Database>, scope: PartnershipScope, hold: 'share' | 'update'): Promise<void> {
  await trx
    .selectFrom('partnership')
    .select('id')
    .where('id', '=', scope.partnershipId)
    .$if(trx.getExecutor().adapter instanceof PostgresAdapter, (query) => (hold === 'share' ? query.forShare() : query.forNoKeyUpdate()))
    .executeTakeFirstOrThrow();
}

/** Adds a partnership without agencies, plans or members. */
export async function insertPartnership(trx: Transaction<Database>, partnership: Partnership): Promise<void> {
  const { id, version, ...fields } = partnership;
  await trx
    .insertInto('partnership')
    .values({ id, version, ...toColumns(fields) })
    .execute();
}

/** False where the row is no longer at version `expected`. */
export async function updatePartnership(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  expected: number,
  fields: PartnershipFields,
): Promise<boolean> {
  const result = await trx
    .updateTable('partnership')
    .set({ ...toColumns(fields), version: expected + 1 })
    .where('id', '=', scope.partnershipId)
    .where('version', '=', expected)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The plans of the partnership, oldest first. Index: `plan_home`. */
export async function listPlans(db: Kysely<Database>, scope: PartnershipScope): Promise<Plan[]> {
  const rows = await db
    .selectFrom('plan')
    .select(['id', 'title', 'motto', 'start_year', 'end_year'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('start_year')
    .execute();
  return rows.map(({ start_year: startYear, end_year: endYear, ...rest }) => Plan.parse({ ...rest, startYear, endYear }));
}

/** Adds a plan without editions. */
export async function insertPlan(trx: Transaction<Database>, scope: PartnershipScope, plan: Plan): Promise<void> {
  const { startYear, endYear, ...rest } = plan;
  await trx
    .insertInto('plan')
    .values({ ...rest, partnership_id: scope.partnershipId, start_year: startYear, end_year: endYear })
    .execute();
}

/** Writes the fields of a plan. The partnership is held meanwhile, so that two who change a plan at once come one after the other. */
export async function updatePlan(trx: Transaction<Database>, scope: PartnershipScope, plan: Plan): Promise<void> {
  const { id, title, motto, startYear, endYear } = plan;
  await trx
    .updateTable('plan')
    .set({ title, motto, start_year: startYear, end_year: endYear })
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .execute();
}

function toColumns(fields: PartnershipFields): Omit<PartnershipTable, 'id' | 'version'> {
  const { slug, name, shortName, area, force, chair, about, finalDecisionBy, fourEyes, ...site } = fields;
  return {
    slug,
    name,
    short_name: shortName,
    area,
    force,
    chair,
    about,
    final_decision_by: finalDecisionBy,
    four_eyes: fourEyes ? 1 : 0,
    site: JSON.stringify(site),
  };
}
