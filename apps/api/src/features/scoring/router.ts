import { z } from 'zod';
import { IMPORT_JOBS, runImportJob } from '../imports/import-pool.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';

export const scoringRouter = router({
  readModelFile: memberProcedure
    .input(z.strictObject({ name: z.string().max(300), text: z.string().max(2_000_000) }))
    .mutation(async ({ input, signal }) => orThrow(orThrow(await runImportJob(IMPORT_JOBS.readModelFile, input, input.name, signal)))),
});
