import type { Database } from '@saferplan/database';
import { listPublications, listWithdrawals } from '@saferplan/database/publication';
import { type EditionContent, type EditionProblem } from '@saferplan/domain/plan';
import { type Json, valueAt, wholeWithdrawal, withdrawnInDraft, type WithdrawnText } from '@saferplan/domain/publication';
import type { Kysely } from 'kysely';
import type { ServiceContext } from '../platform/service-context.ts';

/** Where what was withdrawn still stands in an edition as it is kept, and would be public again with its next publication. */
export async function withdrawnInEdition(
  context: ServiceContext,
  db: Kysely<Database>,
  content: EditionContent,
): Promise<readonly EditionProblem[]> {
  const withdrawals = await listWithdrawals(db, context.scope);
  if (withdrawals.length === 0) return [];
  const publications = await listPublications(db, context.scope);
  const newest = new Map(publications.toReversed().map((publication) => [publication.label, publication]));
  const texts = publications.flatMap(({ id, label, body }): readonly WithdrawnText[] => {
    const own = withdrawals.filter(({ publicationId, path }) => publicationId === id && path !== '');
    if (own.length === 0) return [];
    const json = JSON.parse(body) as Json;
    return own.flatMap(({ path, reason }) => {
      const text = valueAt(json, path);
      return typeof text === 'string' ? [{ label, text, reason }] : [];
    });
  });
  const wholes = [...newest.values()].flatMap(({ id, label }) => {
    const whole = wholeWithdrawal(id, withdrawals);
    return whole === null ? [] : [{ label, reason: whole.reason }];
  });
  const once = new Map(texts.map((one) => [one.text, one]));
  return withdrawnInDraft(content, [...once.values()], wholes);
}
