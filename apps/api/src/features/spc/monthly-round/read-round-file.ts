import { sayOfFileInEnglish } from '@saferplan/messages/files-read/english';
import { looksLikePoliceFile, questionsOfOddMonths } from '@saferplan/crime-data/police-uk';
import type { TableReading } from '@saferplan/crime-data/spreadsheet';
import { listItems } from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import type { ImportNotice, SeriesId } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { nameEveryMonth } from '@saferplan/domain/spc';
import { PERIODS } from '@saferplan/messages';
import type { ServiceContext } from '../../../platform/service-context.ts';
import { noticesOf, observationsOf, whyNotStored, whyUnfit } from '../measure-observations.ts';
import { runImportJob } from '../../../platform/workers/import-thread.ts';
import { arrivingOfOfficial, officialTableOf, previewOfficial, sourceOfOfficial } from '../official.service.ts';
import { READ_OFFICIAL } from '../read-official-file.ts';
import { arrivingOfCounts, previewPolice, readPolice, sourceOfCounts } from '../police.service.ts';
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
  readonly why: ImportNotice;
}

export type FileKind = 'police' | 'table' | 'official';

/** A file that was read, with the values that it has for series. A workbook of which several sheets are kept is read once for each. */
export interface ReadFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly source: ImportSource;
  readonly arriving: Arriving;
  readonly unfit: readonly Unfit[];
  readonly questions: readonly RoundQuestion[];
}

/** A file of which nothing can be stored, and why; with questions where the answers let it be. */
export interface LeftOutFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly why: string;
  readonly questions?: readonly RoundQuestion[];
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
  const observations = await loadObservations(context.db, context.scope, new Set(into));
  const stored = new Map([...observations].map(([id, own]) => [id, own.map(({ period }) => period)]));
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
  if (!counts.ok) return { name, kind: 'police', why: describeFailure(counts.failure) };
  const { uncounted, oddMonths } = await previewPolice(context, counts.value);
  const unfit = uncounted.map(({ crimeType, total }) => ({
    what: crimeType,
    why: `No series counts it: ${total.toLocaleString('en-GB')} in this file. Bring the file in under “Bring in police files” to make one.`,
  }));
  const { arriving, kept } = await withoutLosses(context, arrivingOfCounts(counts.value), counts.value.series);
  const questions = questionsOfOddMonths(oddMonths, answers);
  return { name, kind: 'police', source: sourceOfCounts(counts.value), arriving, unfit: [...unfit, ...kept], questions };
}

const BY_COMMAND = 'Bring the table in once with “saferplan import official”, which makes a series.';

/** The figures of an official table for the series that it feeds; null where the file is none. */
async function readOfficialFile(
  context: ServiceContext,
  { path, name, answers = {} }: RoundFile,
  signal?: AbortSignal,
): Promise<ReadFile | LeftOutFile | null> {
  const read = await runImportJob(READ_OFFICIAL, { path, name }, name, signal);
  if (!read.ok) return { name, kind: 'official', why: describeFailure(read.failure) };
  if (!read.value.ok) return null;
  const found = await officialTableOf(context, read.value.value, { name, area: answers['area'] ?? null });
  if (!found.ok) {
    const { areas, sentence } = found.failure;
    const options = areas.map((area) => ({ id: area, label: { code: 'which-area.area', area } as const }));
    const question = { id: 'area', question: { code: 'which-area', name } as const, options, answer: null };
    return { name, kind: 'official', why: sentence, questions: areas.length === 0 ? [] : [question] };
  }
  const table = found.value;
  if (table.kind === 'populations')
    return { name, kind: 'official', why: 'It holds numbers of people: bring them in with “saferplan import official”.' };
  const { measures } = await previewOfficial(context, table);
  const unfit = measures.flatMap(({ measure, series }) =>
    series === null ? [{ what: measure, why: `No series takes it. ${BY_COMMAND}` }] : [],
  );
  const { arriving, kept } = await withoutLosses(context, arrivingOfOfficial(table), table.series);
  return { name, kind: 'official', source: sourceOfOfficial(table), arriving, unfit: [...unfit, ...kept], questions: [] };
}

/** Values without those that only say that the files lack one that is kept already: that stays, and is told. */
async function withoutLosses(
  context: ServiceContext,
  arriving: Arriving,
  series: readonly Item<'series'>[],
): Promise<{ readonly arriving: Arriving; readonly kept: readonly Unfit[] }> {
  const lacking = arriving.flatMap(({ seriesId, observation }) => (observation.value === null ? [seriesId] : []));
  const known = await loadObservations(context.db, context.scope, new Set(lacking));
  const isLoss = ({ seriesId, observation: { period, value } }: Arriving[number]): boolean =>
    value === null && (known.get(seriesId)?.find((one) => one.period === period)?.value ?? null) !== null;
  const losses = arriving.filter(isLoss);
  return {
    arriving: arriving.filter((one) => !losses.includes(one)),
    kept: losses.map(({ seriesId, observation: { period, note } }) => {
      const { title = '', interval = 'month' } = series.find(({ id }) => id === seriesId) ?? {};
      return { what: `${title}, ${PERIODS.en[interval].name(period)}`, why: `${note}. The value that is kept stays.` };
    }),
  };
}

