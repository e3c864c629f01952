import type { ReactElement } from 'react';
import { words } from '../../words/spoken.ts';
import type { SeriesRow } from './series-rows.ts';

type Shape = 'up' | 'down' | 'level' | 'open';

const SHAPES: Readonly<Record<Shape, ReactElement>> = {
  up: <path d="M6 1 11 7H8v4H4V7H1z" fill="currentColor" />,
  down: <path d="M6 11 1 5h3V1h4v4h3z" fill="currentColor" />,
  level: <path d="M1 6h10" stroke="currentColor" strokeWidth="2" />,
  open: <circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.3 1.6" />,
};

/** What a chart says in a word or three, with a mark of its own shape and colour. */
export function TrendWords({ row }: { readonly row: Pick<SeriesRow, 'verdict' | 'series' | 'against'> }): ReactElement {
  const { state } = row.verdict;
  return (
    <span className="trend-words" data-state={state}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[shapeOf(row)]}
      </svg>
      {words.trendStates[state]}
    </span>
  );
}

/** Where the values have gone: by which way is better, where that is known, else by where the newest lies. */
function shapeOf({ verdict, series, against }: Pick<SeriesRow, 'verdict' | 'series' | 'against'>): Shape {
  const newest = (against ?? 0) < 0 ? 'down' : 'up';
  switch (verdict.state) {
    case 'as-usual':
      return 'level';
    case 'too-early':
    case 'no-chart':
      return 'open';
    case 'changed':
      return newest;
    case 'worse':
      return series.improvement === 'higher' ? 'down' : series.improvement === 'lower' ? 'up' : newest;
    case 'better':
      return series.improvement === 'higher' ? 'up' : series.improvement === 'lower' ? 'down' : newest;
  }
}
