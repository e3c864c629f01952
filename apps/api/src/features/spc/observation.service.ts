import { isSameValue } from '@saferplan/domain/shared';
import type { Database } from '@saferplan/database';
import { findItem } from '@saferplan/database/plan';
import {
  type Import,
  holdValues,
  listImports,
  listObservationChanges,
  listObservations,
  loadObservations,
  type ObservationChange,
} from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import {
  eventOfPeriod,
  type Failure,
  type ImportId,
  isDayPeriod,
  type Result,
  type SeriesId,
  type ValueFault,
} from '@saferplan/domain/shared';
import { areDays, Observation, type Observation as ObservationType } from '@saferplan/domain/spc';
import type { Transaction } from 'kysely';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { whyOtherWeekday } from './measure-observations.ts';
import { changesOf, recordImports, storeAlone, type StoredImport, withoutSource, writeImport, type WrittenImport } from './store-import.ts';

/**
 * Enters one value by hand. One without a denominator keeps what is stored, and is refused where none is stored while other values of
 * the series have one; `clearsDenominator` says that it is known to be wrong or missing, and takes it away. `was` is what was stored when
 * it was typed, null where nothing was: where that is given and somebody has stored something else since, it is refused.
 */
export async function typeValue(
  context: ServiceContext,
  input: {
    readonly seriesId: SeriesId;
    readonly observation: unknown;
    readonly clearsDenominator?: boolean;
    readonly was?: NumbersOfPeriod | null | undefined;
  },
): Promise<Result<StoredImport, Failure>> {
  return inTransaction(context.db, async (trx) => {
    await holdValues(trx, context.scope);
    const series = await findItem(trx, context.scope, 'series', input.seriesId);
    if (series === null) return abort({ code: 'not-found', what: 'series' });
    const observation = parseOrAbort(Observation, input.observation);
    const kept = await listObservations(trx, context.scope, input.seriesId);
    fitOrAbort(series.item, kept, [observation.period]);
    const now = numbersOf(kept.find(({ period }) => period === observation.period));
    if (input.was !== undefined && !isSameValue(now, input.was) && !isSameValue(now, numbersOf(observation)))
      abort({ code: 'stale-version', what: 'value', yours: numbersOf(observation), theirs: now, version: 0 });
    const clears = input.clearsDenominator === true && observation.denominator === null;
    const changes = await changesOf(context, [{ seriesId: input.seriesId, observation }], trx, clears ? 'clear' : 'keep');
    const isAlone = !clears && changes.some(({ after }) => after !== null && after.value !== null && after.denominator === null);
    if (isAlone && kept.some(({ denominator }) => denominator !== null))
      abort({ code: 'invalid', faults: [{ path: 'denominator', message: { code: 'denominator-of-value' } }] });
    return storeAlone(context, trx, { ...TYPED, rows: 1 }, valuesAlone(changes), {
      code: 'value-typed',
      title: series.item.title,
    });
  });
}

/** The numbers of a period, without its note and where they come from. */
export type NumbersOfPeriod = Pick<ObservationType, 'value' | 'denominator'>;

function numbersOf(one: NumbersOfPeriod | undefined): NumbersOfPeriod | null {
  return one === undefined ? null : { value: one.value, denominator: one.denominator };
}

/**
 * Refuses a day for a series of months, a month for one of days or weeks, one of several events of a day for either, and a week that begins
 * on another day than those that are stored. Events may be known by a month, a day, or which of its events it is.
 */
function fitOrAbort(
  { interval }: Item<'series'>,
  stored: readonly Pick<ObservationType, 'period'>[],
  periods: readonly ObservationType['period'][],
): void {
  const isOther = interval !== 'event' && periods.some((period) => isDayPeriod(period) !== areDays(interval) || eventOfPeriod(period) > 1);
  const message: ValueFault = { code: areDays(interval) ? 'day-wanted' : 'month-wanted' };
  if (isOther) abort({ code: 'invalid', faults: [{ path: 'period', message }] });
  const week = whyOtherWeekday(
    interval,
    stored.map(({ period }) => period),
    periods,
  );
  if (week !== null) abort({ code: 'invalid', faults: [{ path: 'period', message: { code: 'weeks-begin-otherwise', ...week } }] });
}

const TYPED = { kind: 'typed', fileName: 'Typed in', sha256: '', bytes: 0, notices: [], undoes: null, choices: null } as const;

const valuesAlone = (changes: readonly ObservationChange[]) => ({ changes, areaCounts: [], placeCounts: [], monthsTakenBack: [] });

/** One cell of the grid of values: the value of a period, or what it is out of; null where it is not known. */
export interface TypedCell {
  readonly period: string;
  readonly field: 'value' | 'denominator';
  readonly number: number | null;
  /** What stood there when it was typed; not given by an app from before this was asked. */
  readonly was?: number | null | undefined;
}

/**
 * Enters cells by hand, of one period or of many, in one transaction: what is not among them stays as it is stored. Values without a
 * denominator are refused where other values of the series have one, and cells into which somebody has stored something else since.
 */