const BRING_IN = 'Bring it in once under “Upload a table”: what you choose there is remembered.';

/** Why a table is not known: no other was called so; it may have the measures of one all the same. */
async function whyUnknown(
  context: ServiceContext,
  { path, name }: RoundFile,
  remembered: readonly RememberedTable[],
  signal?: AbortSignal,
): Promise<LeftOutFile> {
  const read = await readSheet(context, { path, name, sheet: null, answers: {}, signal });
  if (!read.ok) return { name, kind: 'table', why: describeFailure(read.failure) };
  const measures = new Set(read.value.reading.measures.map((measure) => measure.name));
  const alike = remembered.find(({ choices }) => Object.keys(choices.into).every((measure) => measures.has(measure)));
  const why =
    nameEveryMonth(name) === ''
      ? 'Its name says when it is from, and not what is in it: put that into the name, or bring it in under “Upload a table”.'
      : alike === undefined
        ? `No table called like this was brought in before. ${BRING_IN}`
        : `It has what “${alike.fileName}” has, and is called otherwise: it may be of something else. ${BRING_IN}`;
  return { name, kind: 'table', why };
}

/** The series of a partnership, and the periods that each has a value of. */
interface Known {
  readonly series: readonly Item<'series'>[];
  readonly stored: ReadonlyMap<SeriesId, readonly string[]>;
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
  const shown = sheet === null ? name : `${name}, sheet ${sheet}`;
  const unsaid = rowsToSayAgain(chosen.answers, said, fileName);
  if (unsaid.length > 0)
    return {
      name: shown,
      kind: 'table',
      why: `It is asked: ${unsaid.map(({ question }) => sayOfFileInEnglish(question)).join(' ')}`,
      questions: unsaid,
    };
  const read = await readSheet(context, { path, name, sheet, answers, signal });
  if (!read.ok) return { name: shown, kind: 'table', why: describeFailure(read.failure) };
  const { reading, remarks, sha256, bytes } = read.value;
  const open = reading.questions.filter(({ answer }) => answer === null);
  const questions = reading.questions.map(({ cells: _cells, count: _count, ...question }) => question);
  if (open.length > 0)
    return {
      name: shown,
      kind: 'table',
      why: `It is asked: ${open.map(({ question }) => sayOfFileInEnglish(question)).join(' ')}`,
      questions,
    };
  const { arriving, unfit, rows } = fitted(reading, into, { series, stored });
  const gone = Object.keys(into)
    .filter((measure) => !reading.measures.some((one) => one.name === measure || takenBefore(one, into, series) === into[measure]))
    .map((measure) => ({ what: measure, why: `It was in “${fileName}”, and is not in this file.` }));
  // What is answered now is remembered for the next month.
  const choices = { ...chosen, answers: reading.answersToKeep };
  const source = { kind: 'table', fileName: name, sha256, bytes, rows, notices: [...remarks, ...noticesOf(reading)], choices } as const;
  return { name: shown, kind: 'table', source, arriving, unfit: [...unfit, ...gone], questions };
}

/** The values of the measures that go into a series, and why the others do not. */
function fitted(
  reading: TableReading,
  into: Readonly<Record<string, SeriesId>>,
  { series, stored }: Known,
): { readonly arriving: Arriving; readonly unfit: readonly Unfit[]; readonly rows: number } {
  const arriving: Arriving[number][] = [];
  const unfit: Unfit[] = reading.refused.map(({ name, why }) => ({ what: name, why }));
  const rows = new Set<string>();
  for (const measure of reading.measures) {
    const { name, values } = measure;
    const id = takenBefore(measure, into, series);
    const found = series.find((one) => one.id === id);
    const notStored = whyNotStored(measure) ?? (found === undefined ? null : whyUnfit(measure, found, stored.get(found.id) ?? []));
    if (id === null) unfit.push({ what: name, why: `No series takes it. ${BRING_IN}` });
    else if (found === undefined) unfit.push({ what: name, why: `The series that it went into is no longer there. ${BRING_IN}` });
    else if (notStored !== null) unfit.push({ what: name, why: notStored });
    else {
      for (const { cell } of values) rows.add(cell.replace(/^[A-Z]+/u, ''));
      arriving.push(...observationsOf(measure).map((observation) => ({ seriesId: found.id, observation })));
    }
  }
  return { arriving, unfit, rows: rows.size };
}
