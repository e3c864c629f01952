import { PartnershipId, Slug, SuccessionId } from '@saferplan/domain/shared';
import { Succession, SuccessionAnswer } from '@saferplan/domain/succession';
import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';
import type { PartnershipScope } from '../scope.ts';

/** A succession as it was proposed, with the newest answer of each partnership that has given one, by its address. */
export interface StoredSuccession extends Succession {
  readonly id: SuccessionId;
  readonly answers: ReadonlyMap<string, SuccessionAnswer>;
}

/** Adds a succession to one of the partnerships that it is of. */
export async function insertSuccession(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  { id, succession, at }: { readonly id: SuccessionId; readonly succession: Succession; readonly at: string },
): Promise<void> {
  const { kind, on, authority, reason, before, after } = succession;
  await trx
    .insertInto('succession')
    .values({
      id,
      partnership_id: scope.partnershipId,
      kind,
      on_day: on,
      authority,
      reason,
      before_slugs: JSON.stringify(before),
      after_slugs: JSON.stringify(after),
      at,
    })
    .execute();
}

/** A partnership that somebody may name in a succession. */
export interface NameablePartnership {
  readonly id: PartnershipId;
  readonly slug: string;
  readonly name: string;
}

/**
 * The partnerships that somebody who works for one may name in a succession, by name: those that have published, which everybody can
 * read; their own; those of which they are a member; and every one where `all` says so. Practice copies are among none. Ask it of the
 * installation's own connection.
 */
export async function listNameablePartnerships(
  installation: Kysely<Database>,
  scope: PartnershipScope,
  { userId, all }: { readonly userId: string; readonly all: boolean },
): Promise<readonly NameablePartnership[]> {
  const rows = await installation
    .selectFrom('partnership')
    .select(['id', 'slug', 'name'])
    .where('id', 'not in', (copies) => copies.selectFrom('practice_copy').select('partnership_id'))
    .$if(!all, (query) =>
      query.where((is) =>
        is.or([
          is('id', '=', scope.partnershipId),
          is.exists(
            is.selectFrom('publication').select('publication.id').whereRef('publication.partnership_id', '=', 'partnership.id').limit(1),
          ),
          is('id', 'in', is.selectFrom('membership').select('partnership_id').where('user_id', '=', userId)),
        ]),
      ),
    )
    .orderBy('name')
    .execute();
  return rows.map(({ id, slug, name }) => ({ id: PartnershipId.parse(id), slug, name }));
}

/** How many successions a partnership has proposed from a time on (ISO 8601) that have ended nothing. Index: `succession_home`. */
export async function countOpenProposals(trx: Transaction<Database>, scope: PartnershipScope, from: string): Promise<number> {
  const { count } = await trx
    .selectFrom('succession')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('partnership_id', '=', scope.partnershipId)
    .where('at', '>=', from)
    .where('id', 'not in', (ended) => ended.selectFrom('closure').select('succession_id'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Holds all successions until the transaction ends: whoever else would propose or answer one waits, and then sees what was said. */
export async function lockSuccessions(trx: Transaction<Database>): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(7233740)`.execute(trx);
}

/** That a partnership is asked, or what its administrators answer. */
export async function insertSuccessionAnswer(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  given: { readonly id: SuccessionId; readonly answer: SuccessionAnswer | 'asked'; readonly actorId: string; readonly at: string },
): Promise<void> {
  await trx
    .insertInto('succession_answer')
    .values({
      succession_id: given.id,
      partnership_id: scope.partnershipId,
      answer: given.answer,
      actor_id: given.actorId,
      at: given.at,
    })
    .execute();
}

/**
 * The successions in which the partnership was asked, newest first. Ask it of the installation's own connection: a partnership's sees
 * the answers of no other. Indexes: `succession_answer_home`, `succession_answer_succession`.
 */
export async function listSuccessions(installation: Kysely<Database>, scope: PartnershipScope): Promise<readonly StoredSuccession[]> {
  const rows = await installation
    .selectFrom('succession')
    .select(['id', 'kind', 'on_day', 'authority', 'reason', 'before_slugs', 'after_slugs'])
    .where('id', 'in', (own) =>
      own.selectFrom('succession_answer').select('succession_id').where('partnership_id', '=', scope.partnershipId),
    )
    .orderBy('sequence', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const answers = await installation
    .selectFrom('succession_answer')
    .innerJoin('partnership', 'partnership.id', 'succession_answer.partnership_id')
    .select(['succession_id', 'partnership.slug', 'answer'])
    .where(
      'succession_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('sequence')
    .execute();
  return rows.map(({ id, kind, on_day: on, authority, reason, before_slugs: before, after_slugs: after }) => ({
    id: SuccessionId.parse(id),
    ...Succession.parse({ kind, on, authority, reason, before: slugsIn(before), after: slugsIn(after) }),
    answers: new Map(
      answers.flatMap((row) => {
        const answer = SuccessionAnswer.safeParse(row.answer);
        return row.succession_id === id && answer.success ? [[row.slug, answer.data]] : [];
      }),
    ),
  }));
}

const slugsIn = (json: string): readonly string[] => z.array(Slug).parse(JSON.parse(json));
