import type { Database } from '@saferplan/database';
import {
  holdSecondPersonRequest,
  insertSecondPersonDecision,
  insertSecondPersonRequest,
  insertWithdrawal,
  listPublications,
  listSecondPersonRequests,
  listWithdrawals,
  publicTablesOf,
} from '@saferplan/database/publication';
import {
  decideSecondPerson,
  isWithdrawable,
  type Json,
  placeInWords,
  type SecondPersonOutcome,
  type SecondPersonRequest,
  SecondPersonSubject,
  textsThatHold,
  valueAt,
  wholeWithdrawal,
} from '@saferplan/domain/publication';
import { type Failure, type PublicationId, SecondPersonRequestId, type Result, WithdrawalId } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { recordChanges } from '../plan/change-recorder.ts';
import { endFourEyes } from '../plan/partnership.service.ts';
import { abort, inTransaction } from '../plan/transaction.ts';
import { notePublishedHere } from '../public/published-here.ts';
import type { ServiceContext } from '../platform/service-context.ts';

/** A text of a publication that the public reads, and whether it can be taken out by itself. */
export interface FoundText {
  readonly publicationId: PublicationId;
  readonly label: string;
  readonly path: string;
  /** The same in plain English. */
  readonly where: string;
  readonly text: string;
  readonly isWithdrawable: boolean;
}

/** A publication or a text of it, as whoever decides on its withdrawal reads it. */
interface AskedPassage {
  readonly label: string;
  /** In plain English; “The whole plan” for a whole publication. */
  readonly where: string;
  /** Null for a whole publication. */
  readonly text: string | null;
}

/** A request with the passages that it is about, which only a withdrawal has. */
export type ListedRequest = SecondPersonRequest & { readonly passages: readonly AskedPassage[] };

/** Asks a second person to agree, with a reason. Refuses what is withdrawn already, or cannot be taken out of a publication by itself. */
export function askSecondPerson(
  context: ServiceContext,
  input: { readonly subject: SecondPersonSubject; readonly reason: string },
): Promise<Result<SecondPersonRequest, Failure>> {
  return inTransaction(context.db, async (trx) => {
    if (input.reason.trim() === '')
      abort({ code: 'invalid', faults: [{ path: 'reason', message: 'Say why, in words that the public may read' }] });
    if (input.subject.kind === 'withdraw') await refuseWhatCannotBeWithdrawn(context, trx, input.subject.passages);
    const request = {
      id: SecondPersonRequestId.parse(context.makeId('spr')),
      subject: SecondPersonSubject.parse(input.subject),
      reason: input.reason.trim(),
      askedBy: { id: context.actor.id, name: context.actor.name, role: context.actor.role },
      askedAt: context.now().toISOString(),
    };
    await insertSecondPersonRequest(trx, context.scope, request);
    await record(context, trx, request, `Asked ${ASKED[input.subject.kind]}: ${request.reason}`, 'created');
    return { ...request, decision: null };
  });
}

/** Agrees to what somebody else asked for, which is done at once; or refuses it; or takes back what one asked for oneself. */
export async function decideRequest(
  context: ServiceContext,
  input: { readonly requestId: SecondPersonRequestId; readonly outcome: SecondPersonOutcome },
): Promise<Result<null, Failure>> {
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
    if (input.outcome === 'agreed') await carryOut(context, trx, request);
    await record(context, trx, request, `${DECIDED[input.outcome]} ${ASKED[request.subject.kind]}: ${request.reason}`, 'changed');
    return null;
  });
  if (decided.ok) notePublishedHere();
  return decided;
}

