import type { Database } from '@saferplan/database';
import { type PartnershipScope } from '@saferplan/database/plan';
import { latestSequence, listPublications } from '@saferplan/database/publication';
import { Snapshot } from '@saferplan/domain/publication';
import type { Kysely } from 'kysely';

/** A published edition as the public half knows it: nothing here leads to a draft. */
export interface PublishedEdition {
  readonly snapshot: Snapshot;
  readonly sha256: string;
  readonly body: string;
  readonly publishedAt: string;
}

/** The newest publication of each edition, the newest year first. */
export type Shelf = () => Promise<readonly PublishedEdition[]>;

/** Reads the shelf again only when something was published since, here or by another replica. */
export function openShelf(db: Kysely<Database>, scope: PartnershipScope): Shelf {
  let at = -1;
  let editions: readonly PublishedEdition[] = [];
  return async () => {
    const latest = await latestSequence(db, scope);
    if (latest === at) return editions;
    const seen = new Set<string>();
    editions = (await listPublications(db, scope)).flatMap(({ label, body, sha256, publishedAt }) => {
      if (seen.has(label)) return [];
      seen.add(label);
      return [{ snapshot: Snapshot.parse(JSON.parse(body)), sha256, body, publishedAt }];
    });
    at = latest;
    return editions;
  };
}
