import { ControlChart } from '@saferplan/charts/control-chart';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import { residentReading } from '@saferplan/messages';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../view.ts';
import { LANGUAGES } from '../words/languages.ts';

/** The chart of a series as a file of its own, to be put into a document (`paper`) or a slide (`wide`). */
export const seriesSvg = (
  series: SnapshotSeries,
  language: Language = 'en',
  fontFamily = 'sans-serif',
  size: 'wide' | 'paper' = 'wide',
): string =>
  renderToStaticMarkup(
    <ControlChart
      id={`chart-${series.slug}`}
      series={series}
      description={residentReading(series, language)}
      size={size}
      words={LANGUAGES[language].chart}
    />,
  ).replace('<svg ', `<svg font-family="${fontFamily}" `);
