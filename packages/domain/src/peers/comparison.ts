import { z } from 'zod';
import { ComparisonState } from './comparison-state.ts';
import { FEWEST_FOR_A_VERDICT, type Funnel, type FunnelPoint } from './funnel.ts';

const Rate = z.number().min(0);
const Count = z.int().min(0);
const NamedRate = z.strictObject({ name: z.string(), rate: Rate });

/**
 * What a funnel says of one of its areas, as data: a closed union, one member a statement, in the order in which they are said. Every
 * claim is true of the areas (`comparison.test.ts` works each out anew, by its kind). Rates are per `per` people, unrounded. Sentences
 * are made elsewhere, by language and reader.
 */
export const ComparisonClaim = z.discriminatedUnion('kind', [
  /**
   * The verdict: the area's rate beside the rate of all. 'unusual' lies beyond 2 standard deviations with over-dispersion
   * allowed for, 'very-unusual' beyond 3.
   */
  z.strictObject({
    kind: z.literal('beside-neighbours'),
    state: ComparisonState.exclude(['cannot-tell']),
    strength: z.enum(['usual', 'unusual', 'very-unusual']),
    rate: Rate,
    pooledRate: Rate,
    per: z.number().positive(),
    areas: Count,
    z: z.number(),
  }),
  /**
   * Why there is no verdict. With fewer than six areas, or where one area is most of them, none could ever lie beyond the limits,
   * because an area that differs widens them: to call it usual would say nothing. `rate` is null where the area has none.
   */
  z.strictObject({
    kind: z.literal('cannot-tell'),
    why: z.enum(['too-few-areas', 'too-large-a-share', 'no-count', 'not-a-count', 'no-people']),
    rate: Rate.nullable(),
    pooledRate: Rate,
    per: z.number().positive(),
    areas: Count,
    needed: Count,
  }),
  /** The other areas that lie beyond 2, from the highest rate down. Made where any area could lie beyond. */
  z.strictObject({ kind: z.literal('others-beyond'), higher: z.array(NamedRate), lower: z.array(NamedRate), others: Count }),
  /** The place in the order of rates, 1 the highest, and the places that it could have. */
  z.strictObject({
    kind: z.literal('place'),
    place: z.int().min(1),
    tied: Count,
    from: z.int().min(1),
    to: z.int().min(1),
    areas: Count,
  }),
  /** How many areas a chart would call unusual if chance alone set them apart (exact Poisson limits of 3), and whether this one is among them. */
  z.strictObject({ kind: z.literal('plain-limits'), beyond: Count, areas: Count, thisOne: z.boolean(), plainZ: z.number() }),
  /** How far areas differ beyond chance, by both methods; the verdict is by φ. */
  z.strictObject({
    kind: z.literal('dispersion'),
    phi: z.number().min(0),
    applied: z.number().min(1),
    tauSquared: z.number().min(0),
    tauSquaredWinsorised: z.number().min(0),
    additiveZ: z.number(),
  }),
  /** Areas of the peer group that are not on the chart. */
  z.strictObject({
    kind: z.literal('left-out'),
    areas: z.array(z.strictObject({ name: z.string(), why: z.enum(['no-count', 'not-a-count', 'no-people']) })).min(1),
  }),
]);
export type ComparisonClaim = z.infer<typeof ComparisonClaim>;

export const Comparison = z.strictObject({ state: ComparisonState, claims: z.array(ComparisonClaim) });
export type Comparison = z.infer<typeof Comparison>;

/** What a funnel says of the area with this code; null where the funnel was not given it. */
export function compareArea(funnel: Funnel, code: string): Comparison | null {
  const point = funnel.points.find((one) => one.code === code);
  const missing = funnel.leftOut.find((one) => one.code === code);
  const leftOut: readonly ComparisonClaim[] =
    funnel.leftOut.length === 0 ? [] : [{ kind: 'left-out', areas: funnel.leftOut.map(({ name, why }) => ({ name, why })) }];
  const areas = funnel.points.length;
  const cannotTell = (why: 'too-few-areas' | 'too-large-a-share' | 'no-count' | 'not-a-count' | 'no-people'): Comparison => ({
    state: 'cannot-tell',
    claims: [
      {
        kind: 'cannot-tell',
        why,
        rate: point?.rate ?? null,
        pooledRate: funnel.rate,
        per: funnel.per,
        areas,
        needed: FEWEST_FOR_A_VERDICT,
      },
      ...(areas < FEWEST_FOR_A_VERDICT ? [] : [othersBeyond(funnel, code)]),
      ...(point === undefined ? [] : [placeOf(point, areas)]),
      ...leftOut,
    ],
  });
  if (point === undefined) return missing === undefined ? null : cannotTell(missing.why);
  const { state } = point;
  if (state === 'cannot-tell') return cannotTell(areas < FEWEST_FOR_A_VERDICT ? 'too-few-areas' : 'too-large-a-share');
  return {
    state,
    claims: [
      {
        kind: 'beside-neighbours',
        state,
        strength: point.beyond === null ? 'usual' : point.beyond === 2 ? 'unusual' : 'very-unusual',
        rate: point.rate,
        pooledRate: funnel.rate,
        per: funnel.per,
        areas,
        z: point.z,
      },
      othersBeyond(funnel, code),
      placeOf(point, areas),
      {
        kind: 'plain-limits',
        beyond: funnel.points.filter(({ beyondPlain }) => beyondPlain).length,
        areas,
        thisOne: point.beyondPlain,
        plainZ: point.plainZ,
      },
      {
        kind: 'dispersion',
        phi: funnel.dispersion.multiplicative.phi,
        applied: funnel.dispersion.multiplicative.applied,
        tauSquared: funnel.dispersion.additive.tauSquared,
        tauSquaredWinsorised: funnel.dispersion.additive.tauSquaredWinsorised,
        additiveZ: point.additiveZ,
      },
      ...leftOut,
    ],
  };
}

function othersBeyond(funnel: Funnel, code: string): ComparisonClaim {
  const others = funnel.points.filter((point) => point.code !== code);
  const named = (state: 'higher' | 'lower') => others.filter((point) => point.state === state).map(({ name, rate }) => ({ name, rate }));
  return { kind: 'others-beyond', higher: named('higher'), lower: named('lower'), others: others.length };
}

const placeOf = ({ place, tied, from, to }: FunnelPoint, areas: number): ComparisonClaim => ({
  kind: 'place',
  place,
  tied,
  from,
  to,
  areas,
});
