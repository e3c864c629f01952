import type { Database } from '@saferplan/database';
import { listPublications, listWithdrawals } from '@saferplan/database/publication';
import { type EditionContent, type EditionProblem } from '@saferplan/domain/plan';
import { wholeWithdrawal, withdrawnInDraft, type WithdrawnText } from '@saferplan/domain/publication';
import { type Failure, ok, type Result } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import { readPassages } from './passages.ts';

/** Where what was withdrawn still stands in an edition as it is kept, and would be public again with its next publication. */
export async function withdrawnInEdition(
  context: ServiceContext,
  db: Kysely<Database>,
  content: EditionContent,
): Promise<Result<readonly EditionProblem[], Failure>> {
  const withdrawals = await listWithdrawals(db, context.scope);
  if (withdrawals.length === 0) return ok([]);
  const publications = await listPublications(db, context.scope);
  const newest = new Map(publications.toReversed().map((publication) => [publication.label, publication]));
  const passages = withdrawals.filter(({ path }) => path !== '');
  // Only the texts are read of them.
  const read = await readPassages(publications, passages, 'en');
  if (!read.ok) return read;
  const once = new Map<string, WithdrawnText>();
  for (const { publicationId, path, label, text } of read.value) {
    const of = passages.find((one) => one.publicationId === publicationId && one.path === path);
    if (text !== null && of !== undefined) once.set(text, { label, text, reason: of.reason });
  }
  const withdrawnEditions = [...newest.values()].flatMap(({ id, label }) => {
    const whole = wholeWithdrawal(id, withdrawals);
    return whole === null ? [] : [{ label, reason: whole.reason }];
  });
  return ok(withdrawnInDraft(content, [...once.values()], withdrawnEditions));
}
