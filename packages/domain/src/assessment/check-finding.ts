import type { CodedOf } from '../shared/coded.ts';
import type { CheckableFinding, CheckedMeasurement } from './checkable-finding.ts';
import { changeOfCounts, type ChangeOfCounts } from './change-of-counts.ts';
import { endDayNumber, firstDayNumber, lengthOf, spanOf } from './periods-of-finding.ts';

/** So many months, days or years. */
type Length = ReturnType<typeof lengthOf>;

/** What makes a stated change doubtful, or keeps it from being checked. */
export interface FindingNotes {
  readonly 'nothing-stated': null;
  readonly 'no-value-now': null;
  readonly 'no-value-before': null;
  readonly 'zero-base': null;
  /** A number is below `least`. */
  readonly 'small-numbers': { readonly least: number };
  readonly 'period-reversed': null;
  readonly 'different-lengths': { readonly now: Length; readonly before: Length };
  readonly overlap: null;
  readonly gap: null;
}
export type FindingNote = CodedOf<FindingNotes>;

export interface FindingCheck {
  /** The figure as the two values give it: per cent, or in the unit of the values. */
  readonly computed?: number;
  /** What is stated, less what is computed. */
  readonly difference?: number;
  readonly verdict: 'agrees' | 'disagrees' | 'cannot-be-checked';
  /** Whether the two values differ by more than chance, where they are counts. */
  readonly change: ChangeOfCounts;
  readonly notes: readonly FindingNote[];
}

/** Below this a percentage says more than the counts can bear. */
const SMALL = 20;

/**
 * Recomputes the stated figure from the two values. They agree within half a unit of the last stated decimal,
 * sign included; an exact half may have been rounded either way. Says whether two counts differ by more than chance. Notes tell of anything that makes the
 * comparison doubtful, whatever the verdict.
 */
export function checkFinding(finding: CheckableFinding): FindingCheck {
  const { now = null, before = null, stated = null } = finding;
  const notes = [...periodNotes(now, before), ...valueNotes(finding)];
  const change = changeOfCounts(finding);
  if (stated === null || now === null || before === null || (stated.kind !== 'difference' && before.value === 0))
    return { verdict: 'cannot-be-checked', change, notes };
  const computed = compute(stated.kind, now.value, before.value);
  const difference = stated.value - computed;
  const half = 0.5 * 10 ** -stated.decimals;
  // Room for the last bits of binary fractions, so that an exact half counts as one.
  const room = 16 * Number.EPSILON * Math.max(1, Math.abs(stated.value), Math.abs(computed));
  return { computed, difference, verdict: Math.abs(difference) <= half + room ? 'agrees' : 'disagrees', change, notes };
}

function compute(kind: 'percent-change' | 'difference' | 'percent-share', now: number, before: number): number {
  switch (kind) {
    case 'percent-change':
      return ((now - before) / Math.abs(before)) * 100;
    case 'difference':
      return now - before;
    case 'percent-share':
      return (now / before) * 100;
  }
}

function valueNotes({ now = null, before = null, stated = null }: CheckableFinding): FindingNote[] {
  const notes: FindingNote[] = [];
  if (stated === null) notes.push({ code: 'nothing-stated' });
  if (now === null) notes.push({ code: 'no-value-now' });
  if (before === null) notes.push({ code: 'no-value-before' });
  if (now === null || before === null || stated === null || stated.kind === 'difference') return notes;
  if (before.value === 0) notes.push({ code: 'zero-base' });
  if (Math.abs(now.value) < SMALL || Math.abs(before.value) < SMALL) notes.push({ code: 'small-numbers', least: SMALL });
  return notes;
}

function periodNotes(now: CheckedMeasurement | null, before: CheckedMeasurement | null): FindingNote[] {
  const current = spanOf(now);
  const earlier = spanOf(before);
  const notes: FindingNote[] = [];
  if ([current, earlier].some((span) => span !== null && firstDayNumber(span) >= endDayNumber(span))) return [{ code: 'period-reversed' }];
  if (current === null || earlier === null) return notes;
  const lengths = { now: lengthOf(current), before: lengthOf(earlier) };
  if (lengths.now.unit !== lengths.before.unit || lengths.now.count !== lengths.before.count)
    notes.push({ code: 'different-lengths', ...lengths });
  const [first, second] = firstDayNumber(earlier) <= firstDayNumber(current) ? [earlier, current] : [current, earlier];
  if (firstDayNumber(second) < endDayNumber(first)) notes.push({ code: 'overlap' });
  else if (firstDayNumber(second) > endDayNumber(first)) notes.push({ code: 'gap' });
  return notes;
}
