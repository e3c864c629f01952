import type { Database } from '@saferplan/database';
import { listAdoptionSteps } from '@saferplan/database/adoption';
import { readFirstChanges } from '@saferplan/database/change-log';
import { holdEdition, setEditionState } from '@saferplan/database/plan';
import {
  type AdoptionFacts,
  type AdoptionTransition,
  type AdoptionStep,
  decideTransition,
  exampleOf,
  movesFrom,
  publicationRequest,
} from '@saferplan/domain/adoption';
import type { Edition } from '@saferplan/domain/plan';
import { type EditionId, type Failure, ok, type Result, type UnmetCondition } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { type EditionWithPrevious, readEdition, factsOfSteps, noteStep } from '../plan/index.ts';
import { abort, inTransaction } from '../../platform/transaction.ts';
import { buildPublication } from '../publication/index.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** What an edition has been through, and each step that it could take next, with what is still missing for it. */
export interface Adoption {
  readonly steps: readonly AdoptionStep[];
  readonly moves: readonly { readonly move: AdoptionTransition; readonly unmet: readonly UnmetCondition[] }[];
  /**
   * Whether it was public before it came here, so that its adoption may be noted without a meeting: `here` by whoever asks, `administrator`
   * by an administrator alone; null where it was not.
   */
  readonly mayLackMeeting: 'here' | 'administrator' | null;
}

/** What somebody asks for when they move an edition on. */
export interface MoveInput {
  readonly editionId: EditionId;
  readonly move: Exclude<AdoptionTransition, 'publish'>;
  readonly meetingId: string | null;
  readonly reason: string;
}

/** Where an edition stands in its adoption: its steps so far, and each next step with what keeps it from being taken. */
export async function readAdoption(context: ServiceContext, input: { readonly editionId: EditionId }): Promise<Result<Adoption, Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const steps = await listAdoptionSteps(context.db, context.scope, input.editionId);
  const known = await factsOf(context, context.db, read.value, steps, null);
  if (!known.ok) return known;
  const facts = known.value;
  const best = {
    id: '',
    body: exampleOf({ by: facts.finalDecisionBy, name: facts.decidingBody }),
    heldOn: facts.today,
    outcome: 'agreed',
  } as const;
  const offered = movesFrom(facts.state, facts).filter(
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
  const mayLackMeeting = facts.wasPublic ? 'here' : known.value.isSaidPublic ? 'administrator' : null;
  return ok({ steps, moves, mayLackMeeting });
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
    const known = await factsOf(context, trx, read.value, steps, input.move);
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

/**
 * What a step needs to know; `isSaidPublic` whoever asks. That it was public before, and so needs no way that nobody recorded, is for an administrator alone to say.
 * What would be published is built only where somebody else has to have seen it: asked for now, or before and not answered since.
 */
async function factsOf(
  context: ServiceContext,
  db: Kysely<Database>,
  read: EditionWithPrevious,
  steps: readonly AdoptionStep[],
  move: AdoptionTransition | null,
): Promise<Result<AdoptionFacts & { readonly isSaidPublic: boolean }, Failure>> {
  const firstChanges = await readFirstChanges(db, context.scope, read.content.edition.id);
  const isAsked = move === 'ask-to-publish' || publicationRequest(steps) !== null;
  const factsWith = (contentSha256: string | null) => {
    const facts = factsOfSteps(context, read, { steps, firstChanges, contentSha256 });
    return { ...facts, isSaidPublic: facts.wasPublic, wasPublic: facts.wasPublic && context.actor.role === 'administrator' };
  };
  if (!read.content.partnership.fourEyes || !isAsked) return ok(factsWith(null));
  const built = await buildPublication(context, db, read, steps);
  if (!built.ok) return built;
  return ok(factsWith(built.value.ok ? built.value.value.sha256 : null));
}
