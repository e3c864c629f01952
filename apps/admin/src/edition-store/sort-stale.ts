import { isSameValue } from '@saferplan/domain/shared';
import type { Conflict, PendingChange, Values } from './outbox-storage.ts';

/** What becomes of the fields of a change whose item somebody else has changed since. */
export interface Sorted {
  /** What the server holds already: it was saved, and only the answer was lost on the way; or somebody else said the same. */
  readonly saved: Values;
  /** What nobody else has changed, to be sent again at the version that the item is at now; null where there is nothing of it. */
  readonly again: PendingChange | null;
  /** What somebody else has changed too, each field by itself. */
  readonly contested: readonly Conflict[];
}

/** Sorts the fields of a change that was refused: `theirs` is what the server holds of each of them, at `version`. */
export function sortStale(change: PendingChange, theirs: Values, version: number): Sorted {
  const { changes, before } = change;
  const saved: Record<string, unknown> = {};
  const again: Record<string, unknown> = {};
  const over: Record<string, unknown> = {};
  const contested: Conflict[] = [];
  for (const [field, mine] of Object.entries(changes)) {
    const their = theirs[field];
    if (isSameValue(mine, their)) saved[field] = mine;
    else if (before !== undefined && isSameValue(before[field], their)) [again[field], over[field]] = [mine, their];
    else contested.push({ ...change, changes: { [field]: mine }, theirs: { [field]: their }, theirVersion: version });
  }
  if (Object.keys(again).length === 0) return { saved, again: null, contested };
  return { saved, again: { ...change, version, changes: again, before: over }, contested };
}
