import { createHash } from 'node:crypto';
import type { AdoptionStep } from '@saferplan/domain/adoption';
import type { EditionContent, EditionProblem } from '@saferplan/domain/plan';
import {
  type BesideThePlan,
  bodyDifferences,
  buildSnapshot,
  type CalculatedByIndicator,
  compareSnapshots,
  type EarlierTexts,
  type Json,
  type ObservationsBySeries,
  type PreviousEdition,
  type Snapshot,
} from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { type Language, ok, type Result } from '@saferplan/domain/shared';
import { type SaidDifference, sayDifference, sayNoticed } from '@saferplan/messages/published';
import canonicalize from 'canonicalize';

/*
 * What publishing computes. These functions run in the worker thread of publications, and at installation, when nobody waits, where
 * they are called: what they take and answer is plain data.
 */

/** All that the published form of an edition is made of. */
export interface BuildInput {
  readonly content: EditionContent;
  readonly previous: PreviousEdition | null;
  readonly observations: ObservationsBySeries;
  readonly steps: readonly AdoptionStep[];
  readonly calculated: CalculatedByIndicator;
  readonly beside: BesideThePlan;
}

/** A snapshot, the bytes as which it is stored (RFC 8785), and their SHA-256 in hexadecimal. */
export interface BuiltPublication {
  readonly snapshot: Snapshot;
  readonly body: string;
  readonly sha256: string;
}

/** The published form of an edition, or the faults that forbid it. */
export function build({
  content,
  previous,
  observations,
  steps,
  calculated,
  beside,
}: BuildInput): Result<BuiltPublication, readonly EditionProblem[]> {
  const built = buildSnapshot(SNAPSHOT_WORDINGS, content, previous, observations, steps, calculated, beside);
  if (!built.ok) return built;
  const body = canonicalize(built.value);
  if (body === undefined) throw new Error('A snapshot is JSON, and JSON always has a canonical form (RFC 8785)');
  return ok({ snapshot: built.value, body, sha256: createHash('sha256').update(body).digest('hex') });
}

/** What differs between what is published and what would be: in sentences, and place by place, in the words of a reader. */
export interface PublicationChanges {
  readonly changes: readonly string[];
  readonly differences: readonly SaidDifference[];
}

type Compared = Pick<BuiltPublication, 'snapshot' | 'body'>;

/** What is compared: null where nothing is published yet; by which texts items of the newer form were called before; in which language it is told. */
export interface CompareInput {
  readonly before: Compared | null;
  readonly after: Compared;
  readonly earlier: EarlierTexts;
  readonly language: Language;
}

/** Compares what would be published with what is. */
export function compare({ before, after, earlier, language }: CompareInput): PublicationChanges {
  const noticed = (old: Snapshot | null): readonly string[] =>
    compareSnapshots(old, after.snapshot, earlier).map((change) => sayNoticed(change, language));
  if (before === null) return { changes: noticed(null), differences: [] };
  const [was, is] = [JSON.parse(before.body) as Json, JSON.parse(after.body) as Json];
  const differences = bodyDifferences(was, is, earlier);
  // That something was changed and put back is told by the table of versions, and is nothing new to read.
  const isSame = differences.every(({ path }) => path.startsWith('/chapterVersions'));
  const selected = noticed(before.snapshot);
  return {
    changes: isSame
      ? [sayNoticed({ kind: 'nothing' }, language)]
      : selected.length > 0
        ? selected
        : [sayNoticed({ kind: 'by-place' }, language)],
    differences: differences.map((difference) => sayDifference(difference, { language, bodies: [is, was] })),
  };
}
