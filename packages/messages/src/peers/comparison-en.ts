import { type ComparisonCatalogue, toBoth } from './catalogue.ts';
import type { ComparisonContext } from './context.ts';

/** '1st', '2nd', '13th'. */
const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (place: number): string => `${place}${SUFFIXES[ORDINALS.select(place)] ?? 'th'}`;

const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

type Rated = readonly { readonly name: string; readonly rate: number }[];

/** Areas with their rates, in as many lists; the rates are written alike in all of them. */
function rated(lists: readonly Rated[], { rates }: ComparisonContext): readonly string[] {
  const said = [...rates(lists.flatMap((areas) => areas.map(({ rate }) => rate)))];
  return lists.map((areas) => LISTS.format(areas.map(({ name }) => `${name} (${said.shift() ?? ''})`)));
}

const reasons = { 'no-count': 'no figure', 'not-a-count': 'not a whole count', 'no-people': 'no number of people' } as const;

const VERDICTS = {
  'as-neighbours': { usual: 'as its neighbours', unusual: 'as its neighbours', 'very-unusual': 'as its neighbours' },
  higher: {
    usual: 'higher than its neighbours would lead one to expect',
    unusual: 'higher than its neighbours would lead one to expect',
    'very-unusual': 'far higher than its neighbours would lead one to expect',
  },
  lower: {
    usual: 'lower than its neighbours would lead one to expect',
    unusual: 'lower than its neighbours would lead one to expect',
    'very-unusual': 'far lower than its neighbours would lead one to expect',
  },
} as const;

/** What is said of an area beside its neighbours, in English. */
export const comparisonEn: ComparisonCatalogue = {
  'beside-neighbours': {
    resident: ({ state, strength, rate, pooledRate, per, areas }, { area, unit, during, population, rates, whole }) => {
      const [own = '', all = ''] = rates([rate, pooledRate]);
      return `${area} is ${VERDICTS[state][strength]}: ${own} ${unit} per ${whole(per)} people ${during}, and ${all} in all ${areas} areas together (people: ${population}).`;
    },
    analyst: ({ state, strength, rate, pooledRate, per, areas, z }, { area, unit, during, population, rates, whole, fixed }) => {
      const [own = '', all = ''] = rates([rate, pooledRate]);
      return `${area} is ${VERDICTS[state][strength]}: ${own} ${unit} per ${whole(per)} people ${during}, pooled rate of ${areas} areas ${all} (people: ${population}); z ${fixed(z, 2)} with over-dispersion.`;
    },
  },
  'cannot-tell': toBoth(({ why, rate, areas, needed, per }, { area, unit, during, rates, whole }) => {
    const own = rate === null ? '' : ` Its own rate is ${rates([rate])[0] ?? ''} ${unit} per ${whole(per)} people ${during}.`;
    switch (why) {
      case 'too-few-areas':
        return `How ${area} compares cannot be told from ${areas} areas: with fewer than ${needed}, none could stand out however much it differed.${own}`;
      case 'too-large-a-share':
        return `How ${area} compares cannot be told: it is so large a part of all ${areas} areas that it could not stand out however much it differed.${own}`;
      default:
        return `How ${area} compares cannot be told: it has ${reasons[why]} ${during}.`;
    }
  }),
  'others-beyond': toBoth(({ higher, lower, others }, context) => {
    const beyond = higher.length + lower.length;
    if (beyond === 0) return `None of the other ${others} stands out.`;
    const [above = '', below = ''] = rated([higher, lower], context);
    if (beyond === 1) return `Of the others only ${above}${below} stands out, as ${higher.length === 1 ? 'higher' : 'lower'}.`;
    const parts = [...(higher.length === 0 ? [] : [`${above} as higher`]), ...(lower.length === 0 ? [] : [`${below} as lower`])];
    return `Of the other ${others}, ${beyond} stand out: ${parts.join('; ')}.`;
  }),
  place: {
    resident: ({ place, tied, from, to, areas }) => {
      const own = `In order of rates, the highest first, it comes ${ordinal(place)} of ${areas}${tied === 0 ? '' : `, as ${tied === 1 ? 'one other does' : `${tied} others do`}`}.`;
      if (from === 1 && to === areas)
        return `${own} That order says little: allowing for what sets such areas apart, it could have any place.`;
      return `${own} Allowing for what sets such areas apart, it could come anywhere from ${ordinal(from)} to ${ordinal(to)}.`;
    },
    analyst: ({ place, tied, from, to, areas }) =>
      `Rank ${place} of ${areas}${tied === 0 ? '' : `, tied with ${tied}`}; 95% interval ${from} to ${to} (pairwise comparisons with over-dispersion, Bonferroni).`,
  },
  'plain-limits': {
    resident: ({ beyond, areas, thisOne }, { area }) =>
      beyond === 0
        ? null
        : `A plain chart, made as if only chance set areas apart, would call ${beyond} of ${areas} unusual${thisOne ? `, ${area} among them` : ''}. Areas differ for many lasting reasons, and that is allowed for here.`,
    analyst: ({ beyond, areas, plainZ }, { fixed }) =>
      `Exact Poisson limits of 3σ alone would flag ${beyond} of ${areas}; here z would be ${fixed(plainZ, 2)}.`,
  },
  dispersion: {
    resident: () => null,
    analyst: ({ phi, applied, tauSquared, tauSquaredWinsorised, additiveZ }, { fixed }) =>
      `Over-dispersion φ = ${fixed(phi, 1)} (multiplicative, Pearson z, not winsorised${applied > phi ? '; applied as 1' : ''}). Additive τ² = ${fixed(tauSquared, 5)} (DerSimonian–Laird on the square root of the ratio; ${fixed(tauSquaredWinsorised, 5)} winsorised at 10%), by which z would be ${fixed(additiveZ, 2)}.`,
  },
  'left-out': toBoth(({ areas }) => `Not compared: ${areas.map(({ name, why }) => `${name} (${reasons[why]})`).join('; ')}.`),
};
