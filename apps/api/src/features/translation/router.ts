import { EditionId, Language } from '@saferplan/domain/shared';
import { z } from 'zod';
import { UploadId } from '../../platform/uploads.ts';
import { EDITORS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { checkTranslationFile, importTranslationFile, setTranslation } from './translation.service.ts';

const Into = z.strictObject({ editionId: EditionId, language: Language });
const FileInto = Into.extend({ uploadId: UploadId });

export const translationRouter = router({
  set: memberProcedure
    .meta({
      access: EDITORS,
      summary: 'Says one text of an edition in another language, or takes that away; and whether the caller, who speaks it, has read it.',
    })
    .input(
      Into.extend({
        ownerId: z.string().max(200),
        field: z.string().max(200),
        text: z.string().max(20_000),
        original: z.string().max(20_000),
        isRead: z.boolean(),
        before: z.string().max(20_000).optional(),
      }),
    )
    .mutation(async ({ ctx, input }) => orThrow(await setTranslation(ctx.context, input))),
  check: memberProcedure
    .meta({ access: EDITORS, summary: 'What a translator’s file would change, row by row; stores nothing.' })
    .input(FileInto)
    .mutation(async ({ ctx, input }) => orThrow(await checkTranslationFile(ctx.context, ctx.uploads, input))),
  import: memberProcedure
    .meta({ access: EDITORS, summary: 'Stores what a translator’s file brings, as one change.' })
    .input(FileInto)
    .mutation(async ({ ctx, input }) => orThrow(await importTranslationFile(ctx.context, ctx.uploads, input))),
});
