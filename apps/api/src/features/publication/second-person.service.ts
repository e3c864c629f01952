import type { Database } from '@saferplan/database';
import {
  holdSecondPersonRequest,
  insertSecondPersonDecision,
  insertSecondPersonRequest,
  insertWithdrawal,
  listPublications,
  listSecondPersonRequests,
  listWithdrawals,
  type Publication,
  publicTablesOf,
} from '@saferplan/database/publication';
import { decideSecondPerson, type SecondPersonOutcome, type SecondPersonRequest, SecondPersonSubject } from '@saferplan/domain/publication';
import {
  type ChangeSummary,
  type Failure,
  type Language,
  ok,
  refuse,
  type Result,
  SecondPersonRequestId,
  WithdrawalId,
} from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { recordChanges } from '../../platform/record-changes.ts';
import {
  endFourEyes,
  findTexts,
  firstNotWithdrawable,
  readPassages,
  type FoundText,
  type Passage,
  type ReadPassage,
} from '../plan/index.ts';
import { abort, inTransaction } from '../../platform/transaction.ts';
import { notePublishedHere } from '../../public/published-here.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** A request with the passages that it is about, which only a withdrawal has. */
export type ListedRequest = SecondPersonRequest & { readonly passages: readonly ReadPassage[] };

/** Asks a second person to agree, with a reason. Refuses what is withdrawn already, or cannot be taken out of a publication by itself. */
export async function askSecondPerson(
  context: ServiceContext,
  input: { readonly subject: SecondPersonSubject; readonly reason: string },
): Promise<Result<SecondPersonRequest, Failure>> {
  const tried = await tryPassages(context, passagesOf(input));
  if (!tried.ok) return tried;
  return inTransaction(context.db, async (trx) => {
    if (input.reason.trim() === '') abort({ code: 'invalid', faults: [{ path: 'reason', message: { code: 'no-public-reason' } }] });
    await refuseWhatIsWithdrawn(context, trx, passagesOf(input), tried.value);
    const request = {
      id: SecondPersonRequestId.parse(context.makeId('spr')),
      subject: SecondPersonSubject.parse(input.subject),
      reason: input.reason.trim(),
      askedBy: { id: context.actor.id, name: context.actor.name, role: context.actor.role },
      askedAt: context.now().toISOString(),
    };
    await insertSecondPersonRequest(trx, context.scope, request);
    await record(context, trx, request, { code: 'second-person-asked', subject: input.subject.kind, reason: request.reason });
    return { ...request, decision: null };
  });
}

/** Agrees to what somebody else asked for, which is done at once; or refuses it; or takes back what one asked for oneself. */
export async function decideRequest(
  context: ServiceContext,
  input: { readonly requestId: SecondPersonRequestId; readonly outcome: SecondPersonOutcome },
): Promise<Result<null, Failure>> {
  let publications: readonly Publication[] = [];
  if (input.outcome === 'agreed') {
    const asked = (await listSecondPersonRequests(context.db, context.scope)).find(({ id }) => id === input.requestId);
    const tried = await tryPassages(context, asked === undefined ? [] : passagesOf(asked));
    if (!tried.ok) return tried;
    publications = tried.value;
  }
  const decided = await inTransaction(context.db, async (trx) => {
    await holdSecondPersonRequest(trx, context.scope, input.requestId);
    const requests = await listSecondPersonRequests(trx, context.scope);
    const request = requests.find(({ id }) => id === input.requestId) ?? abort({ code: 'not-found', what: 'request' });
    const allowed = decideSecondPerson(request, context.actor, input.outcome);
    if (!allowed.ok) return abort({ code: 'invalid-transition', unmet: allowed.failure });
    const { actor } = context;
    await insertSecondPersonDecision(trx, context.scope, request.id, {
      outcome: input.outcome,
      by: { id: actor.id, name: actor.name },
      at: context.now().toISOString(),
    });
    if (input.outcome === 'agreed') await carryOut(context, trx, request, publications);
    const { subject, reason } = request;
    await record(context, trx, request, { code: 'second-person-decided', outcome: input.outcome, subject: subject.kind, reason });
    return null;
  });
  if (decided.ok) notePublishedHere();
  return decided;
}

