import type { Funnel } from '@saferplan/domain/peers';
import { numberFormat } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };
/** Below this many decimals there is no rate of a thousand people: no area has so many. */
const MOST_DECIMALS = 8;

/** How rates that stand together are written: all with the same number of decimals. */
export type SayRate = (rate: number) => string;

/**
 * Writes rates that stand in one column or chart, with one number of decimals: one, or as many as the smallest above 0 needs for two figures.
 * `9` among `8.3` and `23.5` is `9.0`; `0.87` makes `23.5` into `23.47`.
 */
export function ratesAlike(rates: readonly number[], language: Language): SayRate {
  return withDecimals(decimalsOf(rates), LOCALES[language]);
}

/**
 * Writes the rates of areas that are compared, in their chart, their table and wherever else they stand: all of them alike. The rates of
 * another comparison have decimals of their own.
 */
export const ratesOfFunnel = ({ rate, points }: RatesOfAreas, language: Language): SayRate =>
  ratesAlike([rate, ...points.map((point) => point.rate)], language);

/** The rate of all areas together, and of each. */
export interface RatesOfAreas extends Pick<Funnel, 'rate'> {
  readonly points: readonly Pick<Funnel['points'][number], 'rate'>[];
}

/** Rates that stand in one sentence: as `ratesAlike`, with more decimals where different ones would read the same. */
export function ratesInSentence(rates: readonly number[], language: Language): readonly string[] {
  // Rates that differ by the last bits of binary fractions are the same.
  const different = new Set(rates.map((rate) => rate.toPrecision(MOST_DECIMALS))).size;
  for (let decimals = decimalsOf(rates); decimals < MOST_DECIMALS; decimals += 1) {
    const said = rates.map(withDecimals(decimals, LOCALES[language]));
    if (new Set(said).size >= different) return said;
  }
  return rates.map(withDecimals(MOST_DECIMALS, LOCALES[language]));
}

const withDecimals =
  (decimals: number, locale: string): SayRate =>
  (rate) =>
    numberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(rate);

function decimalsOf(rates: readonly number[]): number {
  const smallest = Math.min(...rates.filter((rate) => rate > 0));
  if (!Number.isFinite(smallest) || smallest >= 1) return 1;
  // By what two figures make of it: 0.999 is 1.0.
  const size = Math.floor(Math.log10(Number(smallest.toPrecision(2))));
  return Math.min(MOST_DECIMALS, Math.max(1, 1 - size));
}

/** Writes the numbers of an axis, all with as many decimals as the one that needs the most. */
export function ticksAlike(ticks: readonly number[], language: Language): SayRate {
  const decimals = ticks.map((tick) => [0, 1, 2, 3, 4, 5, 6, 7].find((some) => Math.abs(tick - Number(tick.toFixed(some))) < 1e-9));
  return withDecimals(Math.max(0, ...decimals.map((some) => some ?? MOST_DECIMALS)), LOCALES[language]);
}
