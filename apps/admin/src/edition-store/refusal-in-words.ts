import type { Failure } from '@saferplan/domain/shared';
import { failureIn, messageOf, messageOfFault } from '../server/trpc.ts';
import { words } from '../words/spoken.ts';
import type { ChangedKind, PendingChange } from './outbox-storage.ts';

/** What the server says is wrong with one field of a change, and with which part of it; null where it names another, or none. */
export function faultOf(field: string, error: unknown): { readonly message: string; readonly part?: string } | null {
  const failure = failureIn(error);
  if (failure?.code !== 'invalid') return null;
  const index = failure.faults.findIndex(({ path }) => fieldIn(path) === field);
  const message = index === -1 ? null : messageOfFault(error, index);
  const part = fieldPath(failure.faults[index]?.path ?? '')[1];
  return message === null ? null : { message, ...(part === undefined ? {} : { part }) };
}

/** The fields of a change that a refusal names, with those that are saved with them or not at all; all of them where it names none. */
export function fieldsRefused({ kind, changes }: PendingChange, failure: Failure | null): ReadonlySet<string> {
  const fields = Object.keys(changes);
  const named = failure?.code === 'invalid' ? failure.faults.map(({ path }) => fieldIn(path)) : [];
  const refused = fields.filter((field) => named.some((name) => name === field || boundTo(kind, field).includes(name)));
  return new Set(refused.length === 0 ? fields : refused);
}

/** The fields of a kind that are saved together with one or not at all, because they must agree: it among them; none of most. */
export const boundTo = (kind: ChangedKind, field: string): readonly string[] => BOUND[kind]?.find((fields) => fields.includes(field)) ?? [];

const BOUND: Partial<Readonly<Record<ChangedKind, readonly (readonly string[])[]>>> = {
  edition: [
    ['label', 'startsOn', 'endsOn', 'overlap'],
    ['publishedOn', 'source'],
  ],
  plan: [['startYear', 'endYear']],
};

/** A path of a fault by its steps, from the field on: the procedures for what stands beside the items begin it with what they call the change. */
const fieldPath = (path: string): readonly string[] => path.replace(/^changes\./u, '').split('.');
const fieldIn = (path: string): string => fieldPath(path)[0] ?? '';

/** Why a command was refused. Of an item that somebody changed since there are no two texts to choose from, as there are of a field. */
export function wordsOf(failure: Failure | null, error: unknown): string {
  return failure?.code === 'stale-version' ? words.changedSince : messageOf(error);
}
