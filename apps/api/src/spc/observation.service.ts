import type { Database } from '@saferplan/database';
import { type AreaCount, insertAreaCounts, listAreaCounts } from '@saferplan/database/peers';
import { insertSmallAreaCounts, listSmallAreaCounts, type SmallAreaCount } from '@saferplan/database/places';
import { findItem } from '@saferplan/database/plan';
import {
  deleteObservation,
  type Import,
  insertImport,
  listImports,
  listObservationChanges,
  listObservations,
  loadObservations,
  type ObservationChange,
  putObservations,
} from '@saferplan/database/spc';
import { type Failure, ImportId, type Result, type SeriesId } from '@saferplan/domain/shared';
import { Observation, type Observation as ObservationType } from '@saferplan/domain/spc';
import type { Transaction } from 'kysely';
import { recordChanges } from '../plan/change-recorder.ts';
import { abort, inTransaction, parseOrAbort } from '../plan/transaction.ts';
import type { ServiceContext } from '../platform/service-context.ts';

/** Where values come from, and what was odd about them. */
export interface ImportSource {
  readonly kind: Import['kind'];
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly notices: readonly string[];
  /** What the file counts in other areas, to compare with. */
  readonly areaCounts?: readonly AreaCount[];
  /** What the file counts by ward and small area of the partnership's own area. */
  readonly placeCounts?: readonly SmallAreaCount[];
}

/** Values, each with the series that it belongs to. */
export type Arriving = readonly { readonly seriesId: SeriesId; readonly observation: ObservationType }[];

/** An import with what it changed. */
export interface StoredImport {
  readonly importId: ImportId;
  readonly changes: readonly ObservationChange[];
}

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
  const kept = await loadObservations(db, context.scope);
  const byPeriod = new Map([...kept].map(([seriesId, own]) => [seriesId, new Map(own.map((one) => [one.period, one]))]));
  return arriving.flatMap(({ seriesId, observation }) => {
    const found = byPeriod.get(seriesId)?.get(observation.period);
    const before = found === undefined ? null : withoutSource(found);
    const stored = denominators === 'keep' ? (before?.denominator ?? null) : null;
    const after = { ...observation, denominator: observation.denominator ?? stored };
    return before !== null && JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ seriesId, period: observation.period, before, after }];
  });
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
    const changes = await changesOf(context, await arrive(trx), trx);
    const { areaCounts = [], placeCounts = [], ...rest } = source;
    const placed = await newPlaceCounts(context, trx, placeCounts);
    const counted = await newCounts(context, trx, source.kind, areaCounts);
    const stored = await store(context, trx, { ...rest, undoes: null }, changes, `Imported ${source.fileName}`);
    await insertAreaCounts(trx, context.scope, stored.importId, counted);
    await insertSmallAreaCounts(trx, context.scope, stored.importId, placed);
    return stored;
  });
}

/** Of the counts of other areas those that are not known yet, or were revised. */
async function newCounts(
  context: ServiceContext,
  trx: Transaction<Database>,
  kind: Import['kind'],
  counts: readonly AreaCount[],
): Promise<readonly AreaCount[]> {
  if (counts.length === 0) return [];
  const keyOf = ({ area, measure, period }: AreaCount): string => JSON.stringify([area, measure, period]);
  const known = new Map((await listAreaCounts(trx, context.scope, kind, 'all')).map((count) => [keyOf(count), count]));
  return counts.filter((count) => {
    const before = known.get(keyOf(count));
    return before === undefined || before.value !== count.value || before.note !== count.note;
  });
}

/** Of the counts by place those that are not known yet, or were revised. */
async function newPlaceCounts(
  context: ServiceContext,
  trx: Transaction<Database>,
  counts: readonly SmallAreaCount[],
): Promise<readonly SmallAreaCount[]> {
  const periods = counts.map(({ period }) => period).toSorted();
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return [];
  const keyOf = ({ layer, code, measure, period }: SmallAreaCount): string => JSON.stringify([layer, code, measure, period]);
  const known = new Map((await listSmallAreaCounts(trx, context.scope, { from, to })).map((count) => [keyOf(count), count.value]));
  return counts.filter((count) => known.get(keyOf(count)) !== count.value);
}

/**
 * Enters one value by hand. One without a denominator keeps what is stored, and is refused where none is stored while other values of
 * the series have one; `clearsDenominator` says that it is known to be wrong or missing, and takes it away.
 */
export async function typeValue(
  context: ServiceContext,
  input: { readonly seriesId: SeriesId; readonly observation: unknown; readonly clearsDenominator?: boolean },
): Promise<Result<StoredImport, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const series = await findItem(trx, context.scope, 'series', input.seriesId);
    if (series === null) return abort({ code: 'not-found', what: 'series' });
    const observation = parseOrAbort(Observation, input.observation);
    const clears = input.clearsDenominator === true && observation.denominator === null;
    const changes = await changesOf(context, [{ seriesId: input.seriesId, observation }], trx, clears ? 'clear' : 'keep');
    const isAlone = !clears && changes.some(({ after }) => after !== null && after.value !== null && after.denominator === null);
    const message = 'Enter what this value is out of, such as the population: the other values of this series have one';
    if (isAlone && (await hasDenominators(trx, context, input.seriesId)))
      abort({ code: 'invalid', faults: [{ path: 'denominator', message }] });
    const source = { kind: 'typed', fileName: 'Typed in', sha256: '', bytes: 0, rows: 1, notices: [], undoes: null } as const;
    return store(context, trx, source, changes, `Typed a value of “${series.item.title}”`);
  });
}

/** One cell of the grid of values: the value of a period, or what it is out of; null where it is not known. */
export interface TypedCell {
  readonly period: string;
  readonly field: 'value' | 'denominator';
  readonly number: number | null;
}