export async function typeValues(
  context: ServiceContext,
  input: { readonly seriesId: SeriesId; readonly cells: readonly TypedCell[] },
): Promise<Result<StoredImport, Failure>> {
  return inTransaction(context.db, async (trx) => {
    await holdValues(trx, context.scope);
    const series = await findItem(trx, context.scope, 'series', input.seriesId);
    if (series === null) return abort({ code: 'not-found', what: 'series' });
    const stored = (await listObservations(trx, context.scope, input.seriesId)).map(withoutSource);
    const before = new Map(stored.map((one) => [one.period, one]));
    refuseStale(input.cells, before);
    const after = new Map<string, ObservationType>();
    for (const { period, field, number } of input.cells) {
      const known = after.get(period) ?? before.get(period) ?? { period, value: null, denominator: null, note: '' };
      after.set(
        period,
        parseOrAbort(Observation, field === 'value' ? { ...known, value: number, note: '' } : { ...known, denominator: number }),
      );
    }
    fitOrAbort(series.item, stored, [...after.keys()]);
    const changes = [...after.values()].flatMap((one): ObservationChange[] => {
      const was = before.get(one.period) ?? null;
      return was !== null && isSameValue(was, one) ? [] : [{ seriesId: input.seriesId, period: one.period, before: was, after: one }];
    });
    const alone = changes.filter(
      ({ before: was, after: now }) =>
        now !== null && now.value !== null && now.denominator === null && (was === null || was.denominator === null),
    );
    if (alone.length > 0 && stored.some(({ denominator }) => denominator !== null))
      abort({ code: 'invalid', faults: [{ path: 'denominator', message: { code: 'denominator-of-values' } }] });
    const code = changes.length === 1 ? 'value-typed' : 'values-typed';
    return storeAlone(context, trx, { ...TYPED, rows: changes.length }, valuesAlone(changes), { code, title: series.item.title });
  });
}

/** Aborts where somebody has stored something else in a cell since, with their numbers; the same number is no other. */
function refuseStale(cells: readonly TypedCell[], stored: ReadonlyMap<string, NumbersOfPeriod>): void {
  const theirs = cells.flatMap(({ period, field, number, was }) => {
    const now = stored.get(period)?.[field] ?? null;
    return was === undefined || now === was || now === number ? [] : [{ period, field, number: now }];
  });
  if (theirs.length > 0) abort({ code: 'stale-version', what: 'value', yours: cells, theirs, version: 0 });
}

/**
 * Takes an import back, with all that came in the same monthly round: each value becomes what it was before. Refuses where later imports
 * changed the same values, and then takes back nothing.
 */
export function undoImport(context: ServiceContext, input: { readonly importId: ImportId }): Promise<Result<StoredImport, Failure>> {
  return inTransaction(context.db, async (trx) => {
    await holdValues(trx, context.scope);
    const imports = await listImports(trx, context.scope);
    const asked = imports.find(({ id }) => id === input.importId);
    if (asked === undefined) return abort({ code: 'not-found', what: 'import' });
    if (imports.some(({ undoes }) => undoes === asked.id)) return abort({ code: 'nothing-to-undo' });
    // Newest first, so that what several files of a round changed goes back step by step.
    const together = asked.round === null ? [asked] : imports.filter(({ round }) => round === asked.round);
    const written: WrittenImport[] = [];
    for (const undone of together) written.push(await takeBack(context, trx, undone, imports));
    const [first] = written;
    if (first === undefined) return abort({ code: 'not-found', what: 'import' });
    const names = together.map(({ fileName }) => fileName).toReversed();
    await recordImports(context, trx, written, { code: 'import-undone', files: names });
    return { importId: first.import.id, changes: written.flatMap(({ changes }) => changes) };
  });
}

async function takeBack(
  context: ServiceContext,
  trx: Transaction<Database>,
  { id, fileName, sha256, bytes, rows }: Import,
  imports: readonly Import[],
): Promise<WrittenImport> {
  const changes = (await listObservationChanges(trx, context.scope, id)).map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
  }));
  await refuseOvertaken(context, trx, changes, imports);
  const source = { kind: 'undo', fileName, sha256, bytes, rows, notices: [], choices: null, round: null, undoes: id } as const;
  return writeImport(context, trx, source, valuesAlone(changes));
}

async function refuseOvertaken(
  context: ServiceContext,
  trx: Transaction<Database>,
  changes: readonly ObservationChange[],
  imports: readonly Import[],
): Promise<void> {
  const kept = await loadObservations(trx, context.scope, new Set(changes.map(({ seriesId }) => seriesId)));
  const overtaking = new Set<string>();
  for (const { seriesId, period, before } of changes) {
    const found = kept.get(seriesId)?.find((observation) => observation.period === period);
    const now = found === undefined ? null : withoutSource(found);
    if (isSameValue(now, before)) continue;
    overtaking.add(imports.find(({ id }) => id === found?.importId)?.fileName ?? 'a later import');
  }
  if (overtaking.size > 0) abort({ code: 'overtaken', what: 'import', by: [...overtaking] });
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
