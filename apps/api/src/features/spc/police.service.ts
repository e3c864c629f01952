import { type CoverageQuestion, type PoliceReading, questionsOfCoverage } from '@saferplan/crime-data/police-uk';
import { findOutlines } from '@saferplan/database/places';
import type { AreaCount } from '@saferplan/database/peers';
import { listItems, readPartnership } from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import { type Item, policeNamesOf } from '@saferplan/domain/plan';
import { type Failure, ok, refuse, type Result, type SeriesId, type FileSaying } from '@saferplan/domain/shared';
import { writeValueNote } from '@saferplan/domain/spc';
import { type WrittenTexts, writtenTextsFor } from '@saferplan/messages/written';
import { type BroughtInBefore, broughtInBefore } from './brought-in-before.ts';
import { keptOfRefused, type KeptValue, type RefusedValues, withoutLosses } from './keep-values.ts';
import { keptMonths } from './kept-months.ts';
import type { LeftOut } from './counted-as-it-stands.ts';
import { runPoliceJob } from './run-police-job.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { type Arriving, changesOf, type ImportSource, type StoredImport, storeObservations } from './store-import.ts';
import { addSeries, type NewSeries } from './new-series.ts';
import type { Progress } from '../../platform/uploads.ts';

/** A file of police data, and who watches how far its reading has come. */
export interface PoliceSource {
  readonly path: string;
  readonly name: string;
  /** The district to count; that of the partnership when left out. */
  readonly district?: string;
  /** `as-counted` by month for odd months that are to be counted as they stand, and by district for those of a neighbour. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted when nobody waits for it any longer: the reading ends. */
  readonly signal?: AbortSignal | undefined;
}

/** What importing would do to one series. */
interface SeriesChange {
  readonly seriesId: SeriesId;
  readonly title: string;
  readonly added: number;
  /** How many of those added say that the file has no value, and why. */
  readonly addedMissing: number;
  /** Values that the force has revised since, oldest first. */
  readonly revised: readonly { readonly period: string; readonly before: number | null; readonly after: number | null }[];
  readonly unchanged: number;
}

/** A question about what the files cover, with what the series get where it is answered that the months are to be counted as they stand. */
export interface AskedOfMonths extends CoverageQuestion {
  readonly ifCounted: readonly {
    readonly seriesId: SeriesId;
    readonly title: string;
    readonly period: string;
    /** What is kept of the period by now, a missing value among it; null where nothing is. */
    readonly before: { readonly value: number | null } | null;
    readonly value: number;
    /** Whether what is kept is this very value, stored as the file counts it: the answer that the month is to be left out takes it back. */
    readonly isTakenBack: boolean;
  }[];
}

/** What a police file holds for this partnership, before anything is stored. */
export interface PolicePreview {
  readonly months: readonly string[];
  readonly missing: readonly string[];
  /** When the very same file was brought in; null where it was not, or was taken back. */
  readonly before: BroughtInBefore | null;
  readonly rows: number;
  readonly notices: readonly FileSaying[];
  /** Months that are missing until somebody says that they are to be counted as they stand. */
  readonly oddMonths: PoliceReading['oddMonths'];
  /** Neighbours whose months are missing until somebody says that they are to be counted as they stand. */
  readonly oddNeighbours: PoliceReading['oddNeighbours'];
  readonly questions: readonly AskedOfMonths[];
  /** Values that stay although the files have none for their month. */
  readonly kept: readonly (KeptValue & { readonly title: string })[];
  readonly series: readonly SeriesChange[];
  /** Crime types that no series counts yet, with their totals in the months as they stand. */
  readonly uncounted: readonly { readonly crimeType: string; readonly total: number }[];
}

