import type { CheckableFinding, CheckedMeasurement } from './checkable-finding.ts';
import { changeOfCounts, type ChangeOfCounts } from './change-of-counts.ts';
import { endDayNumber, firstDayNumber, lengthOf, type Span, spanOf } from './periods-of-finding.ts';

export interface Note {
  readonly code:
    | 'nothing-stated'
    | 'no-value-now'
    | 'no-value-before'
    | 'zero-base'
    | 'small-numbers'
    | 'period-reversed'
    | 'different-lengths'
    | 'overlap'
    | 'gap';
  readonly message: string;
}

export interface FindingCheck {
  /** The figure as the two values give it: per cent, or in the unit of the values. */
  readonly computed?: number;
  /** What is stated, less what is computed. */
  readonly difference?: number;
  readonly verdict: 'agrees' | 'disagrees' | 'cannot-be-checked';
  /** Whether the two values differ by more than chance, where they are counts. */
  readonly change: ChangeOfCounts;
  readonly notes: readonly Note[];
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

function valueNotes({ now = null, before = null, stated = null }: CheckableFinding): Note[] {
  const notes: Note[] = [];
  if (stated === null) notes.push({ code: 'nothing-stated', message: 'No change is stated, so there is nothing to check.' });
  if (now === null) notes.push({ code: 'no-value-now', message: 'The value now is not given.' });
  if (before === null) notes.push({ code: 'no-value-before', message: 'The value before is not given.' });
  if (now === null || before === null || stated === null || stated.kind === 'difference') return notes;
  if (before.value === 0) notes.push({ code: 'zero-base', message: 'A percentage of 0 means nothing: give the difference instead.' });
  if (Math.abs(now.value) < SMALL || Math.abs(before.value) < SMALL)
    notes.push({ code: 'small-numbers', message: `A number is below ${SMALL.toString()}, where a percentage misleads: say the counts.` });
  return notes;
}

function periodNotes(now: CheckedMeasurement | null, before: CheckedMeasurement | null): Note[] {
  const current = spanOf(now);
  const earlier = spanOf(before);
  const notes: Note[] = [];
  if ([current, earlier].some((span) => span !== null && firstDayNumber(span) >= endDayNumber(span)))
    return [{ code: 'period-reversed', message: 'A period ends before it begins.' }];
  if (current === null || earlier === null) return notes;
  const lengths = [lengthInWords(current), lengthInWords(earlier)];
  if (lengths[0] !== lengths[1])
    notes.push({ code: 'different-lengths', message: `The periods differ in length: ${lengths.join(' against ')}.` });
  const [first, second] = firstDayNumber(earlier) <= firstDayNumber(current) ? [earlier, current] : [current, earlier];
  if (firstDayNumber(second) < endDayNumber(first))
    notes.push({ code: 'overlap', message: 'The periods overlap: some of the same time is counted in both.' });
  else if (firstDayNumber(second) > endDayNumber(first))
    notes.push({ code: 'gap', message: 'There is a gap between the periods: what happened between them is not counted.' });
  return notes;
}

function lengthInWords(span: Span): string {
  const { unit, count } = lengthOf(span);
  return `${count.toString()} ${unit}${count === 1 ? '' : 's'}`;
}
