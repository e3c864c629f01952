import { createHash } from 'node:crypto';
import type { Database } from '@saferplan/database';
import { loadObservations } from '@saferplan/database/spc';
import type { AdoptionStep } from '@saferplan/domain/adoption';
import type { EditionProblem } from '@saferplan/domain/plan';
import { buildSnapshot, type Snapshot } from '@saferplan/domain/publication';
import type { Result } from '@saferplan/domain/shared';
import canonicalize from 'canonicalize';
import type { Kysely } from 'kysely';
import { calculatedReadings } from '../extensions/calculated-readings.ts';
import type { EditionWithPrevious } from '../plan/edition.service.ts';
import type { Work } from '../work.ts';

/** An edition as it would be published now, after these steps, or the faults that forbid it. */
export async function buildPublication(
  work: Work,
  db: Kysely<Database>,
  { content, previous }: EditionWithPrevious,
  steps: readonly AdoptionStep[],
): Promise<Result<Snapshot, readonly EditionProblem[]>> {
  const observations = await loadObservations(db, work.scope);
  // A calculation that fails leaves its own indicator without readings, which the check of the edition tells.
  const { calculated } = await calculatedReadings(work.code, content, observations);
  return buildSnapshot(content, previous, observations, steps, calculated);
}

/** The bytes of a snapshot as they are stored (RFC 8785), and their SHA-256 in hexadecimal. */
export function bytesOf(snapshot: Snapshot): { readonly body: string; readonly sha256: string } {
  const body = canonicalize(snapshot);
  if (body === undefined) throw new Error('A snapshot is JSON, and JSON always has a canonical form (RFC 8785)');
  return { body, sha256: createHash('sha256').update(body).digest('hex') };
}
