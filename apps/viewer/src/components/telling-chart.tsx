import type { SnapshotPriority } from '@saferplan/domain/publication';
import { headlineInWords, mostTelling } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { seriesOfPriority } from './priority-series.ts';
import { TrendTag } from './trend.tsx';

/** What the most telling chart of a priority says of its newest figures, in a sentence, or that there are no figures. */
export function TellingChart({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement {
  const { words, snapshot } = view;
  const series = mostTelling(seriesOfPriority(snapshot, priority));
  if (series === null) return <p className="telling-chart quiet">{words.noFiguresYet}</p>;
  return (
    <p className="telling-chart">
      <a href={href(view, `/trends/${series.slug}`)}>{series.title}</a> <TrendTag view={view} series={series} />{' '}
      <span className="quiet">{headlineInWords(series, view.language)}</span>
    </p>
  );
}