/** What was asked of a second person, newest first. */
export async function listRequests(
  context: ServiceContext,
  { language }: { readonly language: Language },
): Promise<Result<readonly ListedRequest[], Failure>> {
  const requests = await listSecondPersonRequests(context.db, context.scope);
  const asked = requests.flatMap(passagesOf);
  const read = await readPassages(asked.length === 0 ? [] : await listPublications(context.db, context.scope), asked, language);
  if (!read.ok) return read;
  const found = new Map(read.value.map((one) => [keyOf(one), one]));
  return ok(requests.map((request) => ({ ...request, passages: passagesOf(request).flatMap((one) => found.get(keyOf(one)) ?? []) })));
}

const keyOf = ({ publicationId, path }: Passage): string => `${publicationId} ${path}`;
const passagesOf = ({ subject }: Pick<SecondPersonRequest, 'subject'>): readonly Passage[] =>
  subject.kind === 'withdraw' ? subject.passages : [];

/** Every text that the public can read and that holds these words, to be withdrawn wherever it stands. */
export async function findPublishedText(
  context: ServiceContext,
  input: { readonly words: string; readonly language: Language },
): Promise<Result<readonly FoundText[], Failure>> {
  const withdrawals = await listWithdrawals(context.db, context.scope);
  return findTexts(await listPublications(context.db, context.scope), withdrawals, input);
}

async function carryOut(
  context: ServiceContext,
  trx: Transaction<Database>,
  { subject, reason, askedBy }: SecondPersonRequest,
  publications: readonly Publication[],
): Promise<void> {
  switch (subject.kind) {
    case 'end-four-eyes':
      return endFourEyes(context, trx);
    case 'withdraw': {
      await refuseWhatIsWithdrawn(context, trx, subject.passages, publications);
      for (const { publicationId, path } of subject.passages)
        await insertWithdrawal(trx, context.scope, {
          id: WithdrawalId.parse(context.makeId('wdr')),
          publicationId,
          path,
          reason,
          decidedBy: `${askedBy.role}, ${context.actor.role}`,
          withdrawnAt: context.now().toISOString(),
        });
    }
  }
}

/**
 * The publications that these passages are of, and others. Refuses passages that cannot be taken out by themselves, before a
 * transaction begins: what is published never changes.
 */
async function tryPassages(context: ServiceContext, passages: readonly Passage[]): Promise<Result<readonly Publication[], Failure>> {
  if (passages.length === 0) return ok([]);
  const publications = await listPublications(context.db, context.scope);
  const fixed = await firstNotWithdrawable(publications, passages);
  if (!fixed.ok) return fixed;
  if (fixed.value === null) return ok(publications);
  return refuse({ code: 'invalid', faults: [{ path: 'subject', message: { code: 'cannot-take-out', path: fixed.value.path } }] });
}

async function refuseWhatIsWithdrawn(
  context: ServiceContext,
  trx: Transaction<Database>,
  passages: readonly Passage[],
  publications: readonly Publication[],
): Promise<void> {
  const withdrawals = await listWithdrawals(publicTablesOf(trx), context.scope);
  for (const { publicationId, path } of passages) {
    const publication = publications.find(({ id }) => id === publicationId) ?? abort({ code: 'not-found', what: 'publication' });
    if (withdrawals.some((one) => one.publicationId === publicationId && (one.path === '' || one.path === path)))
      abort({ code: 'already-exists', what: 'withdrawal', name: publication.label });
  }
}

async function record(
  context: ServiceContext,
  trx: Transaction<Database>,
  request: Omit<SecondPersonRequest, 'decision'>,
  summary: ChangeSummary & { readonly code: 'second-person-asked' | 'second-person-decided' },
): Promise<void> {
  const { id, subject, reason } = request;
  const changeType = summary.code === 'second-person-asked' ? 'created' : 'changed';
  await recordChanges(context, trx, {
    editionId: null,
    summary,
    changes: [{ kind: 'publication', itemId: id, changeType, before: changeType === 'created' ? null : {}, after: { subject, reason } }],
  });
}
