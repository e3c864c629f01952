import { EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { listExtensions, readCalculated } from './extension.service.ts';

export const extensionsRouter = router({
  list: memberProcedure.query(({ ctx }) => listExtensions(ctx.context)),
  calculated: memberProcedure
    .input(z.strictObject({ editionId: EditionId }))
    .query(async ({ ctx, input }) => orThrow(await readCalculated(ctx.context, input))),
});
