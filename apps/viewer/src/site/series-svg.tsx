import { ControlChart } from '@saferplan/charts/control-chart';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import { renderToStaticMarkup } from 'react-dom/server';
import { en } from '../words/en.ts';

/** The chart of a series as a file of its own, to be put into a document or a slide. */
export const seriesSvg = (series: SnapshotSeries): string =>
  renderToStaticMarkup(<ControlChart id={`chart-${series.slug}`} series={series} size="wide" words={en.chart} />).replace(
    '<svg ',
    '<svg font-family="sans-serif" ',
  );
