import { looksLikePoliceFile } from '@saferplan/crime-data/police-uk';
import type { TableReading } from '@saferplan/crime-data/spreadsheet';
import { listItems } from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import type { Failure, FileFault, SeriesId } from '@saferplan/domain/shared';
import { nameEveryMonth, type Observation } from '@saferplan/domain/spc';
import type { ServiceContext } from '../../../platform/service-context.ts';
import { type KeptValue, type RefusedValues, withoutLosses } from '../keep-values.ts';
import { broughtBy, noticesOf, whyNotStored, whyUnfit } from '../measure-observations.ts';
import { runImportJob } from '../../../platform/workers/import-thread.ts';
import { arrivingOfOfficial, officialTableOf, previewOfficial, sourceOfOfficial } from '../official.service.ts';
import { READ_OFFICIAL } from '../read-official-file.ts';
import { type AskedOfMonths, arrivingOfCounts, previewPolice, readPolice, refusedOfCounts, sourceOfCounts } from '../police.service.ts';
import type { EventDays } from '../changes-of-events.ts';
import type { Arriving, ImportSource } from '../store-import.ts';
import { readSheet } from '../table.service.ts';
import { type RoundQuestion, rowsToSayAgain, takenBefore } from './fit-remembered.ts';
import { type RememberedTable, tablesLike } from './remembered-tables.ts';

/** A file of the round as it was sent. */
export interface RoundFile {
  readonly path: string;
  readonly name: string;
  /** What was answered to questions about it, by their identifiers. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** What of a file no series takes, and why. */
export interface Unfit {
  readonly what: string;
  /** The period of it that this is about; left out where it is about all of it. */
  readonly period?: { readonly interval: Item<'series'>['interval']; readonly period: string };
  readonly why: FileFault;
}

/** What is asked about a file of the round; about months of police files, with the figures that raised it. */
export type AskedInRound = RoundQuestion | AskedOfMonths;

export type FileKind = 'police' | 'table' | 'official';

/** A file that was read, with the values that it has for series. A workbook of which several sheets are kept is read once for each. */
export interface ReadFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly source: ImportSource;
  readonly arriving: Arriving;
  /** What it counts of months that were answered to be left out. */
  readonly refused?: RefusedValues;
  readonly unfit: readonly Unfit[];
  readonly questions: readonly AskedInRound[];
}

/** What is wrong with a file itself, or what was refused as it was read. */
export type WhyLeftOut = { readonly fault: FileFault } | { readonly failure: Failure };

/** A file of which nothing can be stored, and why; with questions where the answers let it be. */
export interface LeftOutFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly why: WhyLeftOut;
  readonly questions?: readonly AskedInRound[];
}

/** What a file has for the series of the partnership: police files by their crime types, tables by what was chosen for the last one called alike. */
export async function readRoundFile(
  context: ServiceContext,
  file: RoundFile,
  remembered: readonly RememberedTable[],
  signal?: AbortSignal,
): Promise<readonly (ReadFile | LeftOutFile)[]> {
  if (await looksLikePoliceFile(file.path, file.name)) return [await readPoliceFile(context, file, signal)];
  const like = tablesLike(file.name, remembered);
  if (like.length === 0) return [(await readOfficialFile(context, file, signal)) ?? (await whyUnknown(context, file, remembered, signal))];
  const series = await listItems(context.db, context.scope, 'series', null);
  const into = like.flatMap(({ choices }) => Object.values(choices.into));
  const stored = await loadObservations(context.db, context.scope, new Set(into));
  const read: (ReadFile | LeftOutFile)[] = [];
  for (const table of like) read.push(await readTableFile(context, file, { table, series, stored, signal }));
  return read;
}

async function readPoliceFile(
  context: ServiceContext,
  { path, name, answers = {} }: RoundFile,
  signal?: AbortSignal,
): Promise<ReadFile | LeftOutFile> {
  const counts = await readPolice(context, { path, name, answers, signal });
  if (!counts.ok) return { name, kind: 'police', why: { failure: counts.failure } };
  const { uncounted, questions } = await previewPolice(context, counts.value);
  const unfit = uncounted.map(({ crimeType, total }) => ({
    what: crimeType,
    why: { code: 'no-series-counts', total } as const,
  }));
  const refused = refusedOfCounts(counts.value);
  const { arriving, kept } = await withoutLosses(context, arrivingOfCounts(counts.value), { refused });
  return {
    name,
    kind: 'police',
    source: sourceOfCounts(counts.value),
    arriving,
    refused,
    unfit: [...unfit, ...unfitOfKept(kept, counts.value.series)],
    questions,
  };
}

/** The figures of an official table for the series that it feeds; null where the file is none. */
async function readOfficialFile(
  context: ServiceContext,
  { path, name, answers = {} }: RoundFile,
  signal?: AbortSignal,
): Promise<ReadFile | LeftOutFile | null> {
  const read = await runImportJob(READ_OFFICIAL, { path, name }, name, signal);
  if (!read.ok) return { name, kind: 'official', why: { failure: read.failure } };
  if (!read.value.ok) return null;
  const found = await officialTableOf(context, read.value.value, { name, area: answers['area'] ?? null });
  if (!found.ok) {
    const { areas, why } = found.failure;
    const options = areas.map((area) => ({ id: area, label: { code: 'which-area.area', area } as const }));
    const question = { id: 'area', question: { code: 'which-area', name } as const, options, answer: null };
    return { name, kind: 'official', why: { fault: why }, questions: areas.length === 0 ? [] : [question] };
  }
  const table = found.value;
  if (table.kind === 'populations') return { name, kind: 'official', why: { fault: { code: 'numbers-of-people' } } };
  const { measures } = await previewOfficial(context, table);
  const unfit = measures.flatMap(({ measure, series }) =>
    series === null ? [{ what: measure, why: { code: 'no-series-takes-official' } as const }] : [],
  );
  const { arriving, kept } = await withoutLosses(context, arrivingOfOfficial(table));
  return {
    name,
    kind: 'official',
    source: sourceOfOfficial(table),
    arriving,
    unfit: [...unfit, ...unfitOfKept(kept, table.series)],
    questions: [],
  };
}

