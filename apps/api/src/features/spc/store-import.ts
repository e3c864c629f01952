import type { Database } from '@saferplan/database';
import { type AreaCount, insertAreaCounts, pagesOfAreaCounts } from '@saferplan/database/peers';
import { insertSmallAreaCounts, listSmallAreaCounts } from '@saferplan/database/places';
import { type PlaceYear, yearsOfPlaces } from '@saferplan/domain/publication';
import {
  deleteObservation,
  holdValues,
  type Import,
  insertImport,
  loadObservations,
  type ObservationChange,
  putObservations,
} from '@saferplan/database/spc';
import {
  type ChangeSummary,
  type Failure,
  type FileSaying,
  ImportId,
  type ImportNotice,
  type Result,
  type SeriesId,
} from '@saferplan/domain/shared';
import type { Observation, TableChoices } from '@saferplan/domain/spc';
import { sayValueNote } from '@saferplan/messages/value-notes';
import type { Transaction } from 'kysely';
import { recordChanges } from '../../platform/record-changes.ts';
import { inTurns } from '../../platform/in-turns.ts';
import { inTransaction } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { changedBy, changesOfEvents, type EventDays } from './changes-of-events.ts';
import { type LeftOut, NOTHING_TAKEN_BACK, ofDistrict, type TakenBack, takenBackBy } from './counted-as-it-stands.ts';
import { noteRevisions } from './note-revisions.ts';

/** Where values come from, and what was odd about them. */
export interface ImportSource {
  readonly kind: Import['kind'];
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly notices: readonly ImportNotice[];
  /** What was chosen for a table, where it is one. */
  readonly choices?: TableChoices;
  /** What the file counts in other areas, to compare with: area by area, since of all areas together it is much. Can be asked for again. */
  readonly areaCounts?: () => Iterable<readonly AreaCount[]>;
  /** The days of the lists of events in the file. */
  readonly eventDays?: readonly EventDays[];
  /** What the file counts by ward and small area of the partnership's own area. */
  readonly placeCounts?: readonly PlaceYear[];
  /** What was answered to be left out of it. */
  readonly leftOut?: LeftOut;
}

/** Values, each with the series that it belongs to. */
export type Arriving = readonly { readonly seriesId: SeriesId; readonly observation: Observation }[];

/** An import with what it changed. */
export interface StoredImport {
  readonly importId: ImportId;
  readonly changes: readonly ObservationChange[];
}

/** Whether two notes say the same: what the app noted was stored in English words once, and is the same as its code. */
const isSameNote = (one: string, other: string): boolean => one === other || sayValueNote(one, 'en') === sayValueNote(other, 'en');

/** Whether two values of a period say the same, in whatever order their fields are. */
const isSame = (one: Observation, other: Observation): boolean =>
  one.value === other.value && one.denominator === other.denominator && isSameNote(one.note, other.note);

/**
 * What storing these values would change: new periods, and those whose value differs from the one that is kept. A value that
 * comes without a denominator leaves the one that is stored, unless it is to be cleared: counts that arrive alone say nothing of the population.
 */
export async function changesOf(
  context: ServiceContext,
  arriving: Arriving,
  db = context.db,
  denominators: 'keep' | 'clear' = 'keep',
): Promise<readonly ObservationChange[]> {
  const kept = await loadObservations(db, context.scope, new Set(arriving.map(({ seriesId }) => seriesId)));
  const byPeriod = new Map([...kept].map(([seriesId, own]) => [seriesId, new Map(own.map((one) => [one.period, one]))]));
  return arriving.flatMap(({ seriesId, observation }) => {
    const found = byPeriod.get(seriesId)?.get(observation.period);
    const before = found === undefined ? null : withoutSource(found);
    const stored = denominators === 'keep' ? (before?.denominator ?? null) : null;
    const after = { ...observation, denominator: observation.denominator ?? stored };
    return before !== null && isSame(before, after) ? [] : [{ seriesId, period: observation.period, before, after }];
  });
}

/** The values of the series into which lists of events go, with changes that are to be made before. */
async function valuesForEvents(
  context: ServiceContext,
  db: ServiceContext['db'],
  lists: readonly EventDays[],
  earlier: readonly ObservationChange[],
): Promise<ReadonlyMap<SeriesId, readonly Observation[]>> {
  const ids = new Set(lists.map(({ seriesId }) => seriesId));
  const kept = await loadObservations(db, context.scope, ids);
  const made = Map.groupBy(earlier, ({ seriesId }) => seriesId);
  return new Map([...ids].map((id) => [id, changedBy((kept.get(id) ?? []).map(withoutSource), made.get(id) ?? [])]));
}

