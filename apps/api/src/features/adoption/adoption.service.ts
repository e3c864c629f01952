import type { Database } from '@saferplan/database';
import { appendAdoptionStep, listAdoptionSteps } from '@saferplan/database/adoption';
import { holdEdition, setEditionState } from '@saferplan/database/plan';
import {
  type AdoptionFacts,
  type AdoptionTransition,
  type AdoptionStep,
  decideTransition,
  exampleOf,
  movesFrom,
} from '@saferplan/domain/adoption';
import { checkEdition, type Edition } from '@saferplan/domain/plan';
import { type EditionId, type Failure, ok, type Result } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import { recordChanges } from '../plan/change-recorder.ts';
import { type EditionWithPrevious, readEdition } from '../plan/edition.service.ts';
import { abort, inTransaction } from '../../platform/transaction.ts';
import { buildPublication } from '../publication/build-publication.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** What an edition has been through, and each step that it could take next, with what is still missing for it. */
export interface Adoption {
  readonly steps: readonly AdoptionStep[];
  readonly moves: readonly { readonly move: AdoptionTransition; readonly unmet: readonly string[] }[];
}

/** What somebody asks for when they move an edition on. */
export interface MoveInput {
  readonly editionId: EditionId;
  readonly move: Exclude<AdoptionTransition, 'publish'>;
  readonly meetingId: string | null;
  readonly reason: string;
}

export async function readAdoption(context: ServiceContext, input: { readonly editionId: EditionId }): Promise<Result<Adoption, Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const steps = await listAdoptionSteps(context.db, context.scope, input.editionId);
  const known = await factsOf(context, context.db, read.value, steps);
  if (!known.ok) return known;
  const facts = known.value;
  const best = {
    id: '',
    body: exampleOf({ by: facts.finalDecisionBy, name: facts.decidingBody }),
    heldOn: facts.today,
    outcome: 'agreed',
  } as const;
  const offered = movesFrom(facts.state, facts.finalDecisionBy).filter(
    (move) => move !== (facts.amendment === null ? 'close-amendment' : 'open-amendment'),
  );
  const moves = offered.map((move) => {
    // Which meeting decided is asked when the step is taken; what else is missing is known before.
    const decided = decideTransition(facts, {
      move,
      meeting: move === 'recommend' || move === 'adopt' ? best : null,
      reason: 'given',
      actorId: context.actor.id,
    });
    return { move, unmet: decided.ok ? [] : decided.failure };
  });
  return ok({ steps, moves });
}

/** Moves an edition one step on, where everything that the step needs is there; else refuses with all that is not. */
export function moveEdition(context: ServiceContext, input: MoveInput): Promise<Result<Edition, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const edition = (await holdEdition(trx, context.scope, input.editionId, 'update')) ?? abort({ code: 'not-found', what: 'edition' });
    const read = await readEdition(context, input, trx);
    if (!read.ok) return abort(read.failure);
    const meeting = read.value.content.items.meeting.find(({ id }) => id === input.meetingId) ?? null;
    if (input.meetingId !== null && meeting === null) abort({ code: 'not-found', what: 'meeting' });
    const steps = await listAdoptionSteps(trx, context.scope, edition.id);
    const known = await factsOf(context, trx, read.value, steps, { move: input.move });
    if (!known.ok) return abort(known.failure);
    const facts = known.value;
    const decided = decideTransition(facts, { move: input.move, meeting, reason: input.reason, actorId: context.actor.id });
    if (!decided.ok) return abort({ code: 'invalid-transition', unmet: decided.failure });
    const amendment =
      input.move === 'open-amendment'
        ? input.reason
        : input.move === 'close-amendment' || input.move === 'refer-back'
          ? null
          : edition.amendment;
    await setEditionState(trx, context.scope, edition.id, { state: decided.value, amendment });
    await noteStep(context, trx, edition, {
      move: input.move,
      to: decided.value,
      meetingId: input.meetingId,
      reason: input.reason,
      amendment,
      contentSha256: input.move === 'ask-to-publish' ? facts.contentSha256 : null,
    });
    return { ...edition, state: decided.value, amendment };
  });
}

