import { adviceInWords, NUMBERS, PERIODS, residentReading } from '@saferplan/messages';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { RowChart } from './row-chart.tsx';
import type { SeriesRow } from './series-rows.ts';
import { shortPeriod } from './short-period.ts';
import { TrendWords } from './trend-words.tsx';
import { spcWords } from '../../words/spc-words.ts';
import { language } from '../../words/spoken.ts';
import { OwnText, WithOwnNames, useOwnLang } from '../../edition-store/own-text.tsx';

/** What a line can show beside the name, the chart and the signal. */
export const COLUMNS = {
  newest: spcWords.seriesTable.newest,
  against: spcWords.seriesTable.againstUsual,
  limits: spcWords.seriesTable.limits,
  to: spcWords.seriesTable.dataTo,
  use: spcWords.seriesTable.evidenceFor,
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
    <table className="series-table" aria-label={spcWords.seriesTable.series}>
      <thead>
        <tr>
          <th scope="col" className="col-series">
            {spcWords.seriesTable.series}
          </th>
          <th scope="col" className="col-chart">
            {spcWords.seriesTable.values}
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
            {spcWords.seriesTable.signal}
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
            <th scope="col" className="col-use" key="use">
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
  const own = useOwnLang();
  const { row, label, shows } = props;
  const { series, newest, isOld, uses } = row;
  const params = { label, slug: series.slug };
  const said = residentReading({ ...series, reading: row.verdict }, language);
  const to = newest === null ? spcWords.seriesTable.noValues : shortPeriod(newest.period, series.interval);
  return (
    <tr>
      <th scope="row" className="col-series">
        <Link to="/editions/$label/data/series/$slug" params={params} title={`${series.title}. ${said}`}>
          <OwnText>{series.title}</OwnText>
        </Link>
        {series.audience === 'partners' ? <small>{spcWords.seriesTable.notShownToThePublic}</small> : null}
      </th>
      <td className="col-chart">
        <RowChart {...row} />
      </td>
      {shows(
        'newest',
        <td
          className="col-number"
          data-label={spcWords.seriesTable.newestLabel}
          key="newest"
          title={newest === null ? undefined : PERIODS[language][series.interval].name(newest.period)}
        >
          {newest === null ? '–' : NUMBERS[language].number(newest.value)}
        </td>,
      )}
      {shows(
        'against',
        <td className="col-against" key="against">
          {row.against === null ? <span className="quiet">{spcWords.seriesTable.noAverage}</span> : <Against share={row.against} />}
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
        <td className="col-to" data-label={spcWords.seriesTable.toLabel} key="to">
          {isOld ? (
            <span className="old-data" title={spcWords.seriesTable.moreThanAYearOlder}>
              {spcWords.seriesTable.old(to)}
            </span>
          ) : (
            to
          )}
          <small title={series.source} lang={own}>
            {series.source}
          </small>
        </td>,
      )}
      {shows(
        'use',
        <td className="col-use" key="use" lang={uses.length === 0 ? undefined : own} title={uses.join(', ')}>
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
        {spcWords.seriesTable.newLimitsPlaces(suggestedFrom.length, shortPeriod(from, series.interval))}
        <span className="visually-hidden">
          {' '}
          <WithOwnNames>{spcWords.seriesTable.for(series.title)}</WithOwnNames>
        </span>
      </Link>
    );
  const [first] = advice;
  if (first === undefined) return null;
  const said = adviceInWords(first, { ...series, reading: row.verdict }, language);
  return (
    <span className="quiet advice-line" title={said}>
      {ADVICE_SHORTLY[first.kind]}
    </span>
  );
}

/** What the advice on a chart says, in the room of a cell; all of it stands on the page of the series. */
const ADVICE_SHORTLY: Readonly<Record<SeriesRow['advice'][number]['kind'], string>> = {
  'too-few': spcWords.seriesTable.tooFewValuesYet,
  provisional: spcWords.seriesTable.limitsProvisional,
  'small-counts': spcWords.seriesTable.tooFewForThisChart,
  'over-dispersed': spcWords.seriesTable.variesMoreThanChance,
  season: spcWords.seriesTable.hasASeason,
  autocorrelation: spcWords.seriesTable.neighboursAreAlike,
  'rate-not-share': spcWords.seriesTable.betterAsARate,
  'rate-per-one': spcWords.seriesTable.betterPerMorePeople,
};
