import { loadObservations } from '@saferplan/database/spc';
import type { Failure, ImportId, Result, SeriesId } from '@saferplan/domain/shared';
import { ok, type ImportNotice } from '@saferplan/domain/shared';
import type { Observation } from '@saferplan/domain/spc';
import type { ServiceContext } from '../../../platform/service-context.ts';
import { type Arriving, withoutSource } from '../store-import.ts';
import {
  type AskedInRound,
  type FileKind,
  type LeftOutFile,
  type ReadFile,
  readRoundFile,
  type RoundFile,
  type Unfit,
  type WhyLeftOut,
} from './read-round-file.ts';
import { rememberedTables } from './remembered-tables.ts';
import { reportOnSeries, type SeriesOfRound } from './report-on-series.ts';
import { storeRound, wouldChange } from './store-round.ts';

/** What a file of the round brought. */
export interface FileOfRound {
  readonly name: string;
  /** Which of the files that were sent it is, or is a sheet of, counted from 0. */
  readonly place: number;
  readonly kind: FileKind;
  /**
   * `stored` where something of it is new; `known` where all of it is kept already or comes with an earlier one of the files; `nothing`
   * where it has no value for any series that could be stored; `left-out` where it cannot be.
   */
  readonly outcome: 'stored' | 'known' | 'nothing' | 'left-out';
  /** Why nothing of it can be stored; null elsewhere. */
  readonly why: WhyLeftOut | null;
  /** How many values are new, differ from those that are kept, or are taken away with their events. */
  readonly changes: number;
  /** How many of these are kept as having no value, with a note why. */
  readonly missing: number;
  /** How many counts of other areas and of places, that no series has, are new or differ. */
  readonly beside: number;
  /** What was odd in it. */
  readonly notices: readonly ImportNotice[];
  readonly unfit: readonly Unfit[];
  /** What is asked about it; where it is left out for that, the answers let it be stored. */
  readonly questions: readonly AskedInRound[];
}

/** What a monthly round did, or would do. */
export interface RoundReport {
  readonly files: readonly FileOfRound[];
  /** Each series that it changes. */
  readonly series: readonly SeriesOfRound[];
  /** The round, by which it is taken back; null where nothing was stored. */
  readonly round: ImportId | null;
}

/**
 * Takes the files of a month: each series that they fit gets their values, in one change that is undone at once. Files that are kept
 * already change nothing. With `store` false it says what would be done, and does nothing.
 */
export async function monthlyRound(
  context: ServiceContext,
  files: readonly RoundFile[],
  { store, signal }: { readonly store: boolean; readonly signal?: AbortSignal | undefined },
): Promise<Result<RoundReport, Failure>> {
  const remembered = await rememberedTables(context);
  const read: (ReadFile | LeftOutFile)[] = [];
  const places: number[] = [];
  for (const [place, file] of files.entries()) {
    const parts = await readRoundFile(context, file, remembered, signal);
    read.push(...parts);
    places.push(...parts.map(() => place));
  }
  const agreed = withoutContradictions(withoutLackedValues(read));
  const before = valuesOf(await loadObservations(context.db, context.scope));
  const brought = store ? await storeRound(context, agreed) : ok(await wouldChange(context, agreed));
  if (!brought.ok) return brought;
  const { changes, beside, notices, round } = brought.value;
  const series = await reportOnSeries(context, before, changes.flat());
  if (!series.ok) return series;
  const reported = agreed.map((file, index): FileOfRound => {
    const place = places[index] ?? 0;
    if ('why' in file) {
      const { name, kind, why, questions = [] } = file;
      return { name, place, kind, outcome: 'left-out', why, changes: 0, missing: 0, beside: 0, notices: [], unfit: [], questions };
    }
    const { name, kind, source, arriving, unfit, questions } = file;
    const own = changes[index] ?? [];
    const counts = beside[index] ?? 0;
    return {
      name,
      place,
      kind,
      outcome: own.length + counts > 0 ? 'stored' : arriving.length + (source.eventDays?.length ?? 0) > 0 ? 'known' : 'nothing',
      why: null,
      changes: own.length,
      // An event that is taken away has no value that is missing; the notices say that it goes.
      missing: own.filter(({ after }) => after !== null && after.value === null).length,
      beside: counts,
      notices: [...source.notices, ...(notices[index] ?? [])],
      unfit,
      questions,
    };
  });
  return ok({ files: reported, series: series.value, round });
}

/** Files without the missing values of which another of the round has a number: a file that lacks something says nothing against one that has it. */
function withoutLackedValues(files: readonly (ReadFile | LeftOutFile)[]): readonly (ReadFile | LeftOutFile)[] {
  const keyOf = ({ seriesId, observation }: Arriving[number]): string => `${seriesId} ${observation.period}`;
  const had = new Set(files.flatMap(arrivingOf).flatMap((one) => (one.observation.value === null ? [] : [keyOf(one)])));
  return files.map((file) =>
    'why' in file ? file : { ...file, arriving: file.arriving.filter((one) => one.observation.value !== null || !had.has(keyOf(one))) },
  );
}

/** Of files that say of one value different things the first is taken; of one that contradicts it nothing is, since nobody has said which is right. */
function withoutContradictions(files: readonly (ReadFile | LeftOutFile)[]): readonly (ReadFile | LeftOutFile)[] {
  const said = new Map<string, { readonly by: string; readonly observation: Observation }>();
  return files.map((file) => {
    if ('why' in file) return file;
    const against = file.arriving.find(({ seriesId, observation }) => {
      const known = said.get(`${seriesId} ${observation.period}`)?.observation;
      return known !== undefined && (known.value !== observation.value || known.denominator !== observation.denominator);
    });
    if (against !== undefined) {
      const { seriesId, observation } = against;
      const { by = '' } = said.get(`${seriesId} ${observation.period}`) ?? {};
      return { name: file.name, kind: file.kind, why: { fault: { code: 'contradicts', by, period: observation.period } } };
    }
    for (const { seriesId, observation } of file.arriving) said.set(`${seriesId} ${observation.period}`, { by: file.name, observation });
    return file;
  });
}

const arrivingOf = (file: ReadFile | LeftOutFile): Arriving => ('why' in file ? [] : file.arriving);

const valuesOf = (kept: Awaited<ReturnType<typeof loadObservations>>): ReadonlyMap<SeriesId, readonly Observation[]> =>
  new Map([...kept].map(([id, own]) => [id, own.map(withoutSource)]));
