import { type Failure, ImportId, lineOfText, ok, refuse, type Result, SeriesId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { overviewOfSeries } from './glances.service.ts';
import { monthlyRound } from './monthly-round/monthly-round.service.ts';
import { typeValue, typeValues, undoImport } from './observation.service.ts';
import { importPolice, previewPolice, readPolice } from './police.service.ts';
import { listBroughtIn, readSeries } from './series.service.ts';
import { importTable, previewTable } from './table.service.ts';
import { type Upload, UploadId, type Uploads } from '../../platform/uploads.ts';

const OneUpload = z.strictObject({ uploadId: UploadId });
const SeveralUploads = z.strictObject({ uploadIds: z.array(UploadId).min(1).max(20) });
const OneSeries = z.strictObject({ seriesId: SeriesId });
const Sheet = OneUpload.extend({
  sheet: z.string().max(200).nullable(),
  answers: z.record(z.string().max(300), z.string().max(300)),
});
const TypedCell = z.strictObject({
  period: z.string().max(10),
  field: z.enum(['value', 'denominator']),
  number: z.number({ error: 'Enter a number' }).nullable(),
});
const Measure = z.string().min(1).max(300);
const Destination = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('series'), measure: Measure, seriesId: SeriesId }),
  z.strictObject({
    kind: z.literal('new'),
    measure: Measure,
    title: lineOfText(),
    unit: lineOfText(60),
    improvement: z.enum(['lower', 'higher', 'neutral']).optional(),
  }),
]);

export const spcRouter = router({
  overview: memberProcedure.query(async ({ ctx }) => orThrow(await overviewOfSeries(ctx.context))),
  series: memberProcedure.input(OneSeries).query(async ({ ctx, input }) => orThrow(await readSeries(ctx.context, input))),
  imports: memberProcedure.query(({ ctx }) => listBroughtIn(ctx.context)),
  typeValue: memberProcedure
    .input(OneSeries.extend({ observation: z.unknown(), clearsDenominator: z.boolean().default(false) }))
    .mutation(async ({ ctx, input }) => orThrow(await typeValue(ctx.context, { ...input, observation: input.observation }))),
  typeValues: memberProcedure
    .input(OneSeries.extend({ cells: z.array(TypedCell).min(1).max(2000) }))
    .mutation(async ({ ctx, input }) => orThrow(await typeValues(ctx.context, input))),
  readPolice: memberProcedure.input(OneUpload).mutation(async ({ ctx, input, signal }) => {
    const upload = await findUpload(ctx.uploads, input.uploadId);
    const onProgress = (progress: Parameters<Uploads['note']>[1]) => ctx.uploads.note(upload.id, progress);
    return previewPolice(ctx.context, orThrow(await readPolice(ctx.context, { ...upload, onProgress, signal })));
  }),
  importPolice: memberProcedure
    .input(OneUpload.extend({ createFor: z.array(lineOfText(80)).max(40) }))
    .mutation(async ({ ctx, input, signal }) => {
      const upload = await findUpload(ctx.uploads, input.uploadId);
      const onProgress = (progress: Parameters<Uploads['note']>[1]) => ctx.uploads.note(upload.id, progress);
      const counts = orThrow(await readPolice(ctx.context, { ...upload, onProgress, signal }));
      const stored = orThrow(await importPolice(ctx.context, counts, input.createFor));
      await ctx.uploads.forget(upload.id);
      return stored;
    }),
  readTable: memberProcedure.input(Sheet).mutation(async ({ ctx, input: { uploadId, ...said }, signal }) => {
    const upload = await findUpload(ctx.uploads, uploadId);
    return orThrow(await previewTable(ctx.context, { ...upload, ...said, signal }));
  }),
  importTable: memberProcedure
    .input(Sheet.extend({ destinations: z.array(Destination).max(100) }))
    .mutation(async ({ ctx, input: { uploadId, ...said }, signal }) => {
      const upload = await findUpload(ctx.uploads, uploadId);
      const stored = orThrow(await importTable(ctx.context, { ...upload, ...said, signal }));
      await ctx.uploads.forget(upload.id);
      return stored;
    }),
  readRound: memberProcedure.input(SeveralUploads).mutation(async ({ ctx, input, signal }) => {
    const files = await Promise.all(input.uploadIds.map((id) => findUpload(ctx.uploads, id)));
    return orThrow(await monthlyRound(ctx.context, files, { store: false, signal }));
  }),
  storeRound: memberProcedure.input(SeveralUploads).mutation(async ({ ctx, input, signal }) => {
    const files = await Promise.all(input.uploadIds.map((id) => findUpload(ctx.uploads, id)));
    const done = orThrow(await monthlyRound(ctx.context, files, { store: true, signal }));
    for (const { id } of files) await ctx.uploads.forget(id);
    return done;
  }),
  undoImport: memberProcedure
    .input(z.strictObject({ importId: ImportId }))
    .mutation(async ({ ctx, input }) => orThrow(await undoImport(ctx.context, input))),
  progress: memberProcedure.input(OneUpload).query(({ ctx, input }) => ctx.uploads.progress(input.uploadId)),
  forgetUpload: memberProcedure.input(OneUpload).mutation(({ ctx, input }) => ctx.uploads.forget(input.uploadId)),
});

async function findUpload(uploads: Uploads, id: string): Promise<Upload> {
  const upload = await uploads.find(id);
  const found: Result<Upload, Failure> = upload === null ? refuse({ code: 'not-found', what: 'file' }) : ok(upload);
  return orThrow(found);
}
