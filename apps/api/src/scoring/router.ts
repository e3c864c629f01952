import { z } from 'zod';
import { orThrow } from '../trpc/failure.ts';
import { memberProcedure, router } from '../trpc/procedures.ts';
import { readModelFile } from './read-model-file.ts';

export const scoringRouter = router({
  readModelFile: memberProcedure
    .input(z.strictObject({ name: z.string().max(300), text: z.string().max(2_000_000) }))
    .mutation(async ({ input }) => orThrow(await readModelFile(input))),
});
