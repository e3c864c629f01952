import { currentName, wasCounted } from './crime-types.ts';
import type { OffenceCount, RepeatsInMonth } from './offence-counts.ts';
import {
  afterOneQuarter,
  ENOUGH_MONTHS,
  type FoundInMonth,
  isNear,
  type KeptMonths,
  nearOf,
  type Limits,
  unusualMonths,
} from './usual-months.ts';

/** Why a month is odd: it has far fewer or far more rows of the force or of the district than others, its rows repeat, or its places are lost. */
type WhyOdd = 'partial-month' | 'partial-district' | 'surplus-month' | 'surplus-district' | 'repeated-rows' | 'places-lost';

/** Why a count is missing: nobody counted the type apart yet; the whole force sent no row of it; the month is odd. */
export type WhyMissing = 'not-counted-apart' | 'no-row-of-force' | WhyOdd;

/** A month of which it is asked whether it is to be counted as it stands. */
export interface OddMonth {
  readonly month: string;
  readonly why: WhyOdd;
  /** Rows, the rows that repeat the Crime ID of another of the month, or the share of rows without a place from 0 to 1. */
  readonly found: number;
  /** The same of other months; of repeats, the rows of the month that have a Crime ID. */
  readonly usual: number;
  /** What it was judged by: the same of other months, it among them, in order of time. */
  readonly judgedBy: readonly FoundInMonth[];
  /** Whether it is known that the rows of the whole force are there: only then are those of a district missed alone. */
  readonly isForceWhole: boolean;
  /** Whether it was answered that it is to be counted as it stands. */
  readonly isAccepted: boolean;
}

/** A district that the one which is counted is compared with, and its months with far fewer or far more rows than others. */
export interface OddNeighbour {
  readonly district: string;
  /** All of them, in order of time. */
  readonly months: readonly string[];
  /** Those of them with far more. */
  readonly surplus: readonly string[];
  /** Rows of a month. */
  readonly usual: number;
  /** What they were judged by: the rows of months, those among them, in order of time. */
  readonly judgedBy: readonly FoundInMonth[];
  /** Whether it was answered that these months of it are to be counted as they stand. */
  readonly isAccepted: boolean;
}

/** What the files of a force cover, judged over the whole force: a zero is believed only where rows of the type came at all. */
export interface Coverage {
  readonly oddMonths: readonly OddMonth[];
  /** Of types that the force has rows of in other months: the months without one. */
  readonly typesLeftOut: readonly { readonly crimeType: string; readonly months: readonly string[] }[];
  /** The months whose force could not be judged: the files hold no other month near, and none is kept. */
  readonly notJudged: readonly string[];
  /** Why nothing can be said of a type in a month; null where a count, zero included, can be believed. */
  readonly whyMissing: (month: string, crimeType: string) => WhyMissing | null;
  /** The same where every odd month is counted as it stands. */
  readonly whyTypeMissing: (month: string, crimeType: string) => WhyMissing | null;
}

/**
 * A month with less than this share of the usual rows is not whole, and one of whose rows the usual ones are less than this share has too
 * many: where there are few, and where chance is too small for more.
 */
const [WHOLE_OF_FEW, WHOLE_FORCE, WHOLE_DISTRICT] = [0.4, 0.6, 0.5];
/** From so many usual rows on the larger share holds, of a force and of a district. */
const [MANY_OF_FORCE, MANY_OF_DISTRICT] = [50, 200];
/** A district with fewer rows a month can have none by chance; with fewer than the second number it can have few. */
const [NONE_BY_CHANCE, FEW_BY_CHANCE] = [10, 30];
/** So much more of the rows without a place than usual, as a share and as a multiple, is no chance. */
const [MORE_WITHOUT_PLACE, TIMES_WITHOUT_PLACE] = [0.1, 2];

/** Of so many rows a month even a smaller force joined to it is many times what months differ by. */
const [VERY_MANY_OF_FORCE, TIMES_OF_VERY_MANY] = [1000, 1.4];

