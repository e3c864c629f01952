import { setTimeout as sleep } from 'node:timers/promises';
import type { PartnershipScope } from '@saferplan/database/scope';
import {
  findClosure,
  latestSequence,
  listPublications,
  listPublishedRevisions,
  listWithdrawals,
  type PublicDatabase,
} from '@saferplan/database/publication';
import { type Closure, type Snapshot, wholeWithdrawal, withdrawnTexts } from '@saferplan/domain/publication';
import { ok, refuse, type Result } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import { dayOf, versionOn } from './public-day.ts';
import { publishedHere } from './published-here.ts';
import type { RevisedSeries, WithdrawnEdition } from '@saferplan/viewer/render';
import { hasItsHash, publicBody, readSnapshot, type StoredSnapshot, type Unsound } from './read-snapshot.ts';
import type { UnsoundPublication } from './unsound-publications.ts';

/** A published edition as the public half knows it: nothing here leads to a draft. */
interface PublishedEdition {
  /** Without the texts that were withdrawn; then it says so of itself. */
  readonly snapshot: Snapshot;
  /** The format in which it is stored; it is read in that of today. */
  readonly storedAs: number;
  /** Of the bytes as they were published, which are those of `body` where nothing was withdrawn. */
  readonly sha256: string;
  readonly body: string;
  readonly publishedAt: string;
  /** The series of which values were revised after it was published. */
  readonly revised: readonly RevisedSeries[];
}

/** One publication in the history of all of them, without its content. */
interface PublicationEntry {
  readonly label: string;
  readonly sha256: string;
  readonly publishedAt: string;
}

/** That something was withdrawn, for the history: the whole of a publication, or a text of it. */
interface WithdrawalEntry extends WithdrawnEdition {
  readonly id: string;
  readonly isWhole: boolean;
}

/** What is public at one moment. */
export interface PublishedEditions {
  /** Grows with each publication, each withdrawal, each revision that is noted and each day: what was made of them holds for as long as their version is the newest. */
  readonly version: number;
  /** The day that it is of, as an ISO 8601 date: pages say which dates have passed. */
  readonly today: string;
  /** The newest sound publication of each edition, the newest year first. */
  readonly editions: readonly PublishedEdition[];
  /** Every sound publication there has been, newest first. */
  readonly history: readonly PublicationEntry[];
  /** The editions whose newest publication was withdrawn: a note stands at their addresses, until they are published again. */
  readonly withdrawn: readonly WithdrawnEdition[];
  /** Everything that was withdrawn, oldest first. */
  readonly withdrawals: readonly WithdrawalEntry[];
  /** That the partnership ends; null where it goes on. */
  readonly closure: Closure | null;
  /** What is left out, because its stored text was altered or cannot be read. */
  readonly unsound: readonly UnsoundPublication[];
}

export interface PublishedEditionsReader {
  /** The newest version. Asks the database only where nobody has within a short time. */
  readonly version: () => Promise<number>;
  /** The newest version where it is known without waiting; else null. */
  readonly peek: () => number | null;
  readonly read: () => Promise<PublishedEditions>;
  /** For how many seconds the database has not answered in time, while what was read last is shown; null where it answers. */
  readonly staleForSeconds: () => number | null;
}

/** The published editions that are held in memory, by partnership: the most read of them. The others are read again when somebody comes. */
export type PublishedEditionsCache = LRUCache<string, PublishedEditions>;

/** A snapshot with its text takes some six times the letters of its text. */
const BYTES_A_LETTER = 6;
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * An empty cache of published editions, of all partnerships together; the least recently used go first where they take more than
 * `MOST_BYTES`.
 */
export const openPublishedEditionsCache = (): PublishedEditionsCache =>
  new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ editions }) => 1 + editions.reduce((sum, { body }) => sum + body.length * BYTES_A_LETTER, 0),
  });

/** For so long the database is not asked again whether another replica has published. */
const FRESH_FOR_MS = 250;
/** For so long what is known is answered while it is asked, so that no reader waits behind those who write. */
const USABLE_FOR_MS = 2000;
/** For so long somebody waits for the database before they get what was read last. */
const PATIENCE_MS = 400;

/**
 * What one partnership has published. What this process publishes is public at once, what another does within two seconds.
 * `onRead` is told each time that it was read from the database. While the database does not answer in time, what was read last
 * is shown, unless this process itself has changed it since; `onStale` is told when that begins and ends.
 */
