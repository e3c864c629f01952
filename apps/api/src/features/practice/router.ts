import { z } from 'zod';
import { ADMINISTRATORS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { makePracticeCopy, readPracticeCopies, removePracticeCopy } from './practice.service.ts';

export const practiceRouter = router({
  list: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'The practice copies of the partnership.' })
    .query(({ ctx }) => readPracticeCopies(ctx.context, ctx.accounts)),
  make: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Copies the partnership, to try things in a copy out of which nothing goes.',
      inPractice: 'refused',
    })
    .mutation(async ({ ctx }) => orThrow(await makePracticeCopy(ctx.context, ctx.accounts))),
  remove: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'Removes a practice copy with everything in it.', inPractice: 'refused' })
    .input(z.strictObject({ id: z.string().max(200) }))
    .mutation(async ({ ctx, input }) => orThrow(await removePracticeCopy(ctx.context, ctx.accounts, input))),
});