/** What importing these counts would do by what was answered; nothing is stored. */
export async function previewPolice(context: ServiceContext, counted: PoliceCounts): Promise<PolicePreview> {
  const { reading, series, district } = counted;
  const all = observationsOf(reading, series, district);
  const { arriving, kept } = await withoutLosses(context, all, { refused: refusedOfCounts(counted) });
  const titles = new Map(series.map(({ id, title }) => [id, title]));
  const changes = await changesOf(context, arriving);
  const fed = new Set(series.flatMap(({ feed }) => (feed.kind === 'police' ? feed.crimeTypes : [])));
  const types = [...new Set(reading.counts.map(({ crimeType }) => crimeType))];
  return {
    months: reading.months,
    missing: reading.missing,
    before: await broughtInBefore(context, reading.sha256),
    rows: reading.rows,
    notices: reading.notices,
    oddMonths: reading.oddMonths,
    oddNeighbours: reading.oddNeighbours,
    questions: await askedOf(context, counted),
    kept: kept.map((one) => ({ ...one, title: titles.get(one.seriesId) ?? '' })),
    series: series.map(({ id, title }) => {
      const own = changes.filter(({ seriesId }) => seriesId === id);
      const count = all.filter(({ seriesId }) => seriesId === id).length;
      return {
        seriesId: id,
        title,
        added: own.filter(({ before }) => before === null).length,
        addedMissing: own.filter(({ before, after }) => before === null && (after?.value ?? null) === null).length,
        revised: own.flatMap(({ period, before, after }) =>
          before === null ? [] : [{ period, before: before.value, after: after?.value ?? null }],
        ),
        unchanged: count - own.length,
      };
    }),
    uncounted: types
      .filter((crimeType) => !fed.has(crimeType))
      .map((crimeType) => ({
        crimeType,
        total: reading.counts.reduce((sum, count) => sum + (count.crimeType === crimeType ? (count.asItStands ?? 0) : 0), 0),
      }))
      .filter(({ total }) => total > 0),
  };
}

/** Stores the counts of a police file; first makes a series for each crime type of `createFor`. */
export async function importPolice(
  context: ServiceContext,
  counts: PoliceCounts,
  createFor: readonly string[],
): Promise<Result<StoredImport, Failure>> {
  const { reading, series, district } = counts;
  return storeObservations(context, sourceOfCounts(counts), async (trx) => {
    const texts = writtenTextsFor(await readPartnership(trx, context.scope));
    const made = await addSeries(
      context,
      trx,
      createFor.map((crimeType) => newPoliceSeries(crimeType, district, texts)),
    );
    const arriving = observationsOf(reading, [...series, ...made], district);
    return (await withoutLosses(context, arriving, { db: trx, refused: refusedOfCounts(counts) })).arriving;
  });
}

/** Where the counts of a police file come from, with what is kept of them beside the series. */
export function sourceOfCounts(counts: PoliceCounts): ImportSource {
  const { reading, fileName } = counts;
  const { sha256, bytes, rows, notices, places } = reading;
  const leftOut = leftOutOf(counts);
  return { kind: 'police', fileName, sha256, bytes, rows, notices, areaCounts: () => areaCountsOf(reading), placeCounts: places, leftOut };
}

/** What was answered to be left out. */
function leftOutOf({ reading: { sha256, oddMonths, oddNeighbours }, answers }: PoliceCounts): LeftOut {
  const isLeftOut = (id: string, isAccepted: boolean): boolean => answers[id] === 'missing' && !isAccepted;
  return {
    sha256,
    months: [...new Set(oddMonths.flatMap(({ month, isAccepted }) => (isLeftOut(month, isAccepted) ? [month] : [])))],
    districts: oddNeighbours.filter(({ district, isAccepted }) => isLeftOut(district, isAccepted)),
  };
}

/** The values of a police file for the series that it feeds. */
export const arrivingOfCounts = ({ reading, series, district }: PoliceCounts): Arriving => observationsOf(reading, series, district);

/** What a police file counts of the months that were answered to be left out. */
export function refusedOfCounts(counts: PoliceCounts): RefusedValues {
  const { sha256, months } = leftOutOf(counts);
  return { sha256, values: asTheyStand(counts).filter(({ period }) => months.includes(period)) };
}

