import type { Database } from '@saferplan/database';
import { readPartnership } from '@saferplan/database/plan';
import { findClosure, insertClosure, publicTablesOf } from '@saferplan/database/publication';
import {
  countOpenProposals,
  insertSuccession,
  insertSuccessionAnswer,
  listSuccessions,
  lockSuccessions,
  type StoredSuccession,
} from '@saferplan/database/succession';
import { type ChangeSummary, type Failure, type FieldFault, type Result, SuccessionId } from '@saferplan/domain/shared';
import { checkSuccession, isAgreed, Succession, type SuccessionAnswer } from '@saferplan/domain/succession';
import type { Kysely, Transaction } from 'kysely';
import { recordChanges } from '../../platform/record-changes.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { notePublishedHere } from '../../public/published-here.ts';
import { nameablePartnerships, type NamedPartnership, partnershipsNamed } from './partnerships-named.ts';

/** A partnership that a succession names, and what its administrators say to it; null where they have not answered. */
interface Party {
  readonly slug: string;
  readonly name: string;
  readonly answer: SuccessionAnswer | null;
}

/** A succession as its partnerships see it. */
export interface SeenSuccession extends Omit<Succession, 'before' | 'after'> {
  readonly id: SuccessionId;
  readonly before: readonly Party[];
  readonly after: readonly Party[];
  /** Whether all have agreed, so that it holds. */
  readonly agreed: boolean;
  /** Whose answer the asker may give, and on which side it stands. */
  readonly own: { readonly slug: string; readonly side: 'before' | 'after' };
}

/** The successions that name the partnership, newest first. `installation` is the installation's own connection, which sees all of them. */
export async function seeSuccessions(context: ServiceContext, installation: Kysely<Database>): Promise<readonly SeenSuccession[]> {
  const { slug } = await readPartnership(installation, context.scope);
  const seen: SeenSuccession[] = [];
  for (const stored of await listSuccessions(installation, context.scope)) {
    const { id, answers, before, after, ...rest } = stored;
    const named = await partnershipsNamed(installation, [...before, ...after]);
    const partyOf = (one: string): Party => ({
      slug: one,
      name: (named.ok ? named.value.find((other) => other.slug === one)?.name : undefined) ?? one,
      answer: answers.get(one) ?? null,
    });
    seen.push({
      ...rest,
      id,
      before: before.map(partyOf),
      after: after.map(partyOf),
      agreed: isAgreed(stored, answers),
      own: { slug, side: before.includes(slug) ? 'before' : 'after' },
    });
  }
  return seen;
}

/**
 * Proposes that partnerships end and others take their place, on behalf of one that it names, which agrees by proposing. It holds once
 * the administrators of every other have agreed; until then nothing changes anywhere.
 */
export function proposeSuccession(
  context: ServiceContext,
  installation: Kysely<Database>,
  input: { readonly given: unknown; readonly sharesRestricted: boolean; readonly isOperator: boolean },
): Promise<Result<{ readonly id: SuccessionId }, Failure>> {
  return endingSomething(installation, async (trx) => {
    const succession = parseOrAbort(Succession, input.given);
    const faults = checkSuccession(succession);
    if (faults.length > 0) abort({ code: 'invalid', faults });
    const nameable = new Set((await nameablePartnerships(context, trx, input)).map(({ slug }) => slug));
    const unknown = (['before', 'after'] as const).flatMap((path) =>
      succession[path].filter((slug) => !nameable.has(slug)).map((slug) => ({ path, message: { code: 'not-nameable', slug } as const })),
    );
    if (unknown.length > 0) abort({ code: 'invalid', faults: unknown });
    const named = await partnershipsNamed(trx, [...succession.before, ...succession.after]);
    if (!named.ok) throw new Error(`There was a partnership ${named.failure} a moment ago`);
    if (!named.value.some(({ scope }) => scope.partnershipId === context.scope.partnershipId))
      abort({ code: 'invalid', faults: [{ path: 'before', message: { code: 'own-not-named' } }] });
    await refuseTooManyProposals(context, trx);
    await refuseWhatHasEnded(trx, succession, named.value);
    await refuseWhatIsOutOfOrder(trx, succession, named.value);
    await refuseToEndAlone(context, trx, succession);
    const id = SuccessionId.parse(context.makeId('suc'));
    const at = context.now().toISOString();
    await insertSuccession(trx, context.scope, { id, succession, at });
    for (const { scope } of named.value) {
      const isOwn = scope.partnershipId === context.scope.partnershipId;
      const answer = isOwn ? (input.sharesRestricted ? 'agreed-with-restricted' : 'agreed') : 'asked';
      await insertSuccessionAnswer(trx, scope, { id, answer, actorId: isOwn ? context.actor.id : '', at });
    }
    await noteAnswer(context, trx, { id, summary: { code: 'succession-proposed', on: succession.on }, after: succession });
    await closeWhereAgreed(context, trx, id);
    return { id };
  });
}

/**
 * What the administrators of the partnership say to a succession. Once all have agreed the partnerships before it are closed, and that
 * stays; whether restricted figures may cross can be said and taken back at any time.
 */
export function answerSuccession(
  context: ServiceContext,
  installation: Kysely<Database>,
  input: { readonly id: SuccessionId; readonly answer: SuccessionAnswer },
): Promise<Result<{ readonly agreed: boolean }, Failure>> {
  return endingSomething(installation, async (trx) => {
    const stored = await successionOrAbort(context, trx, input.id);
    if (input.answer === 'refused' && isAgreed(stored, stored.answers))
      abort({ code: 'invalid-transition', unmet: [{ code: 'agreed-and-told' }] });
    if (input.answer !== 'refused' && !isAgreed(stored, stored.answers)) await refuseToEndAlone(context, trx, stored);
    const at = context.now().toISOString();
    await insertSuccessionAnswer(trx, context.scope, { id: input.id, answer: input.answer, actorId: context.actor.id, at });
    await noteAnswer(context, trx, {
      id: input.id,
      summary: { code: 'succession-answered', answer: input.answer },
      after: { answer: input.answer },
    });
    return { agreed: await closeWhereAgreed(context, trx, input.id) };
  });
}

