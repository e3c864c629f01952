import { SecondPersonOutcome, SecondPersonSubject } from '@saferplan/domain/publication';
import { coded, EditionId, Language, prose, SecondPersonRequestId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { EDITORS, MEMBERS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { askSecondPerson, decideRequest, findPublishedText, listRequests } from './second-person.service.ts';
import { listPublicationEntries, previewPublication, publishEdition } from './service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });
/** In which language it is told. */
const language = Language.default('en');

export const publicationRouter = router({
  list: memberProcedure
    .meta({ access: MEMBERS, summary: 'Every publication, without its bytes.' })
    .query(({ ctx }) => listPublicationEntries(ctx.context)),
  preview: memberProcedure
    .meta({ access: MEMBERS, summary: 'What publishing would change for the public, or what forbids it.' })
    .input(z.strictObject({ editionId: EditionId, language }))
    .query(async ({ ctx, input }) => orThrow(await previewPublication(ctx.context, input))),
  requests: memberProcedure
    .meta({ access: MEMBERS, summary: 'What was asked of a second person, and what became of it.' })
    .input(z.strictObject({ language }).default({ language: 'en' }))
    .query(async ({ ctx, input }) => orThrow(await listRequests(ctx.context, input))),
  findText: memberProcedure
    .meta({ access: EDITORS, summary: 'Where words stand in what is published, so that their text can be withdrawn.' })
    .input(
      z.strictObject({
        words: z
          .string()
          .trim()
          .min(3, { error: coded('too-few-letters') })
          .max(200),
        language,
      }),
    )
    .query(async ({ ctx, input }) => orThrow(await findPublishedText(ctx.context, input))),
  ask: memberProcedure
    .meta({
      access: EDITORS,
      summary: 'Asks a second person for something that one alone may not do, such as a withdrawal, with a reason.',
      inPractice: 'refused',
    })
    .input(z.strictObject({ subject: SecondPersonSubject, reason: prose(1000) }))
    .mutation(async ({ ctx, input }) => orThrow(await askSecondPerson(ctx.context, input))),
  decide: memberProcedure
    .meta({ access: 'publishers', summary: 'Agrees to what somebody else asked for, or refuses it.', inPractice: 'refused' })
    .input(z.strictObject({ requestId: SecondPersonRequestId, outcome: SecondPersonOutcome.exclude(['taken-back']) }))
    .mutation(async ({ ctx, input }) => orThrow(await decideRequest(ctx.context, input))),
  takeBack: memberProcedure
    .meta({ access: EDITORS, summary: 'Takes back what one has asked for.', inPractice: 'refused' })
    .input(z.strictObject({ requestId: SecondPersonRequestId }))
    .mutation(async ({ ctx, input }) => orThrow(await decideRequest(ctx.context, { ...input, outcome: 'taken-back' }))),
  publish: memberProcedure
    .meta({ access: 'publishers', summary: 'Publishes an edition for good, under the hash of its content.', inPractice: 'refused' })
    .input(OneEdition)
    .mutation(async ({ ctx, input }) => orThrow(await publishEdition(ctx.context, input))),
});
