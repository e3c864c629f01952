import { webcrypto } from 'node:crypto';
import { type Json, redactBody, upgradeSnapshot, type UpgradedSnapshot, type Withdrawal } from '@saferplan/domain/publication';
import { ok, refuse, type Result } from '@saferplan/domain/shared';
import canonicalize from 'canonicalize';
import { LRUCache } from 'lru-cache';

/** Why a publication is not shown: its stored bytes do not have the hash it was published under, or cannot be read as a plan. */
export type Unsound = 'altered' | 'unreadable';

/** What of a publication is needed to read it: its stored text and the SHA-256 (hexadecimal) that it was published under. */
export interface StoredSnapshot {
  readonly body: string;
  readonly sha256: string;
}

/** Whether the stored bytes (UTF-8) have the hash that they were published under. Hashed in Node's thread pool. */
export async function hasItsHash({ body, sha256 }: StoredSnapshot): Promise<boolean> {
  const digest = await webcrypto.subtle.digest('SHA-256', Buffer.from(body, 'utf8'));
  return Buffer.from(digest).toString('hex') === sha256;
}

/**
 * What was read in this process of stored texts from which nothing was withdrawn, by their hash: the last of them, up to so many letters
 * of text together. A snapshot takes some six bytes a letter, and is the same object as that which public pages are made from.
 */
const MOST_LETTERS = 4 * 1024 * 1024;
const parsed = new LRUCache<string, Result<UpgradedSnapshot, Unsound>>({ maxSize: MOST_LETTERS });

/**
 * The snapshot of a publication in the format of today, as it came from the database: its hash is checked each time, before anything is
 * parsed, so that text that was altered never leaves here; what has its hash is parsed once, while it is in use.
 * `withdrawn` are the texts that are taken out of it. Nobody may change what is answered: others read the same.
 */
export async function readSnapshot(
  stored: StoredSnapshot,
  withdrawn: readonly Withdrawal[] = [],
): Promise<Result<UpgradedSnapshot, Unsound>> {
  if (!(await hasItsHash(stored))) return refuse('altered');
  if (withdrawn.length > 0) return parse(stored, withdrawn);
  const known = parsed.get(stored.sha256);
  if (known !== undefined) return known;
  const read = parse(stored, withdrawn);
  parsed.set(stored.sha256, read, { size: stored.body.length });
  return read;
}

function parse(stored: StoredSnapshot, withdrawn: readonly Withdrawal[]): Result<UpgradedSnapshot, Unsound> {
  try {
    return ok(upgradeSnapshot(redactedJson(stored, withdrawn)));
  } catch {
    return refuse('unreadable');
  }
}

/** The text that is served of a stored publication: its own bytes, or the canonical form (RFC 8785) of what is left of it. */
export const publicBody = (stored: StoredSnapshot, withdrawn: readonly Withdrawal[]): string =>
  withdrawn.length === 0 ? stored.body : String(canonicalize(redactedJson(stored, withdrawn)));

const redactedJson = ({ body, sha256 }: StoredSnapshot, withdrawn: readonly Withdrawal[]): Json =>
  redactBody(JSON.parse(body) as Json, sha256, withdrawn);
