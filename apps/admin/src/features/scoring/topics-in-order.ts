import type { Item } from '@saferplan/domain/plan';
import type { RankedTopic } from '@saferplan/domain/scoring';

export type Order = 'plan' | 'rank' | 'title';

/** The topics whose title holds some words, in an order; those without a place come last and stay as they are. */
export function topicsInOrder(
  topics: readonly Item<'topic'>[],
  order: Order,
  filter: string,
  ranked: ReadonlyMap<string, RankedTopic>,
): readonly Item<'topic'>[] {
  const shown = topics.filter(({ title }) => title.toLowerCase().includes(filter.trim().toLowerCase()));
  const rankOf = ({ id }: Item<'topic'>): number => ranked.get(id)?.rank ?? Infinity;
  if (order === 'title') return shown.toSorted((one, other) => one.title.localeCompare(other.title));
  // Infinity less itself is no number.
  return order === 'rank' ? shown.toSorted((one, other) => (rankOf(one) === rankOf(other) ? 0 : rankOf(one) - rankOf(other))) : shown;
}
