import type { Database } from '@saferplan/database';
import { type PartnershipScope } from '@saferplan/database/plan';
import { latestSequence, listPublications } from '@saferplan/database/publication';
import { Snapshot } from '@saferplan/domain/publication';
import type { Kysely } from 'kysely';

/** A published edition as the public half knows it: nothing here leads to a draft. */
interface PublishedEdition {
  readonly snapshot: Snapshot;
  readonly sha256: string;
  readonly body: string;
  readonly publishedAt: string;
}

/** One publication in the history of all of them, without its content. */
interface ShelfEntry {
  readonly label: string;
  readonly sha256: string;
  readonly publishedAt: string;
}

/** What is public at one moment. The same object is answered until something is published, here or by another replica. */
export interface Shelf {
  /** The newest publication of each edition, the newest year first. */
  readonly editions: readonly PublishedEdition[];
  /** Every publication there has been, newest first. */
  readonly history: readonly ShelfEntry[];
}

export type ReadShelf = () => Promise<Shelf>;

/** Reads the shelf again only when something was published since. */
export function openShelf(db: Kysely<Database>, scope: PartnershipScope): ReadShelf {
  let at = -1;
  let shelf: Shelf = { editions: [], history: [] };
  return async () => {
    const latest = await latestSequence(db, scope);
    if (latest === at) return shelf;
    const publications = await listPublications(db, scope);
    const seen = new Set<string>();
    const editions = publications.flatMap(({ label, body, sha256, publishedAt }) => {
      if (seen.has(label)) return [];
      seen.add(label);
      return [{ snapshot: Snapshot.parse(JSON.parse(body)), sha256, body, publishedAt }];
    });
    const history = publications
      .map(({ label, sha256, publishedAt }) => ({ label, sha256, publishedAt }))
      .toSorted((one, other) => other.publishedAt.localeCompare(one.publishedAt));
    shelf = { editions, history };
    at = latest;
    return shelf;
  };
}
