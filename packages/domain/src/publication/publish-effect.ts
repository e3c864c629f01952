import type { Item } from '../plan/item.ts';
import type { ExpectedEffectFields } from '../plan/expected-effect.kind.ts';
import type { IsoDate, IsoMonth } from '../shared/calendar.ts';
import type { PlaceCount } from '../places/place-count.ts';
import { addDays } from '../shared/days.ts';
import { monthNumber } from '../shared/months.ts';
import { levelChanges } from '../spc/level-changes.ts';
import { MONTHS_OF_PERIOD } from '../spc/period.ts';
import { weightedDisplacement } from '../spc/weighted-displacement.ts';
import { countAreas } from './count-areas.ts';
import { countsOfResult, monthsOfPublic, NOTHING_PUBLIC, type PublicBefore, type PublicCount, tellsWithheld } from './public-counts.ts';
import type { SnapshotEffect, SnapshotEffectResult } from './snapshot-effect.ts';
import type { SnapshotPlaces } from './snapshot-places.ts';
import type { SnapshotSeries } from './snapshot-series.ts';

/** What the result of an expectation is made of beside itself. */
interface EffectFacts {
  /** The public series as they are published, by identifier. */
  readonly series: ReadonlyMap<string, SnapshotSeries>;
  /** Counts below it are not to be worked out by anybody. */
  readonly threshold: number;
  /** The updates of the action, which may say that it began before the day that is given. */
  readonly updates: readonly Pick<Item<'action-update'>, 'on' | 'status'>[];
  /** Crime recorded by place, of the months that `monthsOfEffects` names at least. */
  readonly recorded: readonly PlaceCount[];
  /** What is public by place beside it: other results, and the tables of years. */
  readonly known: readonly PublicCount[];
}

/** What an action was expected to do and, once it has begun, what became of the measure, with its uncertainty; never that the one caused the other. */
export function publishEffect(effect: ExpectedEffectFields, facts: EffectFacts): SnapshotEffect {
  const { text, where, measure, way, comparedWith, source, saidAt, amendedAt } = effect;
  const beganOn = begunOn(effect, facts.updates);
  return {
    text,
    where,
    measure,
    way,
    comparedWith,
    source,
    beganOn,
    saidAt,
    amendedAt,
    said: saidWhen({ saidAt, amendedAt }, beganOn),
    result: resultOf(effect, beganOn, facts),
  };
}

/** The day on which an action began: the earliest of the day that is given and those on which it was reported as under way or done. */
function begunOn({ beganOn }: Pick<ExpectedEffectFields, 'beganOn'>, updates: EffectFacts['updates']): IsoDate | null {
  const reported = updates.filter(({ status }) => status === 'under-way' || status === 'done').map(({ on }) => on);
  return [...reported, ...(beganOn === null ? [] : [beganOn])].toSorted()[0] ?? null;
}

/** What is said on the day itself is said too late: nobody knows at which hour an action began. */
function saidWhen(
  { saidAt, amendedAt }: Pick<ExpectedEffectFields, 'saidAt' | 'amendedAt'>,
  beganOn: IsoDate | null,
): SnapshotEffect['said'] {
  if (beganOn === null) return 'not-begun';
  if (saidAt === '' || saidAt.slice(0, 10) >= beganOn) return 'after';
  return amendedAt !== '' && amendedAt.slice(0, 10) >= beganOn ? 'changed-after' : 'before';
}

function resultOf(
  effect: ExpectedEffectFields,
  beganOn: IsoDate | null,
  { series, threshold, recorded, known }: EffectFacts,
): SnapshotEffectResult {
  if (beganOn === null) return { kind: 'cannot-say', why: 'not-begun' };
  const { seriesId, areas, counts } = effect;
  if (seriesId !== null) {
    const found = series.get(seriesId);
    return found === undefined ? { kind: 'cannot-say', why: 'series-not-public' } : inSeries(found, beganOn);
  }
  if (areas !== null) {
    const found = countAreas(recorded, { areas, beganOn }, threshold);
    if ('why' in found) return { kind: 'cannot-say', why: found.why };
    const { crime, months } = areas;
    const added = countsOfResult(recorded, { crime, months, beganOn, areas });
    if (found.counts === null || tellsWithheld({ recorded, threshold }, known, added)) return { kind: 'withheld', threshold };
    const result = amongAreas(found.counts, threshold);
    return result.kind === 'compared-areas'
      ? { ...result, counted: { crime, months, ...(crime === '' ? { kinds: [...found.kinds] } : {}) } }
      : result;
  }
  if (counts === null) return { kind: 'cannot-say', why: effect.measure === '' ? 'no-measure' : 'no-counts' };
  return amongAreas(counts, threshold);
}

/**
 * The weighted displacement difference. None where a count is so small that the difference could tell of single people. Its bounds are
 * rounded outwards: the exact standard error is the root of the sum of all counts, and with the published counts of the areas compared
 * with it would give those of the area of the action.
 */
function amongAreas(counts: NonNullable<ExpectedEffectFields['counts']>, threshold: number): SnapshotEffectResult {
  if (Object.values(counts).some((count) => count !== null && count < threshold)) return { kind: 'withheld', threshold };
  const { aroundTreatedBefore, aroundTreatedAfter, aroundControlBefore, aroundControlAfter } = counts;
  const around =
    aroundTreatedBefore === null || aroundTreatedAfter === null || aroundControlBefore === null || aroundControlAfter === null
      ? null
      : {
          aroundTreated: { before: aroundTreatedBefore, after: aroundTreatedAfter },
          aroundControl: { before: aroundControlBefore, after: aroundControlAfter },
        };
  const found = weightedDisplacement({
    treated: { before: counts.treatedBefore, after: counts.treatedAfter },
    control: { before: counts.controlBefore, after: counts.controlAfter },
    ...around,
  });
  if (found === null) return { kind: 'cannot-say', why: 'no-counts' };
  const [low, high] = [Math.floor(found.low), Math.ceil(found.high)];
  return { kind: 'compared-areas', estimate: found.estimate, low, high, more: low > 0 || high < 0, around: around !== null };
}