/** A month of which more than this share of the Crime IDs repeats: data.police.uk's own files have one in a thousand. */
const MORE_REPEATED = 0.02;
/** Fewer repeats than these are no sign that rows were joined twice. */
const FEW_REPEATED = 20;

const shareOfForce = (usual: number): number => (usual >= MANY_OF_FORCE ? WHOLE_FORCE : WHOLE_OF_FEW);
const shareOfDistrict = (usual: number): number => (usual >= MANY_OF_DISTRICT ? WHOLE_DISTRICT : WHOLE_OF_FEW);
const isLowForce = (found: number, usual: number): boolean => found < usual * shareOfForce(usual);
const isHighForce = (found: number, usual: number): boolean =>
  usual >= NONE_BY_CHANCE && found > usual * (usual >= VERY_MANY_OF_FORCE ? TIMES_OF_VERY_MANY : 1 / shareOfForce(usual));
const OF_FORCE: Limits = { isLow: isLowForce, isHigh: isHighForce };

const isLowDistrict = (found: number, usual: number): boolean =>
  (usual >= NONE_BY_CHANCE && found === 0) || (usual >= FEW_BY_CHANCE && found < usual * shareOfDistrict(usual));
const OF_DISTRICT: Limits = {
  isLow: isLowDistrict,
  isHigh: (found, usual) => usual >= FEW_BY_CHANCE && usual < found * shareOfDistrict(usual),
};

/**
 * The months in which a district has far fewer or far more rows than in others although its force has as many: its rows are missing from
 * the files or stand there twice, or bear another name. `months` are those that are whole for the force. With the months of which nothing says what is usual in the district.
 */
export function oddMonthsOfDistrict(
  own: readonly OffenceCount[],
  { district, spelt }: { readonly district: string; readonly spelt: ReadonlySet<string> },
  months: readonly string[],
  kept: KeptMonths,
): { readonly odd: readonly Omit<OddMonth, 'isAccepted' | 'isForceWhole'>[]; readonly notJudged: readonly string[] } {
  const before = kept.districts.find((one) => one.district === district);
  const types = new Set(before?.crimeTypes);
  const [rows, ofTypes] = [new Map(months.map((month) => [month, 0])), new Map(months.map((month) => [month, 0]))];
  for (const { month, district: at, crimeType, rows: amount } of own) {
    if (!rows.has(month) || !spelt.has(at)) continue;
    rows.set(month, (rows.get(month) ?? 0) + amount);
    if (types.has(currentName(crimeType))) ofTypes.set(month, (ofTypes.get(month) ?? 0) + amount);
  }
  const { low, high, notJudged } = unusualMonths(rows, { months: before?.months ?? [], found: ofTypes }, OF_DISTRICT);
  const odd = [
    ...low.map((month) => ({ ...month, why: 'partial-district' as const })),
    ...high.map((month) => ({ ...month, why: 'surplus-district' as const })),
  ];
  return { odd: odd.toSorted((one, other) => one.month.localeCompare(other.month)), notJudged };
}

