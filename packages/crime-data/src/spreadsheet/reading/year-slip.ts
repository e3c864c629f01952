import { monthIndex } from './period-parts.ts';
import { range } from './view.ts';

/** Months that contradict those before them by a year: as Jan-16 between Dec-16 and Feb-17. */
export interface YearSlip {
  /** The months whose year is wrong, if it is theirs that is. */
  readonly later: readonly number[];
  /** Those before them, of which it is the year otherwise. */
  readonly earlier: readonly number[];
  /** How many months the later ones lie from where they fit. */
  readonly months: number;
  /** Every month that can be the wrong one. */
  readonly places: readonly number[];
}

/** Longer runs of months are lists. */
const MOST_MONTHS = 600;
/** The step to a month whose year is one too early, and to one whose year is one too late. */
const [BACK, ON] = [-11, 13];

/**
 * Months that stand a year before or after where those beside them put them. `starts` in the order in which they stand, oldest or newest
 * first. Null where all follow one another, and where no one run of them explains what does not.
 */
export function yearSlipIn(starts: ReadonlyMap<number, string>): YearSlip | null {
  if (starts.size < 3 || starts.size > MOST_MONTHS) return null;
  const written = [...starts].map(([place, start]) => ({ place, index: monthIndex(start) }));
  const rises = written.filter(({ index }, at) => index > (written[at - 1]?.index ?? index)).length;
  const months = rises * 2 >= written.length - 1 ? written : written.toReversed();
  const steps = months.slice(1).map(({ index }, at) => index - (months[at]?.index ?? index));
  const placesOf = (run: readonly number[]): readonly number[] => run.flatMap((at) => months[at]?.place ?? []);
  // A step of thirteen alone can be a year without figures, but before the last month.
  if (!steps.includes(BACK) && !(steps.at(-1) === ON && steps.slice(0, -1).every((step) => step === 1))) return null;
  for (const [at, step] of steps.entries()) {
    if (step !== BACK && step !== ON) continue;
    const end = steps.findIndex((other, further) => further > at && other === (step === BACK ? ON : BACK));
    const run = range(at + 1, end === -1 ? months.length - 1 : end);
    const shift = step === BACK ? 12 : -12;
    const fitting = months.map(({ index }, one) => index + (run.includes(one) ? shift : 0));
    const isInOrder = fitting.every((index, one) => one === 0 || index > (fitting[one - 1] ?? 0));
    if (!isInOrder || isSecondList(months, run)) continue;
    const later = placesOf(run);
    return { later, earlier: placesOf(range(0, at)), months: shift, places: end === -1 ? [...starts.keys()] : later };
  }
  return null;
}

/** Whether months of a run stand elsewhere too, as in a list by area that begins again with each; one month alone is no list. */
function isSecondList(months: readonly { readonly index: number }[], run: readonly number[]): boolean {
  const elsewhere = new Set(months.flatMap(({ index }, at) => (run.includes(at) ? [] : [index])));
  return run.length > 1 && run.some((at) => elsewhere.has(months[at]?.index ?? 0));
}
