import type { Claim, ClaimOf } from '../claim.ts';
import type { DrawnSeries } from '../drawn-series.ts';
import * as data from './of-data.ts';
import * as levels from './of-levels.ts';
import * as signals from './of-signals.ts';

type Predicates = { readonly [Kind in Claim['kind']]: (claim: ClaimOf<Kind>, chart: DrawnSeries) => boolean };

/** For each kind of claim, whether it is true of the points. A kind without a predicate does not compile. */
const PREDICATES: Predicates = {
  'within-usual': levels.holdsWithinUsual,
  'no-signal-now': levels.holdsNoSignal,
  level: levels.holdsLevel,
  'outside-limits': signals.holdsOutside,
  run: signals.holdsRun,
  trend: signals.holdsTrend,
  zone: signals.holdsZone,
  'little-variation': signals.holdsSpread,
  'much-variation': signals.holdsSpread,
  alternating: signals.holdsAlternating,
  runs: signals.holdsRuns,
  step: levels.holdsStep,
  'limits-redrawn': levels.holdsRedrawn,
  'no-variation': levels.holdsNoVariation,
  'too-few': levels.holdsTooFew,
  provisional: levels.holdsProvisional,
  'no-limits': levels.holdsNoLimits,
  'newest-value': data.holdsNewest,
  values: data.holdsValues,
  'without-denominator': data.holdsWithoutDenominator,
  gap: data.holdsGap,
  season: data.holdsSeason,
  'season-taken-out': data.holdsSeasonTakenOut,
  'season-not-yet-known': data.holdsSeasonNotKnown,
  baseline: data.holdsBaseline,
  'carried-limits': data.holdsCarried,
  'left-out': data.holdsLeftOut,
  target: data.holdsTarget,
};

/**
 * Whether a claim is true of the points of its chart, looked at one by one and not by the code that made the claim. The property test beside this
 * file holds every claim of random charts to it.
 */
export function holds<Kind extends Claim['kind']>(claim: ClaimOf<Kind> & { readonly kind: Kind }, chart: DrawnSeries): boolean {
  return PREDICATES[claim.kind](claim, chart);
}
