import { loadEditionItems } from '@saferplan/database/plan';
import { EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { EDITORS, MEMBERS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { chapterVersionsOf } from '../publication/index.ts';
import { applyRecommendationsOf, beginAssessmentOf } from './assessment.service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });

export const assessmentRouter = router({
  begin: memberProcedure
    .meta({ access: EDITORS, summary: 'Begins the assessment of an edition with a topic for each priority and theme of the year before.' })
    .input(OneEdition)
    .mutation(async ({ ctx, input }) => orThrow(await beginAssessmentOf(ctx.context, input))),
  applyRecommendations: memberProcedure
    .meta({ access: EDITORS, summary: 'Makes lineage of what the topics recommend.' })
    .input(OneEdition)
    .mutation(async ({ ctx, input }) => orThrow(await applyRecommendationsOf(ctx.context, input))),
  scoresBefore: memberProcedure
    .meta({ access: MEMBERS, summary: 'How topics were scored in the edition before.' })
    .input(OneEdition)
    .query(async ({ ctx, input }) => {
      const { topic, score } = await loadEditionItems(ctx.context.db, ctx.context.scope, input.editionId);
      return { topic, score };
    }),
  versions: memberProcedure
    .meta({
      access: MEMBERS,
      summary: 'Which chapters of the assessment were changed for which version of the edition, when last and by whom.',
    })
    .input(OneEdition)
    .query(async ({ ctx, input }) => orThrow(await chapterVersionsOf(ctx.context, { ...input, version: 'full' }))),
});
