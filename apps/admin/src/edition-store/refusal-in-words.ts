import type { Failure } from '@saferplan/domain/shared';
import { failureIn, messageOf, messageOfFault } from '../server/trpc.ts';
import { words } from '../words/spoken.ts';

/** What the server says is wrong with one field of a change; null where it names another, or none. */
export function messageFor(field: string, error: unknown): string | null {
  const failure = failureIn(error);
  if (failure?.code !== 'invalid') return null;
  const index = failure.faults.findIndex(({ path }) => path === field || path.startsWith(`${field}.`));
  return index === -1 ? null : messageOfFault(error, index);
}

/** Why a command was refused. Of an item that somebody changed since there are no two texts to choose from, as there are of a field. */
export function wordsOf(failure: Failure | null, error: unknown): string {
  return failure?.code === 'stale-version' ? words.changedSince : messageOf(error);
}
