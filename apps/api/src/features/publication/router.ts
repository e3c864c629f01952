import { SecondPersonOutcome, SecondPersonSubject } from '@saferplan/domain/publication';
import { EditionId, prose, SecondPersonRequestId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { askSecondPerson, decideRequest, findPublishedText, listRequests } from './second-person.service.ts';
import { listPublicationEntries, previewPublication, publishEdition } from './service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });

export const publicationRouter = router({
  list: memberProcedure.query(({ ctx }) => listPublicationEntries(ctx.context)),
  preview: memberProcedure.input(OneEdition).query(async ({ ctx, input }) => orThrow(await previewPublication(ctx.context, input))),
  requests: memberProcedure.query(async ({ ctx }) => orThrow(await listRequests(ctx.context))),
  findText: memberProcedure
    .input(z.strictObject({ words: z.string().trim().min(3, { error: 'Give three letters or more' }).max(200) }))
    .query(async ({ ctx, input }) => orThrow(await findPublishedText(ctx.context, input))),
  ask: memberProcedure
    .input(z.strictObject({ subject: SecondPersonSubject, reason: prose(1000) }))
    .mutation(async ({ ctx, input }) => orThrow(await askSecondPerson(ctx.context, input))),
  decide: memberProcedure
    .input(z.strictObject({ requestId: SecondPersonRequestId, outcome: SecondPersonOutcome.exclude(['taken-back']) }))
    .mutation(async ({ ctx, input }) => orThrow(await decideRequest(ctx.context, input))),
  takeBack: memberProcedure
    .input(z.strictObject({ requestId: SecondPersonRequestId }))
    .mutation(async ({ ctx, input }) => orThrow(await decideRequest(ctx.context, { ...input, outcome: 'taken-back' }))),
  publish: memberProcedure.input(OneEdition).mutation(async ({ ctx, input }) => orThrow(await publishEdition(ctx.context, input))),
});