/** Judges coverage by force, month and type, by the files and by what is kept of other months; `answers` accepts an odd month by `as-counted`. */
export function coverageOf(
  own: readonly OffenceCount[],
  months: readonly string[],
  {
    answers,
    kept,
    repeats,
  }: { readonly answers: Readonly<Record<string, string>>; readonly kept: KeptMonths; readonly repeats: readonly RepeatsInMonth[] },
): Coverage {
  const rows = new Map<string, number>();
  const unplaced = new Map<string, number>();
  const types = new Map<string, Set<string>>();
  for (const { month, crimeType, rows: amount, district } of own) {
    rows.set(month, (rows.get(month) ?? 0) + amount);
    if (district === '') unplaced.set(month, (unplaced.get(month) ?? 0) + amount);
    const name = currentName(crimeType);
    const seen = types.get(name) ?? new Set();
    seen.add(month);
    types.set(name, seen);
  }
  const judged = unusualMonths(rows, { months: kept.force, found: rows }, OF_FORCE);
  const isAccepted = (month: string): boolean => answers[month] === 'as-counted';
  const oddMonths = [
    ...judged.low.map((odd) => ({ ...odd, why: 'partial-month' as const, isForceWhole: false, isAccepted: isAccepted(odd.month) })),
    ...judged.high.map((odd) => ({ ...odd, why: 'surplus-month' as const, isForceWhole: true, isAccepted: isAccepted(odd.month) })),
    ...monthsWithRepeats(repeats).map((odd) => ({ ...odd, isAccepted: isAccepted(odd.month) })),
    ...monthsWithoutPlaces(rows, unplaced, kept.withoutPlace).map((odd) => ({ ...odd, isAccepted: isAccepted(odd.month) })),
  ];
  const open = new Map(oddMonths.flatMap((odd) => (odd.isAccepted ? [] : [[odd.month, odd.why] as const])));
  const whyTypeMissing: Coverage['whyTypeMissing'] = (month, crimeType) => {
    if (types.get(crimeType)?.has(month) === true) return null;
    return wasCounted(crimeType, month) ? 'no-row-of-force' : 'not-counted-apart';
  };
  const known = new Map(kept.crimeTypes.map((one) => [one.crimeType, one.months]));
  const isLeftOut = (crimeType: string, month: string): boolean =>
    types.get(crimeType)?.has(month) !== true &&
    wasCounted(crimeType, month) &&
    (types.has(crimeType) || (known.get(crimeType) ?? []).some((other) => isNear(month, other)));
  return {
    oddMonths,
    whyTypeMissing,
    notJudged: judged.notJudged,
    typesLeftOut: [...new Set([...types.keys(), ...known.keys()])]
      .map((crimeType) => ({ crimeType, months: months.filter((month) => isLeftOut(crimeType, month)) }))
      .filter((type) => type.months.length > 0)
      .toSorted((one, other) => (one.crimeType < other.crimeType ? -1 : 1)),
    whyMissing: (month, crimeType) => open.get(month) ?? whyTypeMissing(month, crimeType),
  };
}

function monthsWithRepeats(repeats: readonly RepeatsInMonth[]): readonly Omit<OddMonth, 'isAccepted'>[] {
  const byMonth = [...Map.groupBy(repeats, ({ month }) => month)].map(([month, own]) => ({
    month,
    found: own.reduce((sum, { repeated }) => sum + repeated, 0),
    usual: own.reduce((sum, { withId }) => sum + withId, 0),
  }));
  const judgedBy = byMonth.map(({ month, found }) => ({ month, found })).toSorted((one, other) => one.month.localeCompare(other.month));
  return byMonth
    .filter(({ found, usual }) => found >= FEW_REPEATED && found > usual * MORE_REPEATED)
    .map((odd) => ({ ...odd, why: 'repeated-rows' as const, judgedBy, isForceWhole: true }));
}

function monthsWithoutPlaces(
  rows: ReadonlyMap<string, number>,
  unplaced: ReadonlyMap<string, number>,
  keptShare: number | null,
): readonly Omit<OddMonth, 'isAccepted'>[] {
  const shares = new Map([...rows].map(([month, all]) => [month, (unplaced.get(month) ?? 0) / all]));
  const isMore = (found: number, usual: number): boolean => found > usual + MORE_WITHOUT_PLACE && found > usual * TIMES_WITHOUT_PLACE;
  return [...shares].flatMap(([month, found]) => {
    const near = nearOf(month, shares);
    // Places may be lost from some month on, for half of the months or more: the quarter with most places is what is usual.
    const ofFile = afterOneQuarter(near.map((one) => one.found).toSorted((one, other) => one - other));
    const isByKept = !isMore(found, ofFile) && near.length < ENOUGH_MONTHS && keptShare !== null;
    const usual = isByKept ? keptShare : ofFile;
    const judgedBy = isByKept ? [{ month, found }] : near;
    return isMore(found, usual) ? [{ month, why: 'places-lost' as const, found, usual, judgedBy, isForceWhole: true }] : [];
  });
}
