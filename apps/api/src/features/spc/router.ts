import { coded, type Failure, ImportId, lineOfText, ok, refuse, type Result, SeriesId } from '@saferplan/domain/shared';
import { Improvement } from '@saferplan/domain/spc';
import { z } from 'zod';
import { ANALYSTS, MEMBERS } from '../../platform/trpc/access.ts';
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
const Answers = z.record(z.string().max(300), z.string().max(300));
const SeveralUploads = z.strictObject({
  uploadIds: z.array(UploadId).min(1).max(20),
  /** What was answered to questions about single files. */
  answers: z
    .array(OneUpload.extend({ answers: Answers }))
    .max(20)
    .default([]),
});
const OneSeries = z.strictObject({ seriesId: SeriesId });
const Sheet = OneUpload.extend({
  sheet: z.string().max(200).nullable(),
  answers: Answers,
});
const TypedCell = z.strictObject({
  period: z.string().max(10),
  field: z.enum(['value', 'denominator']),
  number: z.number({ error: coded('not-number') }).nullable(),
  was: z.number().nullable().optional(),
});
const Numbers = z.strictObject({ value: z.number().nullable(), denominator: z.number().nullable() });
const Measure = z.string().min(1).max(300);
const Destination = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('series'), measure: Measure, seriesId: SeriesId }),
  z.strictObject({
    kind: z.literal('new'),
    measure: Measure,
    title: lineOfText(),
    unit: lineOfText(60),
    improvement: Improvement.optional(),
  }),
]);

export const spcRouter = router({
  overview: memberProcedure
    .meta({ access: MEMBERS, summary: 'Every series with the state of its chart.' })
    .query(async ({ ctx }) => orThrow(await overviewOfSeries(ctx.context))),
  series: memberProcedure
    .meta({ access: MEMBERS, summary: 'A series with its chart, suggestions and values.' })
    .input(OneSeries)
    .query(async ({ ctx, input }) => orThrow(await readSeries(ctx.context, input))),
  imports: memberProcedure
    .meta({ access: MEMBERS, summary: 'What was imported, when and by whom.' })
    .query(({ ctx }) => listBroughtIn(ctx.context)),
  typeValue: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Sets one value of a series by hand. Refused where another is stored since it was as `was`.' })
    .input(
      OneSeries.extend({ observation: z.unknown(), clearsDenominator: z.boolean().default(false), was: Numbers.nullable().optional() }),
    )
    .mutation(async ({ ctx, input }) => orThrow(await typeValue(ctx.context, { ...input, observation: input.observation }))),
  typeValues: memberProcedure
    .meta({
      access: ANALYSTS,
      summary: 'Sets several values of a series, or what they are out of, by hand. Refused where one is not as `was` any more.',
    })
    .input(OneSeries.extend({ cells: z.array(TypedCell).min(1).max(2000) }))
    .mutation(async ({ ctx, input }) => orThrow(await typeValues(ctx.context, input))),
  readPolice: memberProcedure
    .meta({ access: ANALYSTS, summary: 'What a file of data.police.uk would change; stores nothing.' })
    .input(OneUpload)
    .mutation(async ({ ctx, input, signal }) => {
      const upload = await findUpload(ctx.uploads, input.uploadId);
      const onProgress = (progress: Parameters<Uploads['note']>[1]) => ctx.uploads.note(upload.id, progress);
      return previewPolice(ctx.context, orThrow(await readPolice(ctx.context, { ...upload, onProgress, signal })));
    }),
  importPolice: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Stores the counts of a file of data.police.uk.' })
    .input(OneUpload.extend({ createFor: z.array(lineOfText(80)).max(40), answers: Answers.default({}) }))
    .mutation(async ({ ctx, input, signal }) => {
      const upload = await findUpload(ctx.uploads, input.uploadId);
      const onProgress = (progress: Parameters<Uploads['note']>[1]) => ctx.uploads.note(upload.id, progress);
      const counts = orThrow(await readPolice(ctx.context, { ...upload, answers: input.answers, onProgress, signal }));
      const stored = orThrow(await importPolice(ctx.context, counts, input.createFor));
      await ctx.uploads.forget(upload.id);
      return stored;
    }),
  readTable: memberProcedure
    .meta({ access: ANALYSTS, summary: 'How a spreadsheet is understood, with every doubt; stores nothing.' })
    .input(Sheet)
    .mutation(async ({ ctx, input: { uploadId, ...said }, signal }) => {
      const upload = await findUpload(ctx.uploads, uploadId);
      return orThrow(await previewTable(ctx.context, { ...upload, ...said, signal }));
    }),
  importTable: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Stores chosen measures of a spreadsheet.' })
    .input(Sheet.extend({ destinations: z.array(Destination).max(100) }))
    .mutation(async ({ ctx, input: { uploadId, ...said }, signal }) => {
      const upload = await findUpload(ctx.uploads, uploadId);
      const stored = orThrow(await importTable(ctx.context, { ...upload, ...said, signal }));
      await ctx.uploads.forget(upload.id);
      return stored;
    }),
  readRound: memberProcedure
    .meta({ access: ANALYSTS, summary: 'What this month’s files would change; stores nothing.' })
    .input(SeveralUploads)
    .mutation(async ({ ctx, input, signal }) => {
      const files = await filesOf(ctx.uploads, input);
      return orThrow(await monthlyRound(ctx.context, files, { store: false, signal }));
    }),
  storeRound: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Stores this month’s files as one change, which is taken back at once.' })
    .input(SeveralUploads)
    .mutation(async ({ ctx, input, signal }) => {
      const files = await filesOf(ctx.uploads, input);
      const done = orThrow(await monthlyRound(ctx.context, files, { store: true, signal }));
      for (const { id } of files) await ctx.uploads.forget(id);
      return done;
    }),
  undoImport: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Takes an import back, with what came in the same round.' })
    .input(z.strictObject({ importId: ImportId }))
    .mutation(async ({ ctx, input }) => orThrow(await undoImport(ctx.context, input))),
  progress: memberProcedure
    .meta({ access: ANALYSTS, summary: 'How far the reading of an upload has come.' })
    .input(OneUpload)
    .query(({ ctx, input }) => ctx.uploads.progress(input.uploadId)),
  forgetUpload: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Removes an upload.' })
    .input(OneUpload)
    .mutation(({ ctx, input }) => ctx.uploads.forget(input.uploadId)),
});

/** The files of a round, each with what was answered about it. */
const filesOf = (uploads: Uploads, { uploadIds, answers }: z.infer<typeof SeveralUploads>) =>
  Promise.all(
    uploadIds.map(async (id) => ({
      ...(await findUpload(uploads, id)),
      answers: answers.find(({ uploadId }) => uploadId === id)?.answers ?? {},
    })),
  );

async function findUpload(uploads: Uploads, id: string): Promise<Upload> {
  const upload = await uploads.find(id);
  const found: Result<Upload, Failure> = upload === null ? refuse({ code: 'not-found', what: 'file' }) : ok(upload);
  return orThrow(found);
}