/** The counts of a police file, and where they would go. */
export interface PoliceCounts {
  readonly reading: PoliceReading;
  /** The series that police files feed. */
  readonly series: readonly Item<'series'>[];
  readonly district: string;
  readonly fileName: string;
  /** What was answered to the questions of its coverage. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Counts a police file for the partnership; refuses, with a sentence, what is no such file. */
export async function readPolice(
  context: ServiceContext,
  { path, name, onProgress, district, signal, answers = {} }: PoliceSource,
): Promise<Result<PoliceCounts, Failure>> {
  const { force, area } = await readPartnership(context.db, context.scope);
  const counted = district ?? area;
  const [areas, changes] = await Promise.all([
    listItems(context.db, context.scope, 'area', null),
    listItems(context.db, context.scope, 'area-change', null),
  ]);
  const outlines = counted === area ? await findOutlines(context.db, context.scope) : null;
  const kept = await keptMonths(context, { area, district: counted });
  const source = {
    path,
    name,
    force,
    district: counted,
    outlines,
    spelt: policeNamesOf(counted, areas, changes),
    answers,
    kept,
    onProgress,
  };
  const done = await runPoliceJob(source, signal);
  if (!done.ok) return done;
  const reading = done.value;
  if (!reading.ok) return refuse({ code: 'unreadable-file', why: reading.failure });
  const series = (await listItems(context.db, context.scope, 'series', null)).filter(
    ({ feed }) => feed.kind === 'police' && feed.district === counted,
  );
  const { bytes, rows, months } = reading.value;
  onProgress?.({ stage: 'storing', bytes, totalBytes: bytes, rows, months: months.length });
  return ok({ reading: reading.value, series, district: counted, fileName: name, answers });
}

/** A value for each month and each series: the sum of its crime types, missing where one of them is. */
function observationsOf(reading: PoliceReading, series: readonly Item<'series'>[], district: string): Arriving {
  const counts = new Map(reading.counts.map((count) => [`${count.month} ${count.crimeType}`, count]));
  return series.flatMap(({ id, feed }) => {
    if (feed.kind !== 'police' || feed.district !== district) return [];
    return reading.months.map((month) => {
      const parts = feed.crimeTypes.map((crimeType) => counts.get(`${month} ${crimeType}`));
      const value = parts.reduce<number | null>(
        (sum, part) => (sum === null || part === undefined || part.count === null ? null : sum + part.count),
        0,
      );
      const why = parts.find((part) => part?.count === null)?.missing ?? 'not-counted-apart';
      const note = value === null ? writeValueNote({ code: why }) : '';
      return { seriesId: id, observation: { period: month, value, denominator: null, note } };
    });
  });
}

/** The values for the series where every odd month is counted as it stands. */
function asTheyStand({ reading, series, district }: PoliceCounts): RefusedValues['values'] {
  const counts = reading.counts.map((count) => ({ ...count, count: count.asItStands }));
  return observationsOf({ ...reading, counts }, series, district).flatMap(({ seriesId, observation: { period, value } }) =>
    value === null ? [] : [{ seriesId, period, value }],
  );
}

/** The questions of the coverage, each with the values that wait for its answer. */
async function askedOf(context: ServiceContext, counts: PoliceCounts): Promise<readonly AskedOfMonths[]> {
  const { reading, series, answers } = counts;
  const asked = questionsOfCoverage(reading, answers);
  if (asked.length === 0) return [];
  const months = new Set(asked.flatMap((question) => (question.district === null ? question.months : [])));
  const values = asTheyStand(counts).filter(({ period }) => months.has(period));
  const stored = await loadObservations(context.db, context.scope, new Set(series.map(({ id }) => id)));
  const takenBack = await keptOfRefused(context, { sha256: reading.sha256, values });
  return asked.map((question) => ({
    ...question,
    ifCounted: values.flatMap(({ seriesId, period, value }) => {
      if (question.district !== null || !question.months.includes(period)) return [];
      const title = series.find(({ id }) => id === seriesId)?.title ?? '';
      const kept = stored.get(seriesId)?.find((one) => one.period === period);
      const before = kept === undefined ? null : { value: kept.value };
      return [{ seriesId, title, period, before, value, isTakenBack: takenBack.has(`${seriesId} ${period}`) }];
    }),
  }));
}

/** What the other districts of the force have, to compare with. */
const areaCountsOf = ({ neighbours }: PoliceReading): readonly (readonly AreaCount[])[] =>
  neighbours.map(({ district, counts }) =>
    counts.map(({ month, crimeType, count, missing }) => ({
      area: district,
      measure: crimeType,
      period: month,
      value: count,
      note: count === null ? writeValueNote({ code: missing ?? 'not-counted-apart' }) : '',
    })),
  );

function newPoliceSeries(crimeType: string, district: string, texts: WrittenTexts): NewSeries {
  return {
    title: crimeType,
    unit: crimeType === 'Anti-social behaviour' ? texts.recordedIncidents : texts.recordedOffences,
    area: district,
    source: 'data.police.uk, street-level crime files',
    licence: 'Open Government Licence v3.0',
    caveat: texts.recordedAlone,
    feed: { kind: 'police', district, crimeTypes: [crimeType] },
  };
}
