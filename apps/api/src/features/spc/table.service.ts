import type { Answers, Measure, SheetView } from '@saferplan/crime-data/spreadsheet';
import type { Database } from '@saferplan/database';
import { listItems, readPartnership } from '@saferplan/database/plan';
import { type Failure, type FileFault, type FileSaying, ok, refuse, type Result, type SeriesId } from '@saferplan/domain/shared';
import { holdValues, loadObservations } from '@saferplan/database/spc';
import type { SeriesFields } from '@saferplan/domain/spc';
import type { Transaction } from 'kysely';
import { abort, inTransaction } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { type BroughtInBefore, broughtInBefore } from './brought-in-before.ts';
import {
  broughtBy,
  type IntoSeries,
  intervalOfMeasure,
  noticesOf,
  observationsOf,
  whyNotStored,
  whyUnfit,
} from './measure-observations.ts';
import { addSeries } from './new-series.ts';
import { storeArrived, type StoredImport } from './store-import.ts';
import { readWithImporter } from './read-with-importer.ts';
import type { ReadSheet, SheetInBrief } from './read-sheet-job.ts';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { READ_SHEET } from './read-sheet.ts';

/** A partner's spreadsheet, and what its reader has said about it. */
export interface TableSource {
  readonly path: string;
  readonly name: string;
  /** Which sheet; the first in which months are found when left out. */
  readonly sheet: string | null;
  readonly answers: Answers;
  /** Aborted when nobody waits for it any longer: the reading ends. */
  readonly signal?: AbortSignal | undefined;
}

/** A spreadsheet as understood, before anything is stored. */
export interface TablePreview {
  readonly reading: SheetInBrief;
  /** The sheet with what each cell was taken for. */
  readonly view: SheetView;
  readonly remarks: readonly FileSaying[];
  /** When the very same file was brought in; null where it was not, or was taken back. */
  readonly before: BroughtInBefore | null;
  /** The series that measures have gone into before. */
  readonly knownSeries: readonly { readonly measure: string; readonly seriesId: SeriesId }[];
  /** The measures that cannot become series, and why. */
  readonly notStored: readonly { readonly measure: string; readonly why: FileFault }[];
}

/** Where a measure goes: into a series that is there, or into a new one. */
export type Destination = { readonly measure: string } & (
  | { readonly kind: 'series'; readonly seriesId: SeriesId }
  | { readonly kind: 'new'; readonly title: string; readonly unit: string; readonly improvement?: SeriesFields['improvement'] | undefined }
);

/** Shows how a spreadsheet is understood, with every cell accounted for and every question; stores nothing. */
export async function previewTable(context: ServiceContext, source: TableSource): Promise<Result<TablePreview, Failure>> {
  const read = await readSheet(context, source);
  if (!read.ok) return read;
  const series = await listItems(context.db, context.scope, 'series', null);
  const known = series.flatMap(({ id, feed }) => (feed.kind === 'table' ? [{ measure: feed.measure, seriesId: id }] : []));
  const { reading, view, remarks, sha256 } = read.value;
  const notStored = reading.measures.flatMap((measure) => {
    const why = whyNotStored(measure);
    return why === null ? [] : [{ measure: measure.name, why }];
  });
  return ok({ reading, view, remarks, before: await broughtInBefore(context, sha256), knownSeries: known, notStored });
}