export function openPublishedEditions(
  db: Kysely<PublicDatabase>,
  scope: PartnershipScope,
  held: PublishedEditionsCache = openPublishedEditionsCache(),
  onRead: (publishedEditions: PublishedEditions) => void = () => undefined,
  onStale: (isStale: boolean) => void = () => undefined,
): PublishedEditionsReader {
  const key = scope.partnershipId;
  let known = { version: 0, at: Number.NEGATIVE_INFINITY, publishedHere: -1 };
  let asking: { readonly publishedHere: number; readonly version: Promise<number> } | null = null;
  let loading: { readonly version: number; readonly publishedEditions: Promise<PublishedEditions> } | null = null;

  let staleSince: number | null = null;
  const noteStale = (isStale: boolean): void => {
    if (isStale === (staleSince !== null)) return;
    staleSince = isStale ? known.at : null;
    onStale(isStale);
  };
  const isKnown = (): boolean => known.publishedHere === publishedHere();

  const ask = (): Promise<number> => {
    // Whoever asks while somebody does waits for the same answer, unless something was published here since.
    if (asking?.publishedHere === publishedHere()) return asking.version;
    const mine = {
      publishedHere: publishedHere(),
      version: latestSequence(db, scope)
        .then((sequence) => {
          const version = versionOn(sequence, new Date());
          known = { version, at: performance.now(), publishedHere: mine.publishedHere };
          noteStale(false);
          return version;
        })
        .finally(() => {
          if (asking === mine) asking = null;
        }),
    };
    asking = mine;
    return mine.version;
  };
  const peek = (): number | null => {
    const age = isKnown() ? performance.now() - known.at : Number.POSITIVE_INFINITY;
    if (age > USABLE_FOR_MS && (staleSince === null || !isKnown())) return null;
    // Nobody waits for this one; whoever comes next and has to wait is told if it failed.
    if (age > FRESH_FOR_MS) ask().catch(() => undefined);
    return known.version;
  };
  const version = async (): Promise<number> => {
    const found = peek();
    if (found !== null) return found;
    const asked = ask();
    if (!isKnown()) return asked;
    const inTime = await Promise.race([asked.catch(() => null), sleep(PATIENCE_MS, null, { ref: false })]);
    if (inTime === null) noteStale(true);
    return inTime ?? known.version;
  };
  const read = async (): Promise<PublishedEditions> => {
    const newest = await version();
    const kept = held.get(key);
    if (kept?.version === newest) return kept;
    if (loading?.version === newest) return loading.publishedEditions;
    const mine = {
      version: newest,
      publishedEditions: load(db, scope, newest)
        .then((publishedEditions) => {
          held.set(key, publishedEditions);
          onRead(publishedEditions);
          return publishedEditions;
        })
        .finally(() => {
          if (loading === mine) loading = null;
        }),
    };
    loading = mine;
    return mine.publishedEditions;
  };
  const staleForSeconds = (): number | null => (staleSince === null ? null : Math.round((performance.now() - staleSince) / 1000));
  return { version, peek, read, staleForSeconds };
}

async function load(db: Kysely<PublicDatabase>, scope: PartnershipScope, version: number): Promise<PublishedEditions> {
  const editions: PublishedEdition[] = [];
  const history: PublicationEntry[] = [];
  const unsound: UnsoundPublication[] = [];
  const withdrawn: WithdrawnEdition[] = [];
  const seen = new Set<string>();
  const publications = await listPublications(db, scope);
  const withdrawals = await listWithdrawals(db, scope);
  const closure = await findClosure(db, scope);
  const revisions = (await listPublishedRevisions(db, scope)).filter(({ revised }) => revised > 0);
  for (const { id, label, body, sha256, publishedAt } of publications) {
    const stored = { body, sha256 };
    const whole = wholeWithdrawal(id, withdrawals);
    const texts = withdrawnTexts(id, withdrawals);
    const isShown = whole === null && !seen.has(label);
    const read = isShown ? await readSnapshot(stored, texts) : await hashOnly(stored);
    if (!read.ok) {
      unsound.push({ label, sha256, why: read.failure });
      continue;
    }
    history.push({ label, sha256, publishedAt });
    const revised = revisions
      .filter(({ publicationId }) => publicationId === id)
      .map(({ series, revised: count, firstPeriod, lastPeriod }) => ({ series, revised: count, firstPeriod, lastPeriod }));
    if (read.value !== null) editions.push({ ...read.value, sha256, body: publicBody(stored, texts), publishedAt, revised });
    if (whole !== null && !seen.has(label))
      withdrawn.push({ label, sha256, on: whole.withdrawnAt, decidedBy: whole.decidedBy, reason: whole.reason });
    // Nothing older of an edition comes forward where its newest publication was withdrawn.
    seen.add(label);
  }
  return {
    version,
    today: dayOf(version),
    editions,
    history: history.toSorted((one, other) => other.publishedAt.localeCompare(one.publishedAt)),
    withdrawn,
    withdrawals: withdrawals.flatMap(({ id, publicationId, path, withdrawnAt, decidedBy, reason }) => {
      const of = publications.find((publication) => publication.id === publicationId);
      const note = { id, isWhole: path === '', on: withdrawnAt, decidedBy, reason };
      return of === undefined ? [] : [{ ...note, label: of.label, sha256: of.sha256 }];
    }),
    closure,
    unsound,
  };
}

/** A publication that a newer one of the same edition stands before is held to its hash, and not parsed. */
async function hashOnly(stored: StoredSnapshot): Promise<Result<null, Unsound>> {
  return (await hasItsHash(stored)) ? ok(null) : refuse('altered');
}
