import type { EditionContent } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import type { SeriesId } from '../shared/id.ts';

/** A priority to which a series matters, and who leads it. */
export interface UseOfSeries {
  readonly edition: string;
  /** The indicator that reads the series, or the assessed topic that it is evidence for. */
  readonly by: { readonly kind: 'indicator' | 'topic'; readonly title: string };
  readonly priority: { readonly slug: string; readonly title: string };
  /** Whoever is named as leading it, as the plan names them; empty where nobody is. */
  readonly leads: readonly string[];
}

/**
 * The indicators of an edition that read a series, and the topics of its assessment that rest on it, each with the priority that it belongs
 * to or informs: whoever leads that has to know that its values changed.
 */
export function usesOfSeries({ edition, items, shared }: EditionContent, seriesId: SeriesId): readonly UseOfSeries[] {
  const use = (by: UseOfSeries['by'], priority: Item<'priority'>): UseOfSeries => {
    const { lead, slug, title } = priority;
    const holders = lead.state === 'named' ? lead.holders : [];
    const leads = holders.map(({ person, agencyId }) => {
      const agency = shared.agency.find(({ id }) => id === agencyId)?.name ?? '';
      return [person, agency].filter((part) => part !== '').join(', ');
    });
    return { edition: edition.label, by, priority: { slug, title }, leads };
  };
  return [
    ...items.indicator
      .filter((indicator) => indicator.seriesId === seriesId)
      .flatMap(({ title, priorityId }) =>
        items.priority.filter(({ id }) => id === priorityId).map((priority) => use({ kind: 'indicator', title }, priority)),
      ),
    ...items.topic
      .filter(({ seriesIds }) => seriesIds.includes(seriesId))
      .flatMap(({ title, informs }) =>
        items.priority.filter(({ id }) => informs.some((one) => one === id)).map((priority) => use({ kind: 'topic', title }, priority)),
      ),
  ];
}
