import { c } from './c.ts';
import type { Chart } from './chart.ts';
import { g } from './g.ts';
import { i } from './i.ts';
import type { Quantity } from '../quantity.ts';
import { mr } from './mr.ts';
import { p, pPrime, u, uPrime } from './rates.ts';
import { run } from './run.ts';
import { t } from './t.ts';

/** Every kind of control chart, by the name under which series have it. */
export const CHARTS = { i, mr, c, u, uPrime, p, pPrime, g, t, run } as const satisfies Readonly<Record<string, Chart>>;
export type ChartType = keyof typeof CHARTS;

/** What a kind of chart plots, where no claim says it. */
export const plottedBy = (chart: ChartType): Quantity => CHARTS[chart].plotted;

/** Whether the centre line of a kind of chart is the average of the values, and may be called so. */
export const isCentreAverage = (chart: ChartType): boolean => CHARTS[chart].isCentreAverage;

// The keys of a constant are the names of its type, which Object.keys cannot say.
export const CHART_TYPES = Object.keys(CHARTS) as readonly ChartType[];
