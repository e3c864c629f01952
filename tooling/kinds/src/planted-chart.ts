import { chartNames } from '../../../packages/messages/src/verdict/names.ts';
import { type Chart, defineChart } from '../../../packages/domain/src/spc/charts/chart.ts';
import { CHARTS, type ChartType } from '../../../packages/domain/src/spc/charts/charts.ts';

/** A kind of chart is planted: it is one definition, and each record that must know of it is a type error. */
type OfEveryChart = Readonly<Record<ChartType, unknown>>;
type Planted = Readonly<Record<ChartType | 'planted', unknown>>;

export const charts: readonly OfEveryChart[] = [CHARTS, chartNames.en, chartNames.cy];

/** Its limits are all that it needs: everything else is that of a chart of values as they are. */
export const planted: Chart = defineChart({ limits: CHARTS.i.limits });
// @ts-expect-error -- it has no limits
export const withoutLimits: Chart = defineChart({});

// @ts-expect-error -- it is named, and not defined
export const defined: Planted = CHARTS;
// @ts-expect-error -- it has no English name
export const inEnglish: Planted = chartNames.en;
// @ts-expect-error -- it has no Welsh name
export const inWelsh: Planted = chartNames.cy;
