import { listDocuments } from '@saferplan/database/adoption';
import { AdoptionTransition } from '@saferplan/domain/adoption';
import { EditionId, MeetingId, prose } from '@saferplan/domain/shared';
import { z } from 'zod';
import { EDITORS, MEMBERS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { moveEdition, readAdoption } from './adoption.service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });

export const adoptionRouter = router({
  read: memberProcedure
    .meta({ access: MEMBERS, summary: 'Where an edition stands, the steps it has taken, and what each next step still lacks.' })
    .input(OneEdition)
    .query(async ({ ctx, input }) => orThrow(await readAdoption(ctx.context, input))),
  move: memberProcedure
    .meta({ access: EDITORS, summary: 'Takes a step: consultation, committee, council, amendment.' })
    .input(
      OneEdition.extend({
        move: AdoptionTransition.exclude(['publish', 'send-back']),
        meetingId: MeetingId.nullable(),
        reason: prose(1000),
      }),
    )
    .mutation(async ({ ctx, input }) => orThrow(await moveEdition(ctx.context, input))),
  sendBack: memberProcedure
    .meta({
      access: 'publishers',
      summary: 'Sends back what somebody else asked to have published, with what is to be put right first.',
      inPractice: 'refused',
    })
    .input(OneEdition.extend({ reason: prose(1000) }))
    .mutation(async ({ ctx, input }) => orThrow(await moveEdition(ctx.context, { ...input, move: 'send-back', meetingId: null }))),
  documents: memberProcedure
    .meta({ access: MEMBERS, summary: 'The documents that meetings and consultations refer to.' })
    .query(({ ctx }) => listDocuments(ctx.context.db, ctx.context.scope)),
});