/**
 * Enters cells by hand, of one period or of many, in one transaction: what is not among them stays as it is stored. Values without a
 * denominator are refused where other values of the series have one.
 */
export async function typeValues(
  context: ServiceContext,
  input: { readonly seriesId: SeriesId; readonly cells: readonly TypedCell[] },
): Promise<Result<StoredImport, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const series = await findItem(trx, context.scope, 'series', input.seriesId);
    if (series === null) return abort({ code: 'not-found', what: 'series' });
    const stored = (await listObservations(trx, context.scope, input.seriesId)).map(withoutSource);
    const before = new Map(stored.map((one) => [one.period, one]));
    const after = new Map<string, ObservationType>();
    for (const { period, field, number } of input.cells) {
      const known = after.get(period) ?? before.get(period) ?? { period, value: null, denominator: null, note: '' };
      after.set(
        period,
        parseOrAbort(Observation, field === 'value' ? { ...known, value: number, note: '' } : { ...known, denominator: number }),
      );
    }
    const changes = [...after.values()].flatMap((one): ObservationChange[] => {
      const was = before.get(one.period) ?? null;
      return was !== null && JSON.stringify(was) === JSON.stringify(one)
        ? []
        : [{ seriesId: input.seriesId, period: one.period, before: was, after: one }];
    });
    const alone = changes.filter(
      ({ before: was, after: now }) =>
        now !== null && now.value !== null && now.denominator === null && (was === null || was.denominator === null),
    );
    const message = 'Enter what these values are out of first, such as the population: the other values of this series have one';
    if (alone.length > 0 && stored.some(({ denominator }) => denominator !== null))
      abort({ code: 'invalid', faults: [{ path: 'denominator', message }] });
    const source = { kind: 'typed', fileName: 'Typed in', sha256: '', bytes: 0, rows: changes.length, notices: [], undoes: null } as const;
    return store(context, trx, source, changes, `Typed ${changes.length === 1 ? 'a value' : 'values'} of “${series.item.title}”`);
  });
}

/** Whether values of a series are counted out of something, so that one without it would be missing on the chart. */
async function hasDenominators(trx: Transaction<Database>, context: ServiceContext, seriesId: SeriesId): Promise<boolean> {
  return (await listObservations(trx, context.scope, seriesId)).some(({ denominator }) => denominator !== null);
}

/** Takes an import back: each value becomes what it was before. Refuses where later imports changed the same values. */
export function undoImport(context: ServiceContext, input: { readonly importId: ImportId }): Promise<Result<StoredImport, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const imports = await listImports(trx, context.scope);
    const undone = imports.find(({ id }) => id === input.importId);
    if (undone === undefined) return abort({ code: 'not-found', what: 'import' });
    if (imports.some(({ undoes }) => undoes === undone.id)) return abort({ code: 'nothing-to-undo' });
    const changes = (await listObservationChanges(trx, context.scope, undone.id)).map((change) => ({
      ...change,
      before: change.after,
      after: change.before,
    }));
    await refuseOvertaken(context, trx, changes, imports);
    const source = {
      kind: 'undo',
      fileName: undone.fileName,
      sha256: undone.sha256,
      bytes: undone.bytes,
      rows: undone.rows,
      notices: [],
      undoes: undone.id,
    } as const;
    return store(context, trx, source, changes, `Undid the import of ${undone.fileName}`);
  });
}

async function refuseOvertaken(
  context: ServiceContext,
  trx: Transaction<Database>,
  changes: readonly ObservationChange[],
  imports: readonly Import[],
): Promise<void> {
  const kept = await loadObservations(trx, context.scope);
  const overtaking = new Set<string>();
  for (const { seriesId, period, before } of changes) {
    const found = kept.get(seriesId)?.find((observation) => observation.period === period);
    const now = found === undefined ? null : withoutSource(found);
    if (JSON.stringify(now) === JSON.stringify(before)) continue;
    overtaking.add(imports.find(({ id }) => id === found?.importId)?.fileName ?? 'a later import');
  }
  if (overtaking.size > 0) abort({ code: 'overtaken', what: 'import', by: [...overtaking] });
}

async function store(
  context: ServiceContext,
  trx: Transaction<Database>,
  source: Omit<Import, 'id' | 'at' | 'actorName'>,
  changes: readonly ObservationChange[],
  summary: string,
): Promise<StoredImport> {
  const importId = ImportId.parse(context.makeId('imp'));
  const made: Import = { ...source, id: importId, at: context.now().toISOString(), actorName: context.actor.name };
  await insertImport(trx, context.scope, made, changes);
  await putObservations(
    trx,
    context.scope,
    importId,
    changes.flatMap(({ seriesId, after }) => (after === null ? [] : [{ seriesId, observation: after }])),
  );
  for (const { seriesId, period, after } of changes) if (after === null) await deleteObservation(trx, context.scope, seriesId, period);
  await recordChanges(context, trx, {
    editionId: null,
    summary,
    changes: [{ kind: 'import', itemId: importId, changeType: 'created', before: null, after: { ...made, changed: changes.length } }],
  });
  return { importId, changes };
}

/** The observations of a series with the imports they came with. */
export async function observationsWithSources(context: ServiceContext, seriesId: SeriesId) {
  const [observations, imports] = await Promise.all([
    listObservations(context.db, context.scope, seriesId),
    listImports(context.db, context.scope),
  ]);
  const used = new Set(observations.map(({ importId }) => importId));
  return { observations, imports: imports.filter(({ id }) => used.has(id)) };
}

function withoutSource({ importId: _importId, ...observation }: ObservationType & { readonly importId: string }): ObservationType {
  return observation;
}
