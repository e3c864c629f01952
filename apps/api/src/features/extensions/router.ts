import { EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { MEMBERS } from '../../platform/trpc/access.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { listExtensions, readCalculated } from './extension.service.ts';

export const extensionsRouter = router({
  list: memberProcedure
    .meta({ access: MEMBERS, summary: 'What the package of the partnership adds as code, and what is wrong with any of it.' })
    .query(({ ctx }) => listExtensions(ctx.context)),
  calculated: memberProcedure
    .meta({ access: MEMBERS, summary: 'What calculations make of an edition’s indicators now.' })
    .input(z.strictObject({ editionId: EditionId }))
    .query(async ({ ctx, input }) => orThrow(await readCalculated(ctx.context, input))),
});
