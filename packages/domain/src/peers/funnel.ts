import { type Result, ok, refuse } from '../shared/result.ts';
import type { ComparisonState } from './comparison-state.ts';
import { type Dispersion, type Expected, dispersionOf, pearsonZ, squareRootZ } from './dispersion.ts';
import { type Sigmas, intervalOfCount, outsidePoissonLimits, poissonLimits } from './poisson.ts';
import { type Place, placesOf } from './rank.ts';

/** An area as it is given: what was counted there and how many people it has. */
export interface AreaCount {
  /** Unique among the areas of a funnel, as an official code is. */
  readonly code: string;
  readonly name: string;
  /** What was counted; null where that is not known, which is not 0. */
  readonly count: number | null;
  readonly people: number | null;
}

/** An area on a funnel chart. Rates are times `per` of the funnel. */
export interface FunnelPoint extends Place {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly people: number;
  readonly rate: number;
  /** The exact 95% interval of the area's own rate, by chance alone (Garwood). */
  readonly rateFrom: number;
  readonly rateTo: number;
  /** What its count would be at the rate of all areas together. */
  readonly expected: number;
  /** Pearson's z, as if chance alone set areas apart. */
  readonly plainZ: number;
  /** z with over-dispersion: `plainZ` / √φ. This gives the verdict. */
  readonly z: number;
  /** z on the square-root scale with the additive τ², not winsorised; beside the verdict, never in its place. */
  readonly additiveZ: number;
  /** How far out it lies, over-dispersion allowed for: beyond 2 or 3 standard deviations, and outside the exact limits of chance too. */
  readonly beyond: Sigmas | null;
  /** The verdict that follows from `beyond`; 'cannot-tell' with fewer than `FEWEST_FOR_A_VERDICT` areas, or where `largestZ` is 2 or less. */
  readonly state: ComparisonState;
  /** Whether plain Poisson limits of 3 standard deviations would call it unusual. */
  readonly beyondPlain: boolean;
  /**
   * The largest z that its size and the number of areas allow: √(areas × (1 − its share of what is expected)), since an area
   * that differs widens the limits itself. Where this is no more than 2, nothing can be told.
   */
  readonly largestZ: number;
}

export type LeftOutReason = 'no-count' | 'not-a-count' | 'no-people';

/** Rates of areas against their size, with the limits that over-dispersion leaves. */
export interface Funnel {
  /** Rates are per so many people. */
  readonly per: number;
  /** All areas together. */
  readonly count: number;
  readonly people: number;
  readonly rate: number;
  readonly dispersion: Dispersion;
  /** From the highest rate to the lowest. */
  readonly points: readonly FunnelPoint[];
  readonly leftOut: readonly { readonly code: string; readonly name: string; readonly why: LeftOutReason }[];
}

export type FunnelRefusal =
  | { readonly code: 'too-few-areas'; readonly count: number; readonly needed: number }
  /** Nothing was counted in any area, so that there is no rate to compare with. */
  | { readonly code: 'nothing-counted' }
  | { readonly code: 'repeated-area'; readonly areas: readonly string[] };

const FEWEST_AREAS = 2;
/** With fewer, the largest z that one of them could have is 2 or less (`largestZ`, for areas of one size), so that none could be told from the rest. */
export const FEWEST_FOR_A_VERDICT = 6;

