import { EditionId, PublicationId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import type { PublicDatabase } from './public-database.ts';

/** A published snapshot: its bytes, their SHA-256 in hexadecimal, and when and by whom it was published. */
export interface Publication {
  readonly id: PublicationId;
  readonly editionId: EditionId;
  readonly label: string;
  readonly startsOn: string;
  readonly sha256: string;
  readonly body: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

/** Adds a publication. Its bytes and hash are stored as they are, and a trigger refuses to change them afterwards. */
export async function insertPublication(trx: Transaction<Database>, scope: PartnershipScope, publication: Publication): Promise<void> {
  await trx
    .insertInto('publication')
    .values({
      id: publication.id,
      partnership_id: scope.partnershipId,
      edition_id: publication.editionId,
      label: publication.label,
      starts_on: publication.startsOn,
      sha256: publication.sha256,
      body: publication.body,
      published_at: publication.publishedAt,
      published_by: publication.publishedBy,
    })
    .execute();
}

/** Every publication of the partnership, the newest year first and within a year the newest publication first. Index: `publication_home`. */
export async function listPublications(db: Kysely<PublicDatabase>, scope: PartnershipScope): Promise<Publication[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'edition_id', 'label', 'starts_on', 'sha256', 'body', 'published_at', 'published_by'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('starts_on', 'desc')
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map((row) => ({
    id: PublicationId.parse(row.id),
    editionId: EditionId.parse(row.edition_id),
    label: row.label,
    startsOn: row.starts_on,
    sha256: row.sha256,
    body: row.body,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
  }));
}

/** The moments (ISO 8601, UTC) at which an edition was published, oldest first. Index: `publication_home`. */
export async function listPublishedMoments(
  db: Kysely<PublicDatabase>,
  scope: PartnershipScope,
  editionId: EditionId,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('publication')
    .select('published_at')
    .where('partnership_id', '=', scope.partnershipId)
    .where('edition_id', '=', editionId)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => row.published_at);
}

/** The newest publication of each edition, the newest year first. Index: `publication_home`. */
export async function listNewestPublications(
  db: Kysely<PublicDatabase>,
  scope: PartnershipScope,
): Promise<readonly Pick<Publication, 'id' | 'label' | 'body'>[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'label', 'body'])
    .where('partnership_id', '=', scope.partnershipId)
    .where('sequence', 'in', (newest) =>
      newest
        .selectFrom('publication as each')
        .select(({ fn }) => fn.max('each.sequence').as('sequence'))
        .where('each.partnership_id', '=', scope.partnershipId)
        .groupBy('each.label'),
    )
    .orderBy('starts_on', 'desc')
    .execute();
  return rows.map(({ id, label, body }) => ({ id: PublicationId.parse(id), label, body }));
}

/** A number that grows with each publication, withdrawal and noted revision of the partnership, and when it ends; 0 where there is none. */
export async function latestSequence(db: Kysely<PublicDatabase>, scope: PartnershipScope): Promise<number> {
  const row = await db
    .selectNoFrom((columns) => [
      columns
        .selectFrom('publication')
        .select(({ fn }) => fn.max('sequence').as('latest'))
        .where('partnership_id', '=', scope.partnershipId)
        .as('published'),
      columns
        .selectFrom('withdrawal')
        .select(({ fn }) => fn.max('sequence').as('latest'))
        .where('partnership_id', '=', scope.partnershipId)
        .as('withdrawn'),
      columns
        .selectFrom('closure')
        .select(({ fn }) => fn.max('sequence').as('latest'))
        .where('partnership_id', '=', scope.partnershipId)
        .as('ended'),
      columns
        .selectFrom('published_revision')
        .select(({ fn }) => fn.max('sequence').as('latest'))
        .where('partnership_id', '=', scope.partnershipId)
        .as('revised'),
    ])
    .executeTakeFirst();
  return (row?.published ?? 0) + (row?.withdrawn ?? 0) + (row?.ended ?? 0) + (row?.revised ?? 0);
}

/** How many publications there are, of all partnerships. Needs no scope: it is a number for the operator. */
export async function countPublications(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('publication')
    .select((columns) => columns.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
