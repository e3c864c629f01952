import { EditionId, SuccessionId } from '@saferplan/domain/shared';
import { SuccessionAnswer } from '@saferplan/domain/succession';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { addSummedSeries, offerSeries } from './add-series.service.ts';
import { carriedInto, carryIntoDraft } from './carry-over.service.ts';
import { matchPriorities } from './plans-before.ts';
import { answerSuccession, proposeSuccession, seeSuccessions } from './succession.service.ts';

const OneSuccession = z.strictObject({ id: SuccessionId });

/** `ctx.accounts.db` is the installation's own connection: a succession is read by every partnership that it names. */
export const successionRouter = router({
  list: memberProcedure.query(({ ctx }) => seeSuccessions(ctx.context, ctx.accounts.db)),
  propose: memberProcedure
    // Read in the service, which answers every fault with its path.
    .input(z.strictObject({ given: z.unknown(), sharesRestricted: z.boolean() }))
    .mutation(async ({ ctx, input }) => orThrow(await proposeSuccession(ctx.context, ctx.accounts.db, { ...input, given: input.given }))),
  answer: memberProcedure
    .input(OneSuccession.extend({ answer: SuccessionAnswer }))
    .mutation(async ({ ctx, input }) => orThrow(await answerSuccession(ctx.context, ctx.accounts.db, input))),
  matches: memberProcedure
    .input(OneSuccession)
    .query(async ({ ctx, input }) => orThrow(await matchPriorities(ctx.context, ctx.accounts.db, input))),
  carryOver: memberProcedure
    .input(OneSuccession.extend({ editionId: EditionId, given: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await carryIntoDraft(ctx.context, ctx.accounts.db, { ...input, given: input.given }))),
  carried: memberProcedure.input(z.strictObject({ editionId: EditionId })).query(({ ctx, input }) => carriedInto(ctx.context, input)),
  series: memberProcedure
    .input(OneSuccession)
    .query(async ({ ctx, input }) => orThrow(await offerSeries(ctx.context, ctx.accounts.db, input))),
  addSeries: memberProcedure
    .input(OneSuccession.extend({ given: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await addSummedSeries(ctx.context, ctx.accounts.db, { ...input, given: input.given }))),
});
