import { EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { UploadId } from '../../platform/uploads.ts';
import { EDITORS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { checkPlanFile, importPlanFile } from './plan-file.service.ts';

const FileOfEdition = z.strictObject({ editionId: EditionId, uploadId: UploadId });

export const planFileRouter = router({
  /** What a file would add and what is wrong with it; it stores nothing, but a file is no question of an address. */
  check: memberProcedure
    .meta({ access: EDITORS, summary: 'What a plan file would add, and every problem in it with its cell; stores nothing.' })
    .input(FileOfEdition)
    .mutation(async ({ ctx, input }) => orThrow(await checkPlanFile(ctx.context, ctx.uploads, input))),
  import: memberProcedure
    .meta({ access: EDITORS, summary: 'Adds what a plan file holds, as one change.' })
    .input(FileOfEdition)
    .mutation(async ({ ctx, input }) => orThrow(await importPlanFile(ctx.context, ctx.uploads, input))),
});
