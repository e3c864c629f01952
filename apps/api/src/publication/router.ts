import { EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../trpc/failure.ts';
import { memberProcedure, router } from '../trpc/procedures.ts';
import { listPublicationEntries, previewPublication, publishEdition } from './service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });

export const publicationRouter = router({
  list: memberProcedure.query(({ ctx }) => listPublicationEntries(ctx.work)),
  preview: memberProcedure.input(OneEdition).query(async ({ ctx, input }) => orThrow(await previewPublication(ctx.work, input))),
  publish: memberProcedure.input(OneEdition).mutation(async ({ ctx, input }) => orThrow(await publishEdition(ctx.work, input))),
});