/** Which periods lie wholly before the day on which something began, and which from it on; null of single events. */
function aroundDay(
  interval: SnapshotSeries['interval'],
  beganOn: IsoDate,
): { readonly isBefore: (period: string) => boolean; readonly isAfter: (period: string) => boolean } | null {
  if (interval === 'event') return null;
  const months = MONTHS_OF_PERIOD[interval];
  if (months === null) {
    const days = interval === 'week' ? 7 : 1;
    return { isBefore: (period) => addDays(period, days) <= beganOn, isAfter: (period) => period >= beganOn };
  }
  const began = monthNumber(beganOn);
  const isWhole = beganOn.endsWith('-01') ? 0 : 1;
  return {
    isBefore: (period) => monthNumber(period) + months <= began,
    isAfter: (period) => monthNumber(period) >= began + isWhole,
  };
}

/**
 * The difference of the averages before and after the action began, by the test that control charts use for two levels, for a date that was
 * fixed beforehand. The period in which it began belongs to neither. Values from before the last change of recording are left out, and
 * where recording changed after it began nothing is said.
 */
function inSeries(series: SnapshotSeries, beganOn: IsoDate): SnapshotEffectResult {
  const around = aroundDay(series.interval, beganOn);
  if (around === null) return { kind: 'cannot-say', why: 'single-events' };
  const { isBefore, isAfter } = around;
  const recorded = series.phases.filter(({ cause }) => cause === 'recording-practice' || cause === 'back-record-conversion');
  if (recorded.some(({ from }) => !isBefore(from))) return { kind: 'cannot-say', why: 'recording-changed' };
  const since = recorded.at(-1)?.from ?? '';
  const used = series.points.filter(({ period, value, excluded }) => period >= since && value !== null && !excluded);
  const before = used.filter(({ period }) => isBefore(period));
  const after = used.filter(({ period }) => isAfter(period));
  const [, later] = levelChanges(
    series.chart,
    [...before, ...after],
    [
      { start: 0, end: before.length },
      { start: before.length, end: before.length + after.length },
    ],
  );
  if (later === undefined || later.change === null) return { kind: 'cannot-say', why: 'too-few-values' };
  const { change } = later;
  const estimate = change.after - change.before;
  const { standardErrors, p } = change.test;
  const margin = standardErrors === null || standardErrors === 0 ? 0 : (1.959963984540054 * Math.abs(estimate)) / standardErrors;
  return {
    kind: 'series',
    series: series.slug,
    before: change.before,
    after: change.after,
    estimate,
    low: estimate - margin,
    high: estimate + margin,
    more: estimate !== 0 && (estimate - margin > 0 || estimate + margin < 0),
    p,
    values: { before: before.length, after: after.length },
  };
}

type OfEdition = Pick<Item<'expected-effect'>, 'id' | 'actionId' | 'areas' | 'beganOn'>;
type Updates = readonly Pick<Item<'action-update'>, 'actionId' | 'on' | 'status'>[];

const updatesOf = (updates: Updates, actionId: OfEdition['actionId']): Updates => updates.filter((update) => update.actionId === actionId);

/**
 * Every expectation of an edition with its result, by its identifier. They are judged one after another, those of fewer months first: each
 * beside what was public before and all that come before it here, so that no number of them together tells what one of them may not.
 */
export function publishEffects(
  effects: readonly Item<'expected-effect'>[],
  updates: Updates,
  facts: Omit<EffectFacts, 'updates'>,
): ReadonlyMap<string, SnapshotEffect> {
  const known = [...facts.known];
  const ordered = effects.toSorted((one, other) => (one.areas?.months ?? 0) - (other.areas?.months ?? 0));
  return new Map(
    ordered.map((effect) => {
      const made = publishEffect(effect, { ...facts, updates: updatesOf(updates, effect.actionId), known });
      const { areas } = effect;
      if (made.result.kind === 'compared-areas' && areas !== null && made.beganOn !== null)
        known.push(...countsOfResult(facts.recorded, { crime: areas.crime, months: areas.months, beganOn: made.beganOn, areas }));
      return [effect.id, made];
    }),
  );
}

/** From which month to which the crime recorded by place is needed for what actions are expected to do, and to judge it; null where it is for none. */
export function monthsOfEffects(
  effects: readonly Pick<OfEdition, 'actionId' | 'areas' | 'beganOn'>[],
  updates: Updates,
  before: { readonly places: readonly Pick<SnapshotPlaces, 'from' | 'to'>[]; readonly results: PublicBefore['results'] } = NOTHING_PUBLIC,
): { readonly from: IsoMonth; readonly to: IsoMonth } | null {
  const own = effects.flatMap((effect) => {
    const beganOn = begunOn(effect, updatesOf(updates, effect.actionId));
    if (effect.areas === null || beganOn === null) return [];
    const { months, crime } = effect.areas;
    return [{ months, crime, beganOn, areas: effect.areas }];
  });
  const results = [...before.results, ...own];
  return results.length === 0 ? null : monthsOfPublic({ places: before.places, results });
}
