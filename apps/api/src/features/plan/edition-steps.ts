import type { Database } from '@saferplan/database';
import { appendAdoptionStep, listAdoptionSteps } from '@saferplan/database/adoption';
import { type FirstChanges, readFirstChanges } from '@saferplan/database/change-log';
import { type AdoptionFacts, type AdoptionStep, decideTransition, wasPublicBefore } from '@saferplan/domain/adoption';
import { checkEdition, type Edition } from '@saferplan/domain/plan';
import type { EditionId, IsoDate } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import { recordChanges } from '../../platform/record-changes.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { abort } from '../../platform/transaction.ts';
import type { EditionWithPrevious } from './edition.service.ts';

/** Refuses to publish where the way that editions take does not allow it yet; else notes that it was published. */
export async function takePublishingStep(
  context: ServiceContext,
  trx: Transaction<Database>,
  read: EditionWithPrevious,
  { isImport, contentSha256 }: { readonly isImport: boolean; readonly contentSha256: string },
): Promise<void> {
  const { edition } = read.content;
  const steps = await listAdoptionSteps(trx, context.scope, edition.id);
  const firstChanges = await readFirstChanges(trx, context.scope, edition.id);
  // What a package brings as published was adopted and published before it came here.
  if (!isImport) {
    const decided = decideTransition(factsOfSteps(context, read, { steps, firstChanges, contentSha256 }), {
      move: 'publish',
      meeting: null,
      reason: '',
      actorId: context.actor.id,
    });
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

/** Notes a step that an edition has taken, in its steps and, for all but publishing, in the change log. */
export async function noteStep(
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
    summary: { code: 'adoption-step', move: step.move, label: edition.label, reason: step.reason },
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

/** What is read for a step beside the edition. */
interface ReadForStep {
  readonly steps: readonly AdoptionStep[];
  readonly firstChanges: FirstChanges;
  /** The hash of what would be published; null where nobody has to have seen it. */
  readonly contentSha256: string | null;
}

/** What a step needs to know. */
export function factsOfSteps(
  context: Pick<ServiceContext, 'now'>,
  read: EditionWithPrevious,
  { steps, firstChanges, contentSha256 }: ReadForStep,
): AdoptionFacts {
  const { content, previous } = read;
  const { edition, partnership, items } = content;
  const today = context.now().toISOString().slice(0, 10);
  const recommended = steps.findLast((step) => step.move === 'recommend' || step.move === 'refer-back');
  const recommendedAt = recommended?.move === 'recommend' ? recommended.meetingId : null;
  const adoptedAt = steps.findLast((step) => step.move === 'adopt')?.meetingId ?? null;
  return {
    state: edition.state,
    amendment: edition.amendment,
    finalDecisionBy: partnership.finalDecisionBy,
    decidingBody: partnership.decidingBody,
    recommendedBy: items.meeting.find(({ id }) => id === recommendedAt) ?? null,
    adoptedBy: items.meeting.find(({ id }) => id === adoptedAt) ?? null,
    wasPublic: wasPublicBefore(edition, { today, since: dayOf(firstChanges.ofPartnership), editionSince: dayOf(firstChanges.ofEdition) }),
    fourEyes: partnership.fourEyes,
    contentSha256,
    faults: checkEdition(content, previous?.planElements ?? null)
      .filter(({ severity }) => severity === 'fault')
      .map(({ remark }) => remark),
    consultations: items.consultation.map((consultation) => ({
      ...consultation,
      responses: items.response.filter(({ consultationId }) => consultationId === consultation.id),
    })),
    implications: items.implication,
    steps,
    today,
  };
}

/** The day of a moment. */
const dayOf = (at: string | null): IsoDate | null => at?.slice(0, 10) ?? null;

/** The steps of an edition, for what is published of them. */
export const readSteps = (context: ServiceContext, db: Kysely<Database>, editionId: EditionId): Promise<readonly AdoptionStep[]> =>
  listAdoptionSteps(db, context.scope, editionId);