/** What was asked of a second person, newest first. */
export async function listRequests(context: ServiceContext): Promise<readonly ListedRequest[]> {
  const requests = await listSecondPersonRequests(context.db, context.scope);
  const asked = new Set(
    requests.flatMap(({ subject }) => (subject.kind === 'withdraw' ? subject.passages : [])).map(({ publicationId }) => publicationId),
  );
  const publications = asked.size === 0 ? [] : await listPublications(context.db, context.scope);
  const bodies = new Map(
    publications.filter(({ id }) => asked.has(id)).map(({ id, label, body }) => [id, { label, json: JSON.parse(body) as Json }]),
  );
  return requests.map((request) => ({
    ...request,
    passages: (request.subject.kind === 'withdraw' ? request.subject.passages : []).flatMap(
      ({ publicationId, path }): readonly AskedPassage[] => {
        const of = bodies.get(publicationId);
        if (of === undefined) return [];
        const text = path === '' ? null : valueAt(of.json, path);
        return [{ label: of.label, where: placeInWords(of.json, path), text: typeof text === 'string' ? text : null }];
      },
    ),
  }));
}

const MOST_FOUND = 200;

/** Every text that the public can read and that holds these words, to be withdrawn wherever it stands. */
export async function findPublishedText(context: ServiceContext, input: { readonly words: string }): Promise<readonly FoundText[]> {
  const withdrawals = await listWithdrawals(context.db, context.scope);
  const publications = (await listPublications(context.db, context.scope)).filter(({ id }) => wholeWithdrawal(id, withdrawals) === null);
  const found = publications.flatMap(({ id, label, body }) => {
    const json = JSON.parse(body) as Json;
    return textsThatHold(json, input.words)
      .filter(({ path }) => !withdrawals.some((one) => one.publicationId === id && one.path === path))
      .slice(0, MOST_FOUND)
      .map(({ path, text }) => ({
        publicationId: id,
        label,
        path,
        where: placeInWords(json, path),
        text,
        isWithdrawable: isWithdrawable(json, path),
      }));
  });
  return found.slice(0, MOST_FOUND);
}

const ASKED: Readonly<Record<SecondPersonSubject['kind'], string>> = {
  withdraw: 'to withdraw what was published',
  'end-four-eyes': 'to switch off that whoever publishes must be somebody else',
};
const DECIDED: Readonly<Record<SecondPersonOutcome, string>> = { agreed: 'Agreed', refused: 'Refused', 'taken-back': 'No longer asks' };

async function carryOut(
  context: ServiceContext,
  trx: Transaction<Database>,
  { subject, reason, askedBy }: SecondPersonRequest,
): Promise<void> {
  switch (subject.kind) {
    case 'end-four-eyes':
      return endFourEyes(context, trx);
    case 'withdraw': {
      await refuseWhatCannotBeWithdrawn(context, trx, subject.passages);
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

async function refuseWhatCannotBeWithdrawn(
  context: ServiceContext,
  trx: Transaction<Database>,
  passages: Extract<SecondPersonSubject, { readonly kind: 'withdraw' }>['passages'],
): Promise<void> {
  const tables = publicTablesOf(trx);
  const [publications, withdrawals] = [await listPublications(tables, context.scope), await listWithdrawals(tables, context.scope)];
  for (const { publicationId, path } of passages) {
    const publication = publications.find(({ id }) => id === publicationId) ?? abort({ code: 'not-found', what: 'publication' });
    if (withdrawals.some((one) => one.publicationId === publicationId && (one.path === '' || one.path === path)))
      abort({ code: 'already-exists', what: `a withdrawal of this from ${publication.label}` });
    if (path !== '' && !isWithdrawable(JSON.parse(publication.body) as Json, path))
      abort({
        code: 'invalid',
        faults: [{ path: 'subject', message: `What stands at ${path} cannot be taken out by itself: withdraw the whole publication` }],
      });
  }
}

async function record(
  context: ServiceContext,
  trx: Transaction<Database>,
  request: Omit<SecondPersonRequest, 'decision'>,
  summary: string,
  changeType: 'created' | 'changed',
): Promise<void> {
  const { id, subject, reason } = request;
  await recordChanges(context, trx, {
    editionId: null,
    summary,
    changes: [{ kind: 'publication', itemId: id, changeType, before: changeType === 'created' ? null : {}, after: { subject, reason } }],
  });
}
