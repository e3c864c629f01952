import { EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { UploadId } from '../../platform/uploads.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { checkPlanFile, importPlanFile } from './plan-file.service.ts';

const FileOfEdition = z.strictObject({ editionId: EditionId, uploadId: UploadId });

export const planFileRouter = router({
  /** What a file would add and what is wrong with it; it stores nothing, but a file is no question of an address. */
  check: memberProcedure
    .input(FileOfEdition)
    .mutation(async ({ ctx, input }) => orThrow(await checkPlanFile(ctx.context, ctx.uploads, input))),
  import: memberProcedure
    .input(FileOfEdition)
    .mutation(async ({ ctx, input }) => orThrow(await importPlanFile(ctx.context, ctx.uploads, input))),
});
