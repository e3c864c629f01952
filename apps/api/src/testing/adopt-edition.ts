import { ImplicationAspect } from '@saferplan/domain/adoption';
import { type EditionId, MeetingId } from '@saferplan/domain/shared';
import type { TestApi } from './open-api.ts';

/** Takes a draft that is fit for it the whole way to adoption: every implication signed, the committee for it, the council too. */
export async function adoptEdition(api: TestApi, editionId: EditionId): Promise<void> {
  const caller = api.callerOf('clerk');
  await signImplications(api, editionId);
  for (const [body, move] of [
    ['Communities Committee', 'recommend'],
    ['Council', 'adopt'],
  ] as const) {
    const { kept } = await caller.plan.create({ kind: 'meeting', editionId, fields: agreedMeeting(body) });
    await caller.adoption.move({ editionId, move, meetingId: MeetingId.parse(kept[0]?.item.id), reason: '' });
  }
}

/** Signs off every line of the report that goes with a plan. */
export async function signImplications(api: TestApi, editionId: EditionId): Promise<void> {
  const caller = api.callerOf('clerk');
  for (const aspect of ImplicationAspect.options)
    await caller.plan.create({
      kind: 'implication',
      editionId,
      fields: { aspect, text: 'None.', officer: 'Head of Service', signedOff: true },
    });
}

/** A meeting of a body that agreed to the plan. */
export const agreedMeeting = (body: string) => ({
  body,
  heldOn: '2018-03-13',
  item: 'Community Safety Plan',
  agendaItem: '7',
  recommendation: 'That the plan be adopted.',
  outcome: 'agreed',
  decision: 'Agreed.',
  votes: { for: 9, against: 0, abstain: 0 },
  minute: 'Minute 12',
  documentId: null,
});
