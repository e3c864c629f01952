import type { Answers, Measure, TableReading } from '@saferplan/crime-data/spreadsheet';
import type { Database } from '@saferplan/database';
import { listItems, readPartnership } from '@saferplan/database/plan';
import { type Failure, ok, refuse, type Result, type SeriesId } from '@saferplan/domain/shared';
import { intervalOf } from '@saferplan/domain/spc';
import type { Transaction } from 'kysely';
import { giveUp } from '../plan/transaction.ts';
import type { Work } from '../work.ts';
import { addSeries } from './new-series.ts';
import { type StoredImport, storeObservations } from './observation.service.ts';
import { readWithImporter } from '../extensions/read-with-importer.ts';
import type { ReadSheet } from '../imports/import-jobs.ts';
import { IMPORT_JOBS, runImportJob } from '../imports/import-pool.ts';

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
  readonly sheets: readonly string[];
  readonly reading: TableReading;
  readonly remarks: readonly string[];
  /** The series that each measure has gone into before, by the measure's name. */
  readonly knownSeries: Readonly<Record<string, SeriesId>>;
}

/** Where a measure goes: into a series that is there, or into a new one. */
export type Destination = { readonly measure: string } & (
  | { readonly kind: 'series'; readonly seriesId: SeriesId }
  | { readonly kind: 'new'; readonly title: string; readonly unit: string }
);

/** Shows how a spreadsheet is understood, row by row, with every doubt; stores nothing. */
export async function previewTable(work: Work, source: TableSource): Promise<Result<TablePreview, Failure>> {
  const read = await readSheet(work, source);
  if (!read.ok) return read;
  const series = await listItems(work.db, work.scope, 'series', null);
  const known = series.flatMap(({ id, feed }) => (feed.kind === 'table' ? [[feed.measure, id] as const] : []));
  const { sheets, reading, remarks } = read.value;
  return ok({ sheets, reading, remarks, knownSeries: Object.fromEntries(known) });
}

/** Stores the chosen measures of a spreadsheet. Refuses while a doubt is open, and a measure that no chart can hold. */
export async function importTable(
  work: Work,
  source: TableSource & { readonly destinations: readonly Destination[] },
): Promise<Result<StoredImport, Failure>> {
  const read = await readSheet(work, source);
  if (!read.ok) return read;
  const { reading, remarks, sha256, bytes } = read.value;
  const open = reading.doubts.filter(({ answer }) => answer === null);
  if (open.length > 0)
    return refuse({ code: 'unreadable-file', sentence: `First answer: ${open.map(({ question }) => question).join(' ')}` });
  const chosen: { readonly measure: Measure; readonly destination: Destination }[] = [];
  for (const destination of source.destinations) {
    const measure = reading.measures.find(({ name }) => name === destination.measure);
    if (measure === undefined) return refuse({ code: 'not-found', what: `measure “${destination.measure}”` });
    if (measure.refused !== null) return refuse({ code: 'unreadable-file', sentence: `“${measure.name}”: ${measure.refused}` });
    chosen.push({ measure, destination });
  }
  if (chosen.length === 0) return refuse({ code: 'unreadable-file', sentence: 'Choose at least one measure to import.' });
  const rows = reading.rows.filter(({ as }) => as === 'values').length;
  const notices = [...remarks, ...reading.remarks];
  return storeObservations(work, { kind: 'table', fileName: source.name, sha256, bytes, rows, notices }, async (trx) => {
    const ids = await seriesFor(work, trx, chosen, source.name);
    return chosen.flatMap(({ measure }, index) => {
      const seriesId = ids[index];
      return seriesId === undefined
        ? []
        : measure.values.map(({ period, value, denominator, note }) => ({ seriesId, observation: { period, value, denominator, note } }));
    });
  });
}

async function readSheet(work: Work, { path, name, sheet, answers, signal }: TableSource): Promise<Result<ReadSheet, Failure>> {
  const workbook = await readWithImporter(work.code, { path, name });
  if (!workbook.ok) return refuse({ code: 'unreadable-file', sentence: workbook.failure });
  const read = await runImportJob(IMPORT_JOBS.readSheet, { path, name, sheet, answers, workbook: workbook.value }, name, signal);
  if (!read.ok) return read;
  return read.value.ok ? read.value : refuse({ code: 'unreadable-file', sentence: read.value.failure });
}

async function seriesFor(
  work: Work,
  trx: Transaction<Database>,
  chosen: readonly { readonly measure: Measure; readonly destination: Destination }[],
  fileName: string,
): Promise<readonly SeriesId[]> {
  const existing = await listItems(trx, work.scope, 'series', null);
  const { area } = await readPartnership(trx, work.scope);
  const ids: SeriesId[] = [];
  for (const { measure, destination } of chosen) {
    if (destination.kind === 'series') {
      ids.push(existing.find(({ id }) => id === destination.seriesId)?.id ?? giveUp({ code: 'not-found', what: 'series' }));
      continue;
    }
    const { title, unit } = destination;
    const interval = intervalOf(measure.values.map(({ period }) => period));
    const { name, values, outOf } = measure;
    const feed = { kind: 'table', measure: name } as const;
    const made = await addSeries(work, trx, [{ title, unit, area, interval, source: fileName, feed, values, outOf: outOf ?? undefined }]);
    ids.push(...made.map(({ id }) => id));
  }
  return ids;
}
