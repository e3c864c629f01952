import { FeedbackId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { readFeedbackList, removeFeedback, SortInput, sortFeedback } from './feedback.service.ts';

export const feedbackRouter = router({
  list: memberProcedure.query(({ ctx }) => readFeedbackList(ctx.context)),
  sort: memberProcedure.input(SortInput).mutation(async ({ ctx, input }) => orThrow(await sortFeedback(ctx.context, input))),
  remove: memberProcedure
    .input(z.strictObject({ id: FeedbackId }))
    .mutation(async ({ ctx, input }) => orThrow(await removeFeedback(ctx.context, input))),
});
