import { DocumentId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** An attached file without its bytes. */
export interface DocumentEntry {
  readonly id: DocumentId;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actorName: string;
}

const ENTRY = ['id', 'name', 'media_type', 'bytes', 'sha256', 'at', 'actor_name'] as const;

/** Adds an uploaded document; its body is stored in base64. */
export async function insertDocument(db: Kysely<Database>, scope: PartnershipScope, entry: DocumentEntry, body: Buffer): Promise<void> {
  const { mediaType, actorName, ...rest } = entry;
  await db
    .insertInto('document')
    .values({ ...rest, media_type: mediaType, actor_name: actorName, partnership_id: scope.partnershipId, body: body.toString('base64') })
    .execute();
}

/** Every attached file of the partnership, newest first. Index: `document_home`. */
export async function listDocuments(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly DocumentEntry[]> {
  const rows = await db
    .selectFrom('document')
    .select(ENTRY)
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('at', 'desc')
    .execute();
  return rows.map(toEntry);
}

/** A file with its bytes, or null where the partnership has none of this identifier. */
export async function findDocument(
  db: Kysely<Database>,
  scope: PartnershipScope,
  id: string,
): Promise<{ readonly entry: DocumentEntry; readonly body: Buffer } | null> {
  const row = await db
    .selectFrom('document')
    .select([...ENTRY, 'body'])
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { entry: toEntry(row), body: Buffer.from(row.body, 'base64') };
}

const toEntry = (row: {
  readonly id: string;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly at: string;
  readonly actor_name: string;
}): DocumentEntry => ({
  id: DocumentId.parse(row.id),
  name: row.name,
  mediaType: row.media_type,
  bytes: row.bytes,
  sha256: row.sha256,
  at: row.at,
  actorName: row.actor_name,
});
