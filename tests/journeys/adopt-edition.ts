import { ImplicationAspect } from '@saferplan/domain/adoption';

/** Takes a draft the way to adoption without the screens, for what is about something else. */
export async function adoptEdition(call: (procedure: string, input: unknown) => Promise<unknown>, editionId: string): Promise<void> {
  for (const aspect of ImplicationAspect.options)
    await call('plan.create', { kind: 'implication', editionId, fields: { aspect, text: 'None.', officer: '', signedOff: true } });
  const { kept } = (await call('plan.create', {
    kind: 'meeting',
    editionId,
    fields: {
      body: 'Council',
      heldOn: '2018-03-28',
      item: 'The plan',
      agendaItem: '',
      recommendation: '',
      outcome: 'agreed',
      decision: '',
      votes: null,
      minute: '',
      documentId: null,
    },
  })) as { readonly kept: readonly { readonly item: { readonly id: string } }[] };
  for (const move of ['recommend', 'adopt']) await call('adoption.move', { editionId, move, meetingId: kept[0]?.item.id, reason: '' });
}