/**
 * A change after which a partnership may be closed, which its public pages say at once. One at a time: of two that answer at once neither
 * would see what the other says, and nobody would find that all have agreed.
 */
async function endingSomething<Value>(
  installation: Kysely<Database>,
  change: (trx: Transaction<Database>) => Promise<Value>,
): Promise<Result<Value, Failure>> {
  const done = await inTransaction(installation, async (trx) => {
    await lockSuccessions(trx);
    return change(trx);
  });
  if (done.ok) notePublishedHere();
  return done;
}

async function successionOrAbort(context: ServiceContext, trx: Transaction<Database>, id: SuccessionId): Promise<StoredSuccession> {
  const found = (await listSuccessions(trx, context.scope)).find((one) => one.id === id);
  return found ?? abort({ code: 'not-found', what: 'succession' });
}

/** Tells the public that the partnerships before it end, once all have agreed. Whether they have. */
async function closeWhereAgreed(context: ServiceContext, trx: Transaction<Database>, id: SuccessionId): Promise<boolean> {
  const stored = await successionOrAbort(context, trx, id);
  if (!isAgreed(stored, stored.answers)) return false;
  const named = await partnershipsNamed(trx, [...stored.before, ...stored.after]);
  if (!named.ok) throw new Error(`A succession names ${named.failure}, which is gone`);
  await refuseWhatIsOutOfOrder(trx, stored, named.value);
  const successors = named.value.filter(({ slug }) => stored.after.includes(slug)).map(({ slug, name }) => ({ slug, name }));
  const ending = named.value.filter(({ slug }) => stored.before.includes(slug));
  for (const { scope, slug } of ending) {
    const known = await findClosure(publicTablesOf(trx), scope);
    // Asked again, as where somebody says later that restricted figures may cross.
    if (known !== null && known.on === stored.on && known.authority === stored.authority) continue;
    if (known !== null) abort(endsAlready(slug));
    await insertClosure(trx, scope, {
      successionId: id,
      closure: { kind: stored.kind, on: stored.on, authority: stored.authority, successors },
      at: context.now().toISOString(),
    });
  }
  return true;
}

/** How many proposals that others have not all agreed to a partnership may have made in how many days. */
const MOST_PROPOSALS = 3;
const PROPOSALS_COUNT_FOR_DAYS = 30;

/** Aborts where the partnership has recently made others answer proposals that came to nothing, or that they have not answered yet. */
async function refuseTooManyProposals({ scope, now }: ServiceContext, trx: Transaction<Database>): Promise<void> {
  const from = new Date(now().getTime() - PROPOSALS_COUNT_FOR_DAYS * 24 * 60 * 60 * 1000).toISOString();
  if ((await countOpenProposals(trx, scope, from)) >= MOST_PROPOSALS)
    abort({
      code: 'invalid-transition',
      unmet: [{ code: 'too-many-proposals', most: MOST_PROPOSALS, days: PROPOSALS_COUNT_FOR_DAYS }],
    });
}

async function refuseWhatHasEnded(trx: Transaction<Database>, { before }: Succession, named: readonly NamedPartnership[]): Promise<void> {
  for (const { slug, scope } of named)
    if (before.includes(slug) && (await findClosure(publicTablesOf(trx), scope)) !== null) abort(endsAlready(slug));
}

/** Aborts where a partnership would end before it takes the place of another, or take it when it has ended itself. */
async function refuseWhatIsOutOfOrder(
  trx: Transaction<Database>,
  { before, after, on }: Pick<Succession, 'before' | 'after' | 'on'>,
  named: readonly NamedPartnership[],
): Promise<void> {
  const faults: FieldFault[] = [];
  for (const { slug, name, scope } of named) {
    const ended = await findClosure(publicTablesOf(trx), scope);
    if (after.includes(slug) && ended !== null && ended.on <= on)
      faults.push({ path: 'after', message: { code: 'successor-has-ended', name, endsOn: ended.on, on } });
    if (!before.includes(slug)) continue;
    const begins = (await listSuccessions(trx, scope)).filter(
      (one) => one.after.includes(slug) && isAgreed(one, one.answers) && one.on >= on,
    );
    for (const { on: day } of begins)
      faults.push({
        path: 'on',
        message: { code: 'ends-before-it-takes-place', name, on: day },
      });
  }
  if (faults.length > 0) abort({ code: 'invalid', faults });
}

/** Aborts where the asker's own partnership would end by one person's word while its settings ask for two: the public is told at once, and for good. */
async function refuseToEndAlone(context: ServiceContext, trx: Transaction<Database>, { before }: Succession): Promise<void> {
  const { slug, fourEyes } = await readPartnership(trx, context.scope);
  if (fourEyes && before.includes(slug)) abort({ code: 'needs-second-person', what: 'end-partnership' });
}

const endsAlready = (slug: string): Failure => ({ code: 'already-exists', what: 'succession', name: slug });

async function noteAnswer(
  context: ServiceContext,
  trx: Transaction<Database>,
  { id, summary, after }: { readonly id: SuccessionId; readonly summary: ChangeSummary; readonly after: object },
): Promise<void> {
  await recordChanges(context, trx, {
    editionId: null,
    summary,
    changes: [{ kind: 'succession', itemId: id, changeType: 'changed', before: null, after }],
  });
}