/**
 * Stores values over those of the same periods, with their source: all of them in one transaction, or none.
 * `arrive` gives the values; what it writes itself, such as new series, is part of the transaction.
 */
export function storeObservations(
  context: ServiceContext,
  source: ImportSource,
  arrive: (trx: Transaction<Database>) => Promise<Arriving>,
): Promise<Result<StoredImport, Failure>> {
  return inTransaction(context.db, async (trx) => {
    await holdValues(trx, context.scope);
    return storeArrived(context, trx, source, await arrive(trx));
  });
}

/** Stores what of these values is new as an import of its own, and records it. */
export async function storeArrived(
  context: ServiceContext,
  trx: Transaction<Database>,
  source: ImportSource,
  arriving: Arriving,
): Promise<StoredImport> {
  const newValues = await newValuesOf(context, trx, source, arriving);
  return storeAlone(context, trx, importOf(source, newValues.notices), newValues, { code: 'imported', name: source.fileName });
}

/** What an import records of its source, with what is to be said of the values that it changes. */
export function importOf(source: ImportSource, said: readonly FileSaying[]): Omit<Import, 'id' | 'at' | 'actorName' | 'round'> {
  const { areaCounts: _areas, placeCounts: _places, eventDays: _days, leftOut: _leftOut, choices = null, ...rest } = source;
  return { ...rest, notices: [...source.notices, ...said], choices, undoes: null };
}

/** Writes an import that comes alone, and records it. */
export async function storeAlone(
  context: ServiceContext,
  trx: Transaction<Database>,
  source: Omit<Import, 'id' | 'at' | 'actorName' | 'round'>,
  newValues: NewValues,
  summary: ChangeSummary,
): Promise<StoredImport> {
  const written = await writeImport(context, trx, { ...source, round: null }, newValues);
  await recordImports(context, trx, [written], summary);
  return { importId: written.import.id, changes: newValues.changes };
}

/** What of a file is not kept yet. */
export interface NewValues {
  readonly changes: readonly ObservationChange[];
  readonly areaCounts: readonly AreaCount[];
  readonly placeCounts: readonly PlaceYear[];
  /** The months whose counts of other areas and of places that are kept count no longer. */
  readonly monthsTakenBack: readonly string[];
}

/** Whether anything of a file is to be stored. */
export const isAnything = ({ changes, areaCounts, placeCounts, monthsTakenBack }: NewValues): boolean =>
  changes.length + areaCounts.length + placeCounts.length + monthsTakenBack.length > 0;

/**
 * What of a file is not kept yet: its values, and its counts of other areas and of places; with what is to be said of that. Lists of events
 * come after `earlier`, changes that are not stored yet.
 */
export async function newValuesOf(
  context: ServiceContext,
  db: ServiceContext['db'],
  { kind, areaCounts, eventDays = [], placeCounts = [], leftOut }: ImportSource,
  arriving: Arriving,
  earlier: readonly ObservationChange[] = [],
): Promise<NewValues & { readonly notices: readonly FileSaying[] }> {
  const ofEvents = changesOfEvents(await valuesForEvents(context, db, eventDays, earlier), eventDays);
  const takenBack = leftOut === undefined ? NOTHING_TAKEN_BACK : await takenBackBy(context, db, leftOut);
  return {
    changes: [...(await changesOf(context, arriving, db)), ...ofEvents.changes],
    notices: ofEvents.notices,
    areaCounts: areaCounts === undefined ? [] : await newCounts(context, db, { kind, counts: areaCounts(), takenBack }),
    placeCounts: await newPlaceCounts(context, db, placeCounts, takenBack.months),
    monthsTakenBack: [...takenBack.months].toSorted(),
  };
}

/** An import as it was written, with what it changed. */
export interface WrittenImport {
  readonly import: Import;
  readonly changes: readonly ObservationChange[];
}

