import { adviceInWords, NUMBERS, PERIODS, residentReading } from '@saferplan/messages';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { RowChart } from './row-chart.tsx';
import type { SeriesRow } from './series-rows.ts';
import { shortPeriod } from './short-period.ts';
import { TrendWords } from './trend-words.tsx';

/** What a line can show beside the name, the chart and the signal. */
export const COLUMNS = {
  newest: 'Newest',
  against: 'Against usual',
  limits: 'Limits',
  to: 'Data to, source',
  use: 'Evidence for',
} as const;
export type Column = keyof typeof COLUMNS;

/** One line a series: its values as a picture, the newest against what is usual, what the chart says, how fresh it is and what it is for. */
export function SeriesTable(props: {
  readonly rows: readonly SeriesRow[];
  readonly label: string;
  readonly columns: ReadonlySet<Column>;
}): ReactElement {
  const { rows, label, columns } = props;
  const shows = (column: Column, cell: ReactElement): ReactElement | null => (columns.has(column) ? cell : null);
  return (
    <table className="series-table">
      <thead>
        <tr>
          <th scope="col" className="col-series">
            Series
          </th>
          <th scope="col" className="col-chart">
            Values
          </th>
          {shows(
            'newest',
            <th scope="col" className="col-number" key="newest">
              {COLUMNS.newest}
            </th>,
          )}
          {shows(
            'against',
            <th scope="col" className="col-against" key="against">
              {COLUMNS.against}
            </th>,
          )}
          <th scope="col" className="col-signal">
            Signal
          </th>
          {shows(
            'limits',
            <th scope="col" className="col-limits" key="limits">
              {COLUMNS.limits}
            </th>,
          )}
          {shows(
            'to',
            <th scope="col" className="col-to" key="to">
              {COLUMNS.to}
            </th>,
          )}
          {shows(
            'use',
            <th scope="col" key="use">
              {COLUMNS.use}
            </th>,
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.series.id} row={row} label={label} shows={shows} />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: {
  readonly row: SeriesRow;
  readonly label: string;
  readonly shows: (column: Column, cell: ReactElement) => ReactElement | null;
}): ReactElement {
  const { row, label, shows } = props;
  const { series, newest, isOld, uses } = row;
  const params = { label, slug: series.slug };
  const said = residentReading({ ...series, reading: row.verdict }, 'en');
  const to = newest === null ? 'no values' : shortPeriod(newest.period, series.interval);
  return (
    <tr>
      <th scope="row" className="col-series">
        <Link to="/editions/$label/data/series/$slug" params={params} title={`${series.title}. ${said}`}>
          {series.title}
        </Link>
        {series.audience === 'partners' ? <small>not shown to the public</small> : null}
      </th>
      <td className="col-chart">
        <RowChart {...row} />
      </td>
      {shows(
        'newest',
        <td
          className="col-number"
          data-label="Newest"
          key="newest"
          title={newest === null ? undefined : PERIODS.en[series.interval].name(newest.period)}
        >
          {newest === null ? '–' : NUMBERS.en.number(newest.value)}
        </td>,
      )}
      {shows(
        'against',
        <td className="col-against" key="against">
          {row.against === null ? <span className="quiet">no average</span> : <Against share={row.against} />}
        </td>,
      )}
      <td className="col-signal" data-label="">
        <TrendWords row={row} />
      </td>
      {shows(
        'limits',
        <td className="col-limits" key="limits">
          <Limits row={row} params={params} />
        </td>,
      )}
      {shows(
        'to',
        <td className="col-to" data-label="To" key="to">
          {isOld ? (
            <span className="old-data" title="More than a year older than the newest figures of the other series">
              {to}, old
            </span>
          ) : (
            to
          )}
          <small title={series.source}>{series.source}</small>
        </td>,
      )}
      {shows(
        'use',
        <td className="col-use" key="use" title={uses.join(', ')}>
          {uses.length === 0 ? <span className="quiet">–</span> : uses.join(', ')}
        </td>,
      )}
    </tr>
  );
}

/** A share of the average as a bar from the middle, with the percentage in words: a bar is full at half the average more or less. */
function Against({ share }: { readonly share: number }): ReactElement {
  const width = Math.min(1, Math.abs(share) * 2) * 34;
  const percent = Math.round(share * 100);
  return (
    <>
      <svg className="against-bar" viewBox="0 0 72 14" width={72} height={14} aria-hidden="true">
        <path d="M36 0v14" />
        <rect x={share < 0 ? 36 - width : 36} y={3} width={width} height={8} rx={2} />
      </svg>{' '}
      <span>{percent === 0 ? '0%' : `${percent < 0 ? '−' : '+'}${Math.abs(percent).toString()}%`}</span>
    </>
  );
}

/** Where a person is asked to decide on new limits, else what makes this chart mislead. */
function Limits({
  row,
  params,
}: {
  readonly row: SeriesRow;
  readonly params: { readonly label: string; readonly slug: string };
}): ReactElement | null {
  const { series, suggestedFrom, advice } = row;
  const [from] = suggestedFrom;
  if (from !== undefined)
    return (
      <Link className="row-button" to="/editions/$label/data/series/$slug" params={params}>
        {suggestedFrom.length === 1
          ? `New limits: ${shortPeriod(from, series.interval)}`
          : `New limits: ${suggestedFrom.length.toString()} places`}
        <span className="visually-hidden"> for {series.title}</span>
      </Link>
    );
  const [first] = advice;
  if (first === undefined) return null;
  const said = adviceInWords(first, { ...series, reading: row.verdict }, 'en');
  return (
    <span className="quiet advice-line" title={said}>
      {ADVICE_SHORTLY[first.kind]}
    </span>
  );
}

/** What the advice on a chart says, in the room of a cell; all of it stands on the page of the series. */
const ADVICE_SHORTLY: Readonly<Record<SeriesRow['advice'][number]['kind'], string>> = {
  'too-few': 'Too few values yet',
  provisional: 'Limits provisional',
  'small-counts': 'Too few for this chart',
  'over-dispersed': 'Varies more than chance',
  season: 'Has a season',
  autocorrelation: 'Neighbours are alike',
  'rate-not-share': 'Better as a rate',
  'rate-per-one': 'Better per more people',
};
