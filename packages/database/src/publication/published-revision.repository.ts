import { PublicationId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import type { PublicDatabase } from './public-database.ts';

/** That values of a published series have been revised since: how many, and the periods of the first and the last of them. */
export interface PublishedRevision {
  readonly publicationId: PublicationId;
  /** The slug by which the series was published. */
  readonly series: string;
  /** 0 where all values are again as they were published. */
  readonly revised: number;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Records which published observations were revised afterwards; does nothing with an empty list. */
export async function insertPublishedRevisions(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  revisions: readonly PublishedRevision[],
): Promise<void> {
  if (revisions.length === 0) return;
  const rows = revisions.map(({ publicationId, series, revised, firstPeriod, lastPeriod, at }) => ({
    partnership_id: scope.partnershipId,
    publication_id: publicationId,
    series,
    revised,
    first_period: firstPeriod,
    last_period: lastPeriod,
    at,
  }));
  await trx.insertInto('published_revision').values(rows).execute();
}

/** What holds now of each series of each publication, where anything was ever noted of it. Index: `published_revision_home`. */
export async function listPublishedRevisions(db: Kysely<PublicDatabase>, scope: PartnershipScope): Promise<readonly PublishedRevision[]> {
  const rows = await db
    .selectFrom('published_revision')
    .select(['publication_id', 'series', 'revised', 'first_period', 'last_period', 'at'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('sequence')
    .execute();
  const newest = new Map(rows.map((row) => [JSON.stringify([row.publication_id, row.series]), row]));
  return [...newest.values()].map((row) => ({
    publicationId: PublicationId.parse(row.publication_id),
    series: row.series,
    revised: row.revised,
    firstPeriod: row.first_period,
    lastPeriod: row.last_period,
    at: row.at,
  }));
}
