import { PopulationEdition } from '@saferplan/domain/peers';
import { PopulationEditionId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** Numbers of people as they are stored. */
export interface StoredPopulation extends PopulationEdition {
  readonly id: PopulationEditionId;
  /** When it was imported: ISO 8601, UTC. */
  readonly at: string;
}

/** The editions of people that the partnership imported, the newest import first. Index: `population_edition_title`. */
export async function listPopulations(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly StoredPopulation[]> {
  const rows = await db
    .selectFrom('population_edition')
    .select(['id', 'title', 'kind', 'source', 'licence', 'estimates', 'at'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('at', 'desc')
    .orderBy('title')
    .execute();
  return rows.map(({ id, at, estimates, ...fields }) => ({
    ...PopulationEdition.parse({ ...fields, estimates: JSON.parse(estimates) }),
    id: PopulationEditionId.parse(id),
    at,
  }));
}

/** Keeps an edition in place of an earlier import of the same title. */
export async function putPopulation(trx: Transaction<Database>, scope: PartnershipScope, edition: StoredPopulation): Promise<void> {
  const { estimates, ...fields } = edition;
  await trx.deleteFrom('population_edition').where('partnership_id', '=', scope.partnershipId).where('title', '=', edition.title).execute();
  await trx
    .insertInto('population_edition')
    .values({ ...fields, estimates: JSON.stringify(estimates), partnership_id: scope.partnershipId })
    .execute();
}