/** Stores the chosen measures of a spreadsheet. Refuses while a question is open, and a measure that no series can hold. */
export async function importTable(
  context: ServiceContext,
  source: TableSource & { readonly destinations: readonly Destination[] },
): Promise<Result<StoredImport, Failure>> {
  const read = await readSheet(context, source);
  if (!read.ok) return read;
  const { reading, remarks, sha256, bytes } = read.value;
  const open = reading.questions.filter(({ answer }) => answer === null);
  if (open.length > 0)
    return refuse({
      code: 'unreadable-file',
      why: { code: 'questions-open', questions: open.map(({ question }) => question) },
    });
  const chosen: { readonly measure: Measure; readonly destination: Destination }[] = [];
  for (const destination of source.destinations) {
    const measure = reading.measures.find(({ name }) => name === destination.measure);
    const refused = reading.refused.find(({ name }) => name === destination.measure);
    if (refused !== undefined) return refuse({ code: 'unreadable-file', why: { code: 'measure-refused', why: refused.why } });
    if (measure === undefined) return refuse({ code: 'not-found', what: 'measure', name: destination.measure });
    const why = whyNotStored(measure);
    if (why !== null) return refuse({ code: 'unreadable-file', why });
    chosen.push({ measure, destination });
  }
  if (chosen.length === 0) return refuse({ code: 'unreadable-file', why: { code: 'no-measure-chosen' } });
  const rows = new Set(chosen.flatMap(({ measure }) => measure.values.map(({ cell }) => cell.replace(/^[A-Z]+/, '')))).size;
  const notices = [...remarks, ...noticesOf(reading)];
  return inTransaction(context.db, async (trx) => {
    await holdValues(trx, context.scope);
    const into = await seriesFor(context, trx, chosen, source.name);
    const choices = {
      sheet: source.sheet,
      answers: reading.answersToKeep,
      into: Object.fromEntries([...into].map(([name, { id }]) => [name, id])),
    };
    const brought = chosen.flatMap(({ measure }) => {
      const series = into.get(measure.name);
      return series === undefined ? [] : [broughtBy(measure, series)];
    });
    const eventDays = brought.flatMap((one) => one.eventDays);
    const made = { kind: 'table', fileName: source.name, sha256, bytes, rows, notices, choices, eventDays } as const;
    return storeArrived(
      context,
      trx,
      made,
      brought.flatMap(({ arriving }) => arriving),
    );
  });
}

/** Reads a sheet of a file with every cell accounted for, in a worker thread. */
export async function readSheet(
  context: ServiceContext,
  { path, name, sheet, answers, signal }: TableSource,
): Promise<Result<ReadSheet, Failure>> {
  const workbook = await readWithImporter(context.code, { path, name });
  if (!workbook.ok) return refuse({ code: 'unreadable-file', why: workbook.failure });
  const read = await runImportJob(READ_SHEET, { path, name, sheet, answers, workbook: workbook.value }, name, signal);
  if (!read.ok) return read;
  return read.value.ok ? read.value : refuse({ code: 'unreadable-file', why: read.value.failure });
}

async function seriesFor(
  context: ServiceContext,
  trx: Transaction<Database>,
  chosen: readonly { readonly measure: Measure; readonly destination: Destination }[],
  fileName: string,
): Promise<ReadonlyMap<string, IntoSeries>> {
  const existing = await listItems(trx, context.scope, 'series', null);
  const { area } = await readPartnership(trx, context.scope);
  const taken = chosen.flatMap(({ destination }) => (destination.kind === 'series' ? [destination.seriesId] : []));
  const stored = await loadObservations(trx, context.scope, new Set(taken));
  const into = new Map<string, IntoSeries>();
  for (const { measure, destination } of chosen) {
    if (destination.kind === 'series') {
      const series = existing.find(({ id }) => id === destination.seriesId) ?? abort({ code: 'not-found', what: 'series' });
      const why = whyUnfit(measure, series, stored.get(series.id) ?? []);
      if (why !== null) abort({ code: 'unreadable-file', why: { code: 'measure-unfit', measure: measure.name, why } });
      into.set(measure.name, series);
      continue;
    }
    const { title, unit, improvement = 'not-said' } = destination;
    const { name, outOf } = measure;
    const interval = intervalOfMeasure(measure);
    const target = measure.target === null ? null : { label: 'Target', value: measure.target };
    const feed = { kind: 'table', measure: name } as const;
    const values = observationsOf(measure);
    const one = { title, unit, improvement, area, interval, source: fileName, feed, values, outOf: outOf ?? undefined, target };
    for (const made of await addSeries(context, trx, [one])) into.set(name, made);
  }
  return into;
}
