import { SmallChart } from '@saferplan/charts/control-chart';
import { seriesPerPeople, type SnapshotSeries } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import type { ShownAs } from './count-or-rate.tsx';
import { rateInShort, seriesInShort } from './series-in-short.ts';
import { SeriesVerdict } from './series-verdict.tsx';

/** Series beside each other, each with its verdict, its own picture and a sentence. Those that changed are large. */
export function Multiples(props: {
  readonly view: View;
  readonly series: readonly SnapshotSeries[];
  readonly isLarge?: boolean;
  readonly heading: 'h2' | 'h3';
  /** As rates, each leads to its page of rates. */
  readonly as?: ShownAs;
  /** Whether the area of each is said, where there are several. */
  readonly withArea?: boolean;
}): ReactElement {
  const { view, series, isLarge = false, heading: Heading, withArea = false, as = 'count' } = props;
  return (
    <div className={isLarge ? 'multiples multiples-large' : 'multiples'}>
      {series.map((one) => {
        const rates = as === 'rate' ? seriesPerPeople(one) : null;
        const per = rates === null ? null : one.people;
        const unit = per === null ? one.unit : view.words.onTrends.unitPer(one.unit, view.words.number(per.per));
        return (
          <article key={one.slug} className="multiple">
            <Heading>
              <a href={href(view, `/trends/${one.slug}${rates === null ? '' : '/rate'}`)}>{one.title}</a>
            </Heading>
            <SeriesVerdict view={view} series={one} />
            <SmallChart series={rates ?? one} title={view.words.chartOf(one.title, unit)} words={view.words.chart} />
            <p>
              {rates === null ? seriesInShort(view, one) : rateInShort(view, one, rates)}
              {withArea ? <span className="quiet"> {one.area}</span> : null}
            </p>
          </article>
        );
      })}
    </div>
  );
}