/** Writes an import and what it changes. Whoever calls it records all imports of one change with `recordImports`. */
export async function writeImport(
  context: ServiceContext,
  trx: Transaction<Database>,
  source: Omit<Import, 'id' | 'at' | 'actorName' | 'round'> & { readonly round: ImportId | 'itself' | null },
  { changes, areaCounts, placeCounts, monthsTakenBack }: NewValues,
): Promise<WrittenImport> {
  const id = ImportId.parse(context.makeId('imp'));
  const round = source.round === 'itself' ? id : source.round;
  const made: Import = { ...source, round, id, at: context.now().toISOString(), actorName: context.actor.name };
  await insertImport(trx, context.scope, made, changes, monthsTakenBack);
  await putObservations(
    trx,
    context.scope,
    id,
    changes.flatMap(({ seriesId, after }) => (after === null ? [] : [{ seriesId, observation: after }])),
  );
  for (const { seriesId, period, after } of changes) if (after === null) await deleteObservation(trx, context.scope, seriesId, period);
  await insertAreaCounts(trx, context.scope, id, areaCounts);
  await insertSmallAreaCounts(trx, context.scope, id, placeCounts);
  return { import: made, changes };
}

/** Records imports as one change, and notes what of it is published otherwise: once for all of them, since editions are large to read. */
export async function recordImports(
  context: ServiceContext,
  trx: Transaction<Database>,
  written: readonly WrittenImport[],
  summary: ChangeSummary,
): Promise<void> {
  await recordChanges(context, trx, {
    editionId: null,
    summary,
    changes: written.map(({ import: made, changes }) => ({
      kind: 'import',
      itemId: made.id,
      changeType: 'created',
      before: null,
      after: { ...made, changed: changes.length },
    })),
  });
  await noteRevisions(context, trx, new Set(written.flatMap(({ changes }) => changes.map(({ seriesId }) => seriesId))));
}

/**
 * Of the counts of other areas those that are not known yet, or were revised; what is taken back is known no longer. Police files without a
 * count that is known say nothing against it, unless that is taken back.
 */
async function newCounts(
  context: ServiceContext,
  db: ServiceContext['db'],
  {
    kind,
    counts,
    takenBack,
  }: { readonly kind: Import['kind']; readonly counts: Iterable<readonly AreaCount[]>; readonly takenBack: TakenBack },
): Promise<readonly AreaCount[]> {
  const keyOf = ({ area, measure, period }: AreaCount): string => JSON.stringify([area, measure, period]);
  const known = new Map<string, AreaCount>();
  for await (const page of pagesOfAreaCounts(db, context.scope, kind))
    for (const count of page) if (!known.has(keyOf(count))) known.set(keyOf(count), count);
  const isNew = (count: AreaCount): boolean => {
    const before = takenBack.months.has(count.period) ? undefined : known.get(keyOf(count));
    if (before === undefined) return true;
    if (takenBack.ofDistricts.has(ofDistrict(count.area, count.period))) return before.value !== count.value;
    if (kind === 'police' && count.value === null && before.value !== null) return false;
    return before.value !== count.value || !isSameNote(before.note, count.note);
  };
  const found: AreaCount[] = [];
  for await (const own of inTurns(counts)) found.push(...own.filter(isNew));
  return found;
}

/** Of the counts by place those that are not known yet, or were revised. */
async function newPlaceCounts(
  context: ServiceContext,
  db: ServiceContext['db'],
  counts: readonly PlaceYear[],
  monthsTakenBack: ReadonlySet<string>,
): Promise<readonly PlaceYear[]> {
  const years = counts.map(({ year }) => year).toSorted();
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return [];
  const keyOf = ({ layer, code, measure, year }: Pick<PlaceYear, 'layer' | 'code' | 'measure' | 'year'>): string =>
    `${year} ${layer} ${code} ${measure}`;
  const kept = await listSmallAreaCounts(db, context.scope, { from: `${from}-01`, to: `${to}-12` });
  const stored = yearsOfPlaces(kept.filter(({ period }) => !monthsTakenBack.has(period)));
  const known = new Map(stored.map((year) => [keyOf(year), year.counts]));
  return counts.flatMap((year) => {
    const before = known.get(keyOf(year));
    const after = year.counts.map((value, month) => (value === (before?.[month] ?? null) ? null : value));
    return after.every((value) => value === null) ? [] : [{ ...year, counts: after }];
  });
}

/** An observation without the import that it came with. */
export function withoutSource({ importId: _importId, ...observation }: Observation & { readonly importId: string }): Observation {
  return observation;
}
