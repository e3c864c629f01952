import type { AdoptionStep } from './decide-transition.ts';

/** That an edition is to be published: who asked last, and who sent it back since; null where nobody did. */
export interface PublicationRequest<Step> {
  readonly asked: Step;
  readonly sentBack: Step | null;
}

type Taken = Pick<AdoptionStep, 'move' | 'actorId'>;

/** What was asked for since an edition was last published or taken back to draft, of its steps oldest first; null where nobody has. */
export function publicationRequest<Step extends Taken>(steps: readonly Step[]): PublicationRequest<Step> | null {
  const since = steps.slice(steps.findLastIndex(({ move }) => move === 'publish' || move === 'refer-back') + 1);
  const at = since.findLastIndex(({ move }) => move === 'ask-to-publish');
  const asked = since[at];
  if (asked === undefined) return null;
  return { asked, sentBack: since.slice(at + 1).findLast(({ move }) => move === 'send-back') ?? null };
}

/** Whether an edition waits to be published by somebody else than whoever asked: nothing was done since, and it was not this account. */
export function isAskedOf(steps: readonly Taken[], accountId: string): boolean {
  const last = steps.at(-1);
  return last?.move === 'ask-to-publish' && last.actorId !== accountId;
}

/** The step that sent back what this account asked for, which waits for it until somebody asks again; null where there is none. */
export function sentBackTo<Step extends Taken>(steps: readonly Step[], accountId: string): Step | null {
  const request = publicationRequest(steps);
  return request?.asked.actorId === accountId ? request.sentBack : null;
}
