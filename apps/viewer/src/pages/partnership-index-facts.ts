import { type Closure, countActions, hasEnded, newestYearRate, seriesPerPeople, standingsOfSeries } from '@saferplan/domain/publication';
import { searchEntries } from '../site/search-entries.ts';
import type { SearchEntry } from '../site/search-entry.ts';
import type { PublishedEdition } from '../view.ts';

interface NamedPlanElement {
  readonly title: string;
  readonly slug: string;
}

/** One partnership as the pages above several show it: what its newest plan says in numbers, and the titles of its pages. */
export interface District {
  readonly root: string;
  readonly name: string;
  readonly area: string;
  /** The label of the edition, and its last day. */
  readonly edition: string;
  readonly endsOn: string;
  /** The day on which the partnership ended; null where it goes on. */
  readonly endedOn: string | null;
  readonly priorities: readonly NamedPlanElement[];
  readonly themes: readonly NamedPlanElement[];
  readonly actions: { readonly total: number; readonly reported: number; readonly datesPassed: number };
  readonly series: { readonly total: number; readonly changed: number };
  /** For each series of counts whose people are known, its newest whole year. */
  readonly rates: readonly {
    readonly title: string;
    readonly slug: string;
    readonly rate: number;
    readonly year: string;
    readonly population: string;
  }[];
  readonly entries: readonly Pick<SearchEntry, 'path' | 'kind' | 'title'>[];
}

/** What is told of a partnership above all of them, on a day (ISO 8601); `closure` says that it ends. */
export function districtOf(
  root: string,
  { snapshot }: Pick<PublishedEdition, 'snapshot'>,
  today: string,
  closure: Closure | null = null,
): District {
  const { partnership, edition, priorities, themes, series } = snapshot;
  const named = ({ title, slug }: NamedPlanElement): NamedPlanElement => ({ title, slug });
  const { total, reported, datesPassed } = countActions(
    priorities.flatMap(({ actions }) => actions),
    today,
  );
  const changed = standingsOfSeries(series).filter((standing) => standing.kind === 'changed' && standing.counted).length;
  return {
    root,
    name: partnership.name,
    area: partnership.area,
    edition: edition.label,
    endsOn: edition.endsOn,
    endedOn: closure !== null && hasEnded(closure, today) ? closure.on : null,
    priorities: priorities.map(named),
    themes: themes.map(named),
    actions: { total, reported, datesPassed },
    series: { total: series.length, changed },
    rates: series.flatMap((one) => {
      const rates = seriesPerPeople(one);
      const year = rates === null ? null : newestYearRate(rates);
      return year === null
        ? []
        : [{ title: one.title, slug: one.slug, rate: year.rate, year: year.year, population: one.people?.population ?? '' }];
    }),
    entries: searchEntries(snapshot, partnership.languages[0] ?? 'en').map(({ path, kind, title }) => ({ path, kind, title })),
  };
}
