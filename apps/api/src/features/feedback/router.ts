import { FeedbackId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { EDITORS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { readFeedbackList, removeFeedback, SortInput, sortFeedback } from './feedback.service.ts';

// Residents may have written of themselves or of others: no more people read it than sort it.
export const feedbackRouter = router({
  list: memberProcedure
    .meta({ access: EDITORS, summary: 'What residents wrote about the public pages, newest first.' })
    .query(({ ctx }) => readFeedbackList(ctx.context)),
  sort: memberProcedure
    .meta({ access: EDITORS, summary: 'Says what becomes of feedback. Refused where a colleague has sorted it since `version`.' })
    .input(SortInput)
    .mutation(async ({ ctx, input }) => orThrow(await sortFeedback(ctx.context, input))),
  remove: memberProcedure
    .meta({ access: EDITORS, summary: 'Deletes feedback at once, for good. Refused where a colleague has sorted it since `version`.' })
    // Not given by an app from before this was asked.
    .input(z.strictObject({ id: FeedbackId, version: z.int().min(1).optional() }))
    .mutation(async ({ ctx, input }) => orThrow(await removeFeedback(ctx.context, input))),
});
