import type { Database } from '@saferplan/database';
import { type PartnershipScope } from '@saferplan/database/plan';
import { latestSequence, listPublications } from '@saferplan/database/publication';
import { Snapshot } from '@saferplan/domain/publication';
import type { Kysely } from 'kysely';
import { publishedHere } from './published-here.ts';

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

export interface ShelfReader {
  readonly read: () => Promise<Shelf>;
  /** The shelf where it is surely what `read` would answer, without asking the database; else null. */
  readonly peek: () => Shelf | null;
}

/** For so long the database is not asked again whether another replica has published. */
const FRESH_FOR_MS = 250;

/** Reads the shelf again only when something was published since. */
export function openShelf(db: Kysely<Database>, scope: PartnershipScope): ShelfReader {
  let at = -1;
  let shelf: Shelf = { editions: [], history: [] };
  let checked = { at: Number.NEGATIVE_INFINITY, publishedHere: -1 };
  const isFresh = (): boolean => performance.now() - checked.at < FRESH_FOR_MS && checked.publishedHere === publishedHere();
  const read = async (): Promise<Shelf> => {
    if (isFresh()) return shelf;
    const check = { at: performance.now(), publishedHere: publishedHere() };
    const latest = await latestSequence(db, scope);
    if (latest !== at) {
      shelf = await load(db, scope);
      at = latest;
    }
    checked = check;
    return shelf;
  };
  return { read, peek: () => (isFresh() ? shelf : null) };
}

async function load(db: Kysely<Database>, scope: PartnershipScope): Promise<Shelf> {
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
  return { editions, history };
}