/** The funnel of areas. Areas without a whole count or without people are left out and named. */
export function funnelOf(areas: readonly AreaCount[], per = 1000): Result<Funnel, FunnelRefusal> {
  const repeated = areas.filter(({ code }, index) => areas.findIndex((area) => area.code === code) !== index);
  if (repeated.length > 0) return refuse({ code: 'repeated-area', areas: repeated.map(({ name }) => name) });
  const counted: { code: string; name: string; count: number; people: number }[] = [];
  const leftOut: Funnel['leftOut'][number][] = [];
  for (const { code, name, count, people } of areas) {
    const why = whyLeftOut(count, people);
    if (count !== null && people !== null && why === null) counted.push({ code, name, count, people });
    else leftOut.push({ code, name, why: why ?? 'no-count' });
  }
  if (counted.length < FEWEST_AREAS) return refuse({ code: 'too-few-areas', count: counted.length, needed: FEWEST_AREAS });
  const count = counted.reduce((sum, area) => sum + area.count, 0);
  if (count === 0) return refuse({ code: 'nothing-counted' });
  const people = counted.reduce((sum, area) => sum + area.people, 0);
  const expected = counted.map((area) => ({ ...area, expected: (area.people * count) / people }));
  const dispersion = dispersionOf(expected);
  const places = placesOf(counted, dispersion.multiplicative.applied);
  const points = expected.flatMap((area, index) => {
    const place = places[index];
    return place === undefined ? [] : [pointOf(area, place, { per, dispersion, total: count, areas: counted.length })];
  });
  return ok({
    per,
    count,
    people,
    rate: (count / people) * per,
    dispersion,
    points: points.toSorted((one, other) => one.place - other.place),
    leftOut,
  });
}

function whyLeftOut(count: number | null, people: number | null): LeftOutReason | null {
  if (count === null) return 'no-count';
  if (!Number.isInteger(count) || count < 0) return 'not-a-count';
  return people === null || !Number.isFinite(people) || people <= 0 ? 'no-people' : null;
}

interface Setting {
  readonly per: number;
  readonly dispersion: Dispersion;
  readonly total: number;
  readonly areas: number;
}

function pointOf(area: Expected & Pick<FunnelPoint, 'code' | 'name' | 'people'>, place: Place, setting: Setting): FunnelPoint {
  const { count, people, expected } = area;
  const { per, dispersion, total, areas } = setting;
  const interval = intervalOfCount(count, TAIL_OF_95);
  const plainZ = pearsonZ(area);
  const z = plainZ / Math.sqrt(dispersion.multiplicative.applied);
  const isBeyond = (sigmas: Sigmas): boolean => Math.abs(z) > sigmas && outsidePoissonLimits(count, expected, sigmas) !== null;
  const beyond = isBeyond(3) ? 3 : isBeyond(2) ? 2 : null;
  const largestZ = Math.sqrt(areas * (1 - expected / total));
  return {
    ...area,
    ...place,
    rate: (count / people) * per,
    rateFrom: (interval.lower / people) * per,
    rateTo: (interval.upper / people) * per,
    plainZ,
    z,
    additiveZ: squareRootZ(area, dispersion.additive.tauSquared),
    beyond,
    state: areas < FEWEST_FOR_A_VERDICT || largestZ <= 2 ? 'cannot-tell' : stateOf(beyond, z),
    beyondPlain: outsidePoissonLimits(count, expected, 3) !== null,
    largestZ,
  };
}

const stateOf = (beyond: Sigmas | null, z: number): ComparisonState => (beyond === null ? 'as-neighbours' : z > 0 ? 'higher' : 'lower');

const TAIL_OF_95 = 0.025;

/**
 * The rates, times `per`, between which an area of `people` people differs no more than areas of this funnel usually do:
 * the pooled rate ± sigmas √(φ × rate / people); where that is narrower than the exact limits of chance, those. Never below 0.
 */
export function funnelLimits(funnel: Funnel, people: number, sigmas: Sigmas): { readonly lower: number; readonly upper: number } {
  const expected = (people * funnel.count) / funnel.people;
  const chance = poissonLimits(expected, sigmas);
  const width = sigmas * Math.sqrt(funnel.dispersion.multiplicative.applied * expected);
  const asRate = (count: number): number => (count / people) * funnel.per;
  return {
    lower: asRate(Math.max(0, Math.min(expected - width, chance.lower))),
    upper: asRate(Math.max(expected + width, chance.upper)),
  };
}
