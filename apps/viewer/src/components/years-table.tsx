import { type SnapshotSeries, type YearComparison, yearsTable } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { Scrolls } from './scrolls.tsx';
import type { View } from '../view.ts';
import { figuresOf } from './series-in-short.ts';

/** The newest years beside each other, month by month, with what is usual in the newest: four or five columns, which a phone has room for. */
export function YearsTable(props: {
  readonly view: View;
  readonly series: SnapshotSeries;
  /** The years whose same months are added up below; null where none are compared, or where sums say nothing. */
  readonly compared: YearComparison | null;
  /** What the numbers are; the unit of the series where it is left out. */
  readonly unit?: string;
  /** How numbers are written; as the sentences about the series write them where it is left out. */
  readonly say?: (value: number) => string;
}): ReactElement | null {
  const { view, series, compared, unit = series.unit, say = (value) => figuresOf(view, series, [value])[0] ?? '' } = props;
  const { words } = view;
  const said = words.onTrends;
  const table = yearsTable(series);
  if (table === null) return null;
  const newest = table.years.at(-1) ?? '';
  const hasUsual = table.rows.some(({ usual }) => usual !== null);
  // A month by its name alone: its year stands above the column.
  const nameOf = (part: string): string => words.periodOf(`2001-${part}`, series.interval).replace(' 2001', '');
  return (
    <Scrolls label={said.byYear(unit)}>
      <table className="years-table">
        <caption>{said.byYear(unit)}</caption>
        <thead>
          <tr>
            <th scope="col">{series.interval === 'month' ? said.month : said.quarter}</th>
            {table.years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
            {hasUsual ? (
              <th scope="col" className="number">
                {said.usualIn(newest)}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ part, values, usual }) => (
            <tr key={part}>
              <th scope="row">{nameOf(part)}</th>
              {values.map((value, index) => (
                <td key={table.years[index]} className="number">
                  {value === null ? <NoValue text={said.noValue} /> : say(value)}
                </td>
              ))}
              {hasUsual ? (
                <td className="number">
                  {usual === null ? <NoValue text={said.noValue} /> : said.range(say(usual.lower), say(usual.upper))}
                </td>
              ) : null}
            </tr>
          ))}
          {compared === null || !table.years.includes(compared.earlier) ? null : (
            <tr className="total">
              <th scope="row">{said.sameMonths(compared.periods, series.interval)}</th>
              {table.years.map((year) => (
                <td key={year} className="number">
                  {year === compared.earlier
                    ? say(compared.before * compared.periods)
                    : year === compared.later
                      ? say(compared.after * compared.periods)
                      : ''}
                </td>
              ))}
              {hasUsual ? <td className="number">{compared.percent === null ? '' : said.change(compared.percent)}</td> : null}
            </tr>
          )}
        </tbody>
      </table>
    </Scrolls>
  );
}

const NoValue = ({ text }: { readonly text: string }): ReactElement => (
  <>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{text}</span>
  </>
);
