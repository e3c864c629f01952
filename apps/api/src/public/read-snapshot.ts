import { webcrypto } from 'node:crypto';
import { Snapshot } from '@saferplan/domain/publication';
import { ok, refuse, type Result } from '@saferplan/domain/shared';

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
 * The snapshot of a publication, as it came from the database: its hash is checked before anything is parsed. Whoever keeps the
 * answer checks each body once; text that was altered never leaves here.
 */
export async function readSnapshot(stored: StoredSnapshot): Promise<Result<Snapshot, Unsound>> {
  if (!(await hasItsHash(stored))) return refuse('altered');
  try {
    return ok(Snapshot.parse(JSON.parse(stored.body)));
  } catch {
    return refuse('unreadable');
  }
}
