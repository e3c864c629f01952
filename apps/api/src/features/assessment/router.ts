import { loadEditionItems } from '@saferplan/database/plan';
import { EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { applyRecommendationsOf, beginAssessmentOf } from './assessment.service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });

export const assessmentRouter = router({
  begin: memberProcedure.input(OneEdition).mutation(async ({ ctx, input }) => orThrow(await beginAssessmentOf(ctx.context, input))),
  applyRecommendations: memberProcedure
    .input(OneEdition)
    .mutation(async ({ ctx, input }) => orThrow(await applyRecommendationsOf(ctx.context, input))),
  scoresBefore: memberProcedure.input(OneEdition).query(async ({ ctx, input }) => {
    const { topic, score } = await loadEditionItems(ctx.context.db, ctx.context.scope, input.editionId);
    return { topic, score };
  }),
});
