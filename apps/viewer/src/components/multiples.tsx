import { SmallChart } from '@saferplan/charts/control-chart';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { seriesInShort } from './series-in-short.ts';
import { SeriesVerdict } from './series-verdict.tsx';

/** Series beside each other, each with its verdict, its own picture and a sentence. Those that changed are large. */
export function Multiples(props: {
  readonly view: View;
  readonly series: readonly SnapshotSeries[];
  readonly isLarge?: boolean;
  readonly heading: 'h2' | 'h3';
  /** Whether the area of each is said, where there are several. */
  readonly withArea?: boolean;
}): ReactElement {
  const { view, series, isLarge = false, heading: Heading, withArea = false } = props;
  return (
    <div className={isLarge ? 'multiples multiples-large' : 'multiples'}>
      {series.map((one) => (
        <article key={one.slug} className="multiple">
          <Heading>
            <a href={href(view, `/trends/${one.slug}`)}>{one.title}</a>
          </Heading>
          <SeriesVerdict view={view} series={one} />
          <SmallChart series={one} title={view.words.chartOf(one.title, one.unit)} words={view.words.chart} />
          <p>
            {seriesInShort(view, one)}
            {withArea ? <span className="quiet"> {one.area}</span> : null}
          </p>
        </article>
      ))}
    </div>
  );
}
