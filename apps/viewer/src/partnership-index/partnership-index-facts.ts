import {
  type Closure,
  countActions,
  coversSeveralYears,
  type CountyPart,
  countyPartOf,
  hasEnded,
  newestYearRate,
  seriesPerPeople,
  snapshotIn,
  standingsOfSeries,
} from '@saferplan/domain/publication';
import { firstLanguageOf } from '@saferplan/domain/shared';
import type { Language, PublishedEdition } from '../view.ts';

/** A priority or theme by its name in the language of the page; what it has in common with others is told by the name in which it is kept. */
interface NamedPlanElement {
  readonly title: string;
  readonly keptTitle: string;
  readonly slug: string;
}

/** One partnership as the pages above several show it, in one language: what its newest plan says in numbers. */
export interface District {
  /** What stands before its addresses in any language; and in the language of the page, where it publishes in that, else in its own. */
  readonly root: string;
  readonly site: string;
  /** The language in which it is told of here, which is that of the page where it publishes in that. */
  readonly language: Language;
  /** The languages that it publishes in. */
  readonly languages: readonly Language[];
  readonly name: string;
  readonly area: string;
  /** The label of the edition, its last day, and whether it is of more than a year. */
  readonly edition: string;
  readonly endsOn: string;
  readonly hasSeveralYears: boolean;
  /** The day on which the partnership ended; null where it goes on. */
  readonly endedOn: string | null;
  readonly priorities: readonly NamedPlanElement[];
  readonly themes: readonly NamedPlanElement[];
  /** What it gives to the agreement of its county, in the language in which it is told of; null where no county asks for one. */
  readonly countyPart: CountyPart | null;
  /** The topics that its assessment says should be prioritised. */
  readonly prioritised: readonly NamedPlanElement[];
  readonly actions: { readonly total: number; readonly reported: number; readonly datesPassed: number };
  readonly series: { readonly total: number; readonly changed: number };
  /** For each series of counts whose people are known, its newest whole year. */
  readonly rates: readonly {
    readonly title: string;
    /** The title in which it is kept, by which it is told that another partnership publishes the same. */
    readonly keptTitle: string;
    readonly slug: string;
    readonly rate: number;
    /** The first month of that year. */
    readonly from: string;
    readonly population: string;
  }[];
}

/** What is told of a partnership above all of them in a language, on a day (ISO 8601); `closure` says that it ends. */
export function districtOf(
  root: string,
  { snapshot: kept }: Pick<PublishedEdition, 'snapshot'>,
  { today, closure, language }: { readonly today: string; readonly closure: Closure | null; readonly language: Language },
): District {
  const own = languageWithin(kept.partnership.languages, language);
  const snapshot = snapshotIn(kept, own);
  const { partnership, edition, priorities, themes, series } = snapshot;
  const namedAs =
    (keptOnes: readonly { readonly title: string }[]) =>
    ({ title, slug }: { readonly title: string; readonly slug: string }, index: number): NamedPlanElement => ({
      title,
      keptTitle: keptOnes[index]?.title ?? title,
      slug,
    });
  const { total, reported, datesPassed } = countActions(
    priorities.flatMap(({ actions }) => actions),
    today,
  );
  const countyPart = countyPartOf(snapshot);
  const changed = standingsOfSeries(series).filter((standing) => standing.kind === 'changed' && standing.counted).length;
  return {
    root,
    site: siteIn(root, partnership.languages, own),
    language: own,
    languages: partnership.languages,
    name: partnership.name,
    area: partnership.area,
    edition: edition.label,
    endsOn: edition.endsOn,
    hasSeveralYears: coversSeveralYears(edition),
    endedOn: closure !== null && hasEnded(closure, today) ? closure.on : null,
    priorities: priorities.map(namedAs(kept.priorities)),
    themes: themes.map(namedAs(kept.themes)),
    countyPart,
    prioritised: (countyPart?.prioritised ?? []).map(namedAs(countyPartOf(kept)?.prioritised ?? [])),
    actions: { total, reported, datesPassed },
    series: { total: series.length, changed },
    rates: series.flatMap((one, index) => {
      const rates = seriesPerPeople(one);
      const year = rates === null ? null : newestYearRate(rates);
      return year === null
        ? []
        : [
            {
              title: one.title,
              keptTitle: kept.series[index]?.title ?? one.title,
              slug: one.slug,
              rate: year.rate,
              from: year.from,
              population: one.people?.population ?? '',
            },
          ];
    }),
  };
}

/** The language of the page where a partnership publishes in it, else its first. */
export const languageWithin = (languages: readonly Language[], language: Language): Language =>
  languages.includes(language) ? language : firstLanguageOf({ languages });

/** What stands before the addresses of a partnership in one of its languages: English, or its first where it has none, needs no folder. */
export const siteIn = (root: string, languages: readonly Language[], language: Language): string =>
  language === (languages.includes('en') ? 'en' : languages[0]) ? root : `${root}/${language}`;
