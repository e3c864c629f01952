import { type AdoptionStep, lastOfRequest } from './decide-transition.ts';

type Taken = Pick<AdoptionStep, 'move' | 'actorId'>;

/** The step that asks for an edition to be published, of its steps oldest first; null where nobody has asked or another step answered it. */
export function publicationRequest<Step extends Taken>(steps: readonly Step[]): Step | null {
  const last = lastOfRequest(steps);
  return last?.move === 'ask-to-publish' ? last : null;
}

/** Whether an edition waits to be published by somebody else than whoever asked: it is asked for, and not by this account. */
export function isAskedOf(steps: readonly Taken[], accountId: string): boolean {
  const asked = publicationRequest(steps);
  return asked !== null && asked.actorId !== accountId;
}

/** What was asked for and sent back, which whoever asked puts right before anybody asks again. */
export interface SentBackRequest<Step> {
  readonly asked: Step;
  readonly sentBack: Step;
}

/**
 * The request of an edition that was sent back, of its steps oldest first; null where there is none, or it was asked for again, decided
 * anew or published since. An amendment that puts it right does not end it.
 */
export function sentBackRequest<Step extends Taken>(steps: readonly Step[]): SentBackRequest<Step> | null {
  const others = steps.filter(({ move }) => move !== 'open-amendment' && move !== 'close-amendment');
  const sentBack = lastOfRequest(others);
  if (sentBack?.move !== 'send-back') return null;
  const asked = others.slice(0, others.lastIndexOf(sentBack)).findLast(({ move }) => move === 'ask-to-publish');
  return asked === undefined ? null : { asked, sentBack };
}

/** The step that sent back what this account asked for, which waits for it until somebody asks again; null where there is none. */
export function sentBackTo<Step extends Taken>(steps: readonly Step[], accountId: string): Step | null {
  const request = sentBackRequest(steps);
  return request?.asked.actorId === accountId ? request.sentBack : null;
}