/** Refuses to publish where the way that editions take does not allow it yet; else notes that it was published. */
export async function takePublishingStep(
  context: ServiceContext,
  trx: Transaction<Database>,
  read: EditionWithPrevious,
  { isImport, contentSha256 }: { readonly isImport: boolean; readonly contentSha256: string },
): Promise<void> {
  const { edition } = read.content;
  const steps = await listAdoptionSteps(trx, context.scope, edition.id);
  // What a package brings as published was adopted and published before it came here.
  if (!isImport) {
    const known = await factsOf(context, trx, read, steps, { knownSha256: contentSha256 });
    if (!known.ok) return abort(known.failure);
    const decided = decideTransition(known.value, { move: 'publish', meeting: null, reason: '', actorId: context.actor.id });
    if (!decided.ok) abort({ code: 'invalid-transition', unmet: decided.failure });
  }
  await noteStep(context, trx, edition, {
    move: 'publish',
    to: 'published',
    meetingId: null,
    reason: '',
    amendment: null,
    contentSha256: null,
  });
}

async function noteStep(
  context: ServiceContext,
  trx: Transaction<Database>,
  edition: Edition,
  step: Pick<AdoptionStep, 'move' | 'to' | 'meetingId' | 'reason' | 'contentSha256'> & { readonly amendment: string | null },
): Promise<void> {
  const { amendment, ...taken } = step;
  await appendAdoptionStep(trx, context.scope, edition.id, {
    ...taken,
    from: edition.state,
    actorId: context.actor.id,
    actorName: context.actor.name,
    at: context.now().toISOString(),
  });
  if (step.move === 'publish') return;
  await recordChanges(context, trx, {
    editionId: edition.id,
    summary: `${MOVE_SUMMARIES[step.move]} ${edition.label}${step.reason === '' ? '' : `: ${step.reason}`}`,
    changes: [
      {
        kind: 'edition',
        itemId: edition.id,
        changeType: 'changed',
        before: { state: edition.state, amendment: edition.amendment },
        after: { state: step.to, amendment },
      },
    ],
  });
}

const MOVE_SUMMARIES: Readonly<Record<Exclude<AdoptionTransition, 'publish'>, string>> = {
  'open-consultation': 'Opened the consultation on',
  'close-consultation': 'Closed the consultation on',
  recommend: 'Noted the recommendation of',
  adopt: 'Noted the adoption of',
  'refer-back': 'Took back to draft',
  'ask-to-publish': 'Asked for publication of',
  'open-amendment': 'Opened an amendment of',
  'close-amendment': 'Closed the amendment of',
};

/**
 * What a step needs to know. What would be published is built only where somebody asks for it or has asked; `knownSha256` is its
 * hash where it has been built already.
 */
async function factsOf(
  context: ServiceContext,
  db: Kysely<Database>,
  read: EditionWithPrevious,
  steps: readonly AdoptionStep[],
  { move = null, knownSha256 = null }: { readonly move?: AdoptionTransition | null; readonly knownSha256?: string | null } = {},
): Promise<Result<AdoptionFacts, Failure>> {
  const { content, previous } = read;
  const { edition, partnership, items } = content;
  const recommended = steps.findLast((step) => step.move === 'recommend' || step.move === 'refer-back');
  const recommendedAt = recommended?.move === 'recommend' ? recommended.meetingId : null;
  // What would be published is only asked for where somebody else has to have seen it.
  const isAsked = move === 'ask-to-publish' || steps.some((step) => step.move === 'ask-to-publish');
  const built = partnership.fourEyes && isAsked && knownSha256 === null ? await buildPublication(context, db, read, steps) : null;
  if (built?.ok === false) return built;
  const contentSha256 = built?.value.ok === true ? built.value.value.sha256 : knownSha256;
  return ok({
    state: edition.state,
    amendment: edition.amendment,
    finalDecisionBy: partnership.finalDecisionBy,
    decidingBody: partnership.decidingBody,
    recommendedBy: items.meeting.find(({ id }) => id === recommendedAt) ?? null,
    fourEyes: partnership.fourEyes,
    contentSha256,
    faults: checkEdition(content, previous?.planElements ?? null)
      .filter(({ severity }) => severity === 'fault')
      .map(({ message }) => message),
    consultations: items.consultation.map((consultation) => ({
      ...consultation,
      responses: items.response.filter(({ consultationId }) => consultationId === consultation.id),
    })),
    implications: items.implication,
    steps,
    today: context.now().toISOString().slice(0, 10),
  });
}

/** The steps of an edition, for what is published of them. */
export const readSteps = (context: ServiceContext, db: Kysely<Database>, editionId: EditionId): Promise<readonly AdoptionStep[]> =>
  listAdoptionSteps(db, context.scope, editionId);