/** Values that stay although the file has none, as what no series takes of it. */
const unfitOfKept = (kept: readonly KeptValue[], series: readonly Item<'series'>[]): readonly Unfit[] =>
  kept.map(({ seriesId, period, note }) => {
    const { title = '', interval = 'month' } = series.find(({ id }) => id === seriesId) ?? {};
    return { what: title, period: { interval, period }, why: { code: 'value-stays', note } };
  });

/** Why a table is not known: no other was called so; it may have the measures of one all the same. */
async function whyUnknown(
  context: ServiceContext,
  { path, name }: RoundFile,
  remembered: readonly RememberedTable[],
  signal?: AbortSignal,
): Promise<LeftOutFile> {
  const read = await readSheet(context, { path, name, sheet: null, answers: {}, signal });
  if (!read.ok) return { name, kind: 'table', why: { failure: read.failure } };
  const measures = new Set(read.value.reading.measures.map((measure) => measure.name));
  const alike = remembered.find(({ choices }) => Object.keys(choices.into).every((measure) => measures.has(measure)));
  const fault: FileFault =
    nameEveryMonth(name) === ''
      ? { code: 'name-says-when' }
      : alike === undefined
        ? { code: 'not-brought-in-before' }
        : { code: 'called-otherwise', file: alike.fileName };
  return { name, kind: 'table', why: { fault } };
}

/** The series of a partnership, and the values that each has. */
interface Known {
  readonly series: readonly Item<'series'>[];
  readonly stored: ReadonlyMap<SeriesId, readonly Observation[]>;
}

async function readTableFile(
  context: ServiceContext,
  { path, name, answers: said = {} }: RoundFile,
  {
    table: { choices: chosen, fileName },
    series,
    stored,
    signal,
  }: Known & { readonly table: RememberedTable; readonly signal: AbortSignal | undefined },
): Promise<ReadFile | LeftOutFile> {
  const { sheet, into } = chosen;
  const answers = { ...chosen.answers, ...said };
  const shown = sheet === null ? name : `${name} › ${sheet}`;
  const unsaid = rowsToSayAgain(chosen.answers, said, fileName);
  if (unsaid.length > 0)
    return {
      name: shown,
      kind: 'table',
      why: { fault: { code: 'file-asks', questions: unsaid.map(({ question }) => question) } },
      questions: unsaid,
    };
  const read = await readSheet(context, { path, name, sheet, answers, signal });
  if (!read.ok) return { name: shown, kind: 'table', why: { failure: read.failure } };
  const { reading, remarks, sha256, bytes } = read.value;
  const open = reading.questions.filter(({ answer }) => answer === null);
  const questions = reading.questions.map(({ cells: _cells, count: _count, ...question }) => question);
  if (open.length > 0)
    return {
      name: shown,
      kind: 'table',
      why: { fault: { code: 'file-asks', questions: open.map(({ question }) => question) } },
      questions,
    };
  const { arriving, eventDays, unfit, rows } = fitted(reading, into, { series, stored });
  const gone = Object.keys(into)
    .filter((measure) => !reading.measures.some((one) => one.name === measure || takenBefore(one, into, series) === into[measure]))
    .map((measure) => ({ what: measure, why: { code: 'measure-gone', file: fileName } as const }));
  // What is answered now is remembered for the next month.
  const choices = { ...chosen, answers: reading.answersToKeep };
  const notices = [...remarks, ...noticesOf(reading)];
  const source = { kind: 'table', fileName: name, sha256, bytes, rows, notices, choices, eventDays } as const;
  return { name: shown, kind: 'table', source, arriving, unfit: [...unfit, ...gone], questions };
}

/** The values of the measures that go into a series, and why the others do not. */
function fitted(
  reading: TableReading,
  into: Readonly<Record<string, SeriesId>>,
  { series, stored }: Known,
): { readonly arriving: Arriving; readonly eventDays: readonly EventDays[]; readonly unfit: readonly Unfit[]; readonly rows: number } {
  const arriving: Arriving[number][] = [];
  const eventDays: EventDays[] = [];
  const unfit: Unfit[] = reading.refused.map(({ name, why }) => ({ what: name, why: { code: 'measure-refused', why } }));
  const rows = new Set<string>();
  for (const measure of reading.measures) {
    const { name, values } = measure;
    const id = takenBefore(measure, into, series);
    const found = series.find((one) => one.id === id);
    const notStored = whyNotStored(measure) ?? (found === undefined ? null : whyUnfit(measure, found, stored.get(found.id) ?? []));
    if (id === null) unfit.push({ what: name, why: { code: 'no-series-takes' } });
    else if (found === undefined) unfit.push({ what: name, why: { code: 'series-gone' } });
    else if (notStored !== null) unfit.push({ what: name, why: notStored });
    else {
      for (const { cell } of values) rows.add(cell.replace(/^[A-Z]+/u, ''));
      const brought = broughtBy(measure, found);
      arriving.push(...brought.arriving);
      eventDays.push(...brought.eventDays);
    }
  }
  return { arriving, eventDays, unfit, rows: rows.size };
}
