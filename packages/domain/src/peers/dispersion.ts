/** A count with what it would be at the rate of all areas together. */
export interface Expected {
  readonly count: number;
  readonly expected: number;
}

/**
 * How much more areas differ than chance alone would make them, by two methods that stand side by side. The verdict is
 * given by the first.
 */
export interface Dispersion {
  /**
   * Multiplicative: φ, the average square of Pearson's z against the pooled rate, not winsorised (Spiegelhalter,
   * Statistics in Medicine 24, 2005, section 3.2). `applied` is φ, or 1 where φ is below it: limits are never narrower than those of chance.
   */
  readonly multiplicative: { readonly method: 'pearson-not-winsorised'; readonly phi: number; readonly applied: number };
  /**
   * Additive: τ², the variance between areas on the scale of √(count / expected), by the moments of DerSimonian and Laird
   * (Controlled Clinical Trials 7, 1986) with the pooled rate as target; not winsorised, and with z winsorised at 10% on each side.
   */
  readonly additive: {
    readonly method: 'dersimonian-laird-square-root';
    readonly tauSquared: number;
    readonly tauSquaredWinsorised: number;
  };
}

/** The share of areas on each side whose z is pulled in to the next, where z is winsorised. */
const WINSORISED_BY = 0.1;

/** The dispersion of two areas or more, each with an expected count above 0. */
export function dispersionOf(areas: readonly Expected[]): Dispersion {
  const phi = areas.reduce((sum, area) => sum + pearsonZ(area) ** 2, 0) / areas.length;
  const z = areas.map((area) => squareRootZ(area, 0));
  return {
    multiplicative: { method: 'pearson-not-winsorised', phi, applied: Math.max(1, phi) },
    additive: {
      method: 'dersimonian-laird-square-root',
      tauSquared: tauSquared(areas, z),
      tauSquaredWinsorised: tauSquared(areas, winsorise(z, WINSORISED_BY)),
    },
  };
}

/** (count − expected) / √expected. */
export const pearsonZ = ({ count, expected }: Expected): number => (count - expected) / Math.sqrt(expected);

/** The distance of √(count / expected) from 1 in standard errors, where areas vary by `between` (τ²) besides chance: its own is 1 / (2 √expected). */
export const squareRootZ = ({ count, expected }: Expected, between: number): number =>
  (Math.sqrt(count / expected) - 1) / Math.sqrt(1 / (4 * expected) + between);

function tauSquared(areas: readonly Expected[], z: readonly number[]): number {
  const weights = areas.map(({ expected }) => 4 * expected);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
  const spread = z.reduce((total, value) => total + value ** 2, 0);
  return Math.max(0, (spread - (areas.length - 1)) / (sum - squares / sum));
}

/** Values beyond the quantiles of `share` at each end become those quantiles. */
function winsorise(values: readonly number[], share: number): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [quantile(sorted, share), quantile(sorted, 1 - share)];
  return values.map((value) => Math.min(Math.max(value, low), high));
}

/** A quantile by linear interpolation between ordered values (Hyndman and Fan's type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (at - Math.floor(at)) * (high - low);
}
