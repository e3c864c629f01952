import { compareYears, newestYearRate, seriesPerPeople, type SnapshotPeople, type SnapshotSeries } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { saysAverages } from './series-in-short.ts';

/** How a series of counts is shown. */
export type ShownAs = 'count' | 'rate';

/** Links between the counts of a series and the same for each so many people; nothing where the people are not known. */
export function CountOrRate({
  view,
  series,
  shown,
}: {
  readonly view: View;
  readonly series: SnapshotSeries;
  readonly shown: ShownAs;
}): ReactElement | null {
  const { people } = series;
  const said = view.words.onTrends;
  if (people === null) return null;
  const choices = [
    { as: 'count', path: `/trends/${series.slug}`, text: said.asCount(series.interval) },
    { as: 'rate', path: `/trends/${series.slug}/rate`, text: said.asRate(view.words.number(people.per)) },
  ] as const;
  return (
    <nav aria-label={said.showAs}>
      <ul className="choices">
        {choices.map(({ as, path, text }) => (
          <li key={as}>
            <a href={href(view, path)} {...(as === shown ? { 'aria-current': 'page' } : {})}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the page of the rates of a series says instead of what that of its counts says. */
export interface RateWords {
  readonly rates: SnapshotSeries;
  readonly title: string;
  readonly lede: string;
  /** What is divided by what. */
  readonly caption: string;
  readonly unit: string;
}

/** The series for each so many people, in words; null where the people are not known. */
export function rateInWords(view: View, series: SnapshotSeries): RateWords | null {
  const rates = seriesPerPeople(series);
  const { people } = series;
  if (rates === null || people === null) return null;
  const { words } = view;
  const said = words.onTrends;
  const per = words.number(people.per);
  const year = newestYearRate(rates);
  const [oldest] = saysAverages(view, series) ? compareYears(rates) : [];
  const compared =
    oldest === undefined ? '' : said.comparedYears(oldest, words.rate(oldest.before), words.rate(oldest.after), per, series.interval);
  const caption = said.dividedBy(series.unit, per, peopleInWords(view, people), people.population, series.interval);
  return {
    rates,
    title:
      year === null
        ? said.rateWithoutYear(series.title, per)
        : said.rateOfYear(series.title, words.rate(year.rate), per, words.periodOf(year.from, 'year')),
    lede: [compared, said.sameChart].filter((part) => part !== '').join(' '),
    caption,
    unit: said.unitPer(series.unit, per),
  };
}

/** The number of people; the least and the most where it moves. */
function peopleInWords({ words }: View, { counts }: SnapshotPeople): string {
  const numbers = counts.map(({ people }) => people);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? words.number(least) : words.onTrends.range(words.number(least), words.number(most));
}
