import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { makePracticeCopy, readPracticeCopies, removePracticeCopy } from './practice.service.ts';

export const practiceRouter = router({
  list: memberProcedure.query(({ ctx }) => readPracticeCopies(ctx.context, ctx.accounts)),
  make: memberProcedure.mutation(async ({ ctx }) => orThrow(await makePracticeCopy(ctx.context, ctx.accounts))),
  remove: memberProcedure
    .input(z.strictObject({ id: z.string().max(200) }))
    .mutation(async ({ ctx, input }) => orThrow(await removePracticeCopy(ctx.context, ctx.accounts, input))),
});
