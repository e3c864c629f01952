import { numberFormat } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';
import { PERIODS, type PeriodInterval } from '../locale/periods.ts';
import { ratesInSentence } from '../locale/rates.ts';

/** What the sentences about a comparison need beside its claims. */
export interface ComparedSeries {
  /** The name of the area that is compared. */
  readonly area: string;
  /** What is counted, as in '23.5 offences per 1,000 people'. */
  readonly unit: string;
  /** The first and the last period that is counted. */
  readonly from: string;
  readonly to: string;
  readonly interval: PeriodInterval;
  /** How many people there are, as of when: 'Census 2011'. */
  readonly population: string;
}

/** What every sentence about one comparison shares. */
export interface ComparisonContext extends ComparedSeries {
  /** 'in 2016', 'from January 2016 to December 2016'. */
  readonly during: string;
  /** Rates that stand in one sentence, all with the same number of decimals: `ratesInSentence`. */
  readonly rates: (values: readonly number[]) => readonly string[];
  /** A z, a φ or a τ²: `decimals` after the point, with a true minus. */
  readonly fixed: (value: number, decimals: number) => string;
  readonly whole: (value: number) => string;
}

/** The time that is compared, as in 'in 2016' or 'from April 2016 to March 2017'. */
export function comparedTime({ from, to, interval }: Pick<ComparedSeries, 'from' | 'to' | 'interval'>, language: Language): string {
  const isCalendarYear = from.endsWith('-01') && to === `${from.slice(0, 4)}-${interval === 'quarter' ? '10' : '12'}`;
  return isCalendarYear ? PERIODS[language].year.at(from) : PERIODS[language][interval].through(from, to);
}

export function comparisonContext(series: ComparedSeries, language: Language): ComparisonContext {
  const locale = language === 'en' ? 'en-GB' : 'cy';
  return {
    ...series,
    during: comparedTime(series, language),
    rates: (values) => ratesInSentence(values, language),
    fixed: (value, decimals) =>
      numberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
        .format(value === 0 ? 0 : value)
        .replace('-', '−'),
    whole: (value) => numberFormat(locale).format(value),
  };
}
