import { z } from 'zod';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { READ_MODEL_FILE } from './read-model.ts';
import { ANALYSTS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';

export const scoringRouter = router({
  readModelFile: memberProcedure
    .meta({ access: ANALYSTS, summary: 'A scoring model from a spreadsheet or JSON; stores nothing.' })
    .input(z.strictObject({ name: z.string().max(300), text: z.string().max(2_000_000) }))
    .mutation(async ({ input, signal }) => orThrow(orThrow(await runImportJob(READ_MODEL_FILE, input, input.name, signal)))),
});
