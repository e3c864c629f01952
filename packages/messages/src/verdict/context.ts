import {
  type Claim,
  type ClaimOf,
  isCentreAverage,
  plottedBy,
  type Quantity,
  type SeriesFields,
  type Verdict,
} from '@saferplan/domain/spc';
import type { Language } from '../language.ts';
import { chanceInWords } from '../locale/chance.ts';
import { NUMBERS, type NumberWords } from '../locale/numbers.ts';
import { type PeriodInterval, PERIODS, type PeriodWords } from '../locale/periods.ts';

/** What the sentences about a chart need beside its claims. */
export interface ReadSeries extends Pick<SeriesFields, 'unit' | 'chart' | 'multiplier'> {
  readonly interval: PeriodInterval;
  readonly reading: Verdict;
}

/** What every sentence about one chart shares. */
export interface VerdictContext {
  readonly unit: string;
  readonly interval: PeriodInterval;
  readonly chart: SeriesFields['chart'];
  readonly quantity: Quantity;
  /** Rates are per so many; 1 for anything else. */
  readonly per: number;
  /** Whether levels are averages of the values; else they are medians, or near them. */
  readonly isAverage: boolean;
  /** Whether the season is taken out, so that levels are those of an average month. */
  readonly seasonal: boolean;
  /** Whether a signal may be told as a change: not while a season could explain it. */
  readonly mayTellChange: boolean;
  readonly periods: PeriodWords;
  /** For values of the chart: shares are said in per cent. */
  readonly numbers: NumberWords;
  /** For anything else. */
  readonly plain: NumberWords;
  readonly chance: (p: number) => string;
}

/** Shares are said in per cent, however they are plotted; everything else in its own unit. */
export function contextOf({ unit, chart, multiplier, interval, reading }: ReadSeries, language: Language): VerdictContext {
  // Where nothing is drawn, values are told as they are stored, not as the rates or shares that they would make.
  const quantity = find(reading, 'level')?.quantity ?? (reading.state === 'no-chart' ? 'figures' : plottedBy(chart));
  const plain = NUMBERS[language];
  // Never beyond the largest number, so that it stays a number.
  const percent = (value: number): number => Math.sign(value) * Math.min(Number.MAX_VALUE, Math.abs(value) * (100 / multiplier));
  return {
    unit,
    interval,
    chart,
    quantity,
    isAverage: isCentreAverage(chart),
    per: quantity === 'rates' ? multiplier : 1,
    seasonal: find(reading, 'season-taken-out') !== undefined,
    mayTellChange: find(reading, 'season-not-yet-known') === undefined && (find(reading, 'season')?.leftInFor ?? null) === null,
    periods: PERIODS[language][interval],
    plain,
    numbers:
      quantity === 'shares'
        ? {
            number: (value) => `${plain.number(percent(value))}%`,
            together: (values) => plain.together(values.map(percent)).map((said) => `${said}%`),
          }
        : plain,
    chance: (p) => chanceInWords(p, language),
  };
}

function find<Kind extends Claim['kind']>({ claims }: Verdict, kind: Kind): ClaimOf<Kind> | undefined {
  // The type cannot follow from the comparison of a generic: each claim of this kind is of this member.
  return claims.find((claim) => claim.kind === kind) as ClaimOf<Kind> | undefined;
}
