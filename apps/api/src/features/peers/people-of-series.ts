import { listItems } from '@saferplan/database/plan';
import type { Item } from '@saferplan/domain/plan';
import { peopleIn, type PopulationEdition, sameName } from '@saferplan/domain/peers';
import type { ObservationsBySeries, SnapshotPeople } from '@saferplan/domain/publication';
import { monthAfter } from '@saferplan/domain/shared';
import { MONTHS_OF_PERIOD } from '@saferplan/domain/spc';
import type { ServiceContext } from '../../platform/service-context.ts';
import { countedSourceOf } from './counted-areas.ts';
import { fitting, PER, peerOf, populationsOf } from './populations.ts';

/**
 * How many people live where each series of counts is counted, by the series' identifier: the one edition of people that fits all of its periods. Series
 * that count something else, or whose area no edition knows, are left out.
 */
export async function peopleOfSeries(
  context: ServiceContext,
  series: readonly Item<'series'>[],
  observations: ObservationsBySeries,
): Promise<ReadonlyMap<string, SnapshotPeople>> {
  const counted = series.flatMap((one) => {
    const area = countedAreaOf(one);
    return area === null ? [] : [{ one, area }];
  });
  if (counted.length === 0) return new Map();
  const [editions, areas] = await Promise.all([populationsOf(context), listItems(context.db, context.scope, 'area', null)]);
  return new Map(
    counted.flatMap(({ one, area }) => {
      const own = areas.find(({ kind, name }) => kind === 'district' && sameName(name) === sameName(area))?.code ?? '';
      const people = peopleOf(one, own === '' ? peerOf(area).codes : [own], observations.get(one.id) ?? [], editions);
      return people === null ? [] : [[one.id, people] as const];
    }),
  );
}

/** The area whose people a series can be divided by; null for one that does not count anything. */
function countedAreaOf(series: Item<'series'>): string | null {
  if (series.chart === 'c') return countedSourceOf(series)?.area ?? series.area;
  return series.chart === 'i' || series.chart === 'run' ? (countedSourceOf(series)?.area ?? null) : null;
}

function peopleOf(
  { interval }: Item<'series'>,
  codes: readonly string[],
  observations: readonly { readonly period: string }[],
  editions: readonly PopulationEdition[],
): SnapshotPeople | null {
  const periods = observations.map(({ period }) => period).toSorted();
  const [first] = periods;
  const last = periods.at(-1);
  if (interval === 'event' || first === undefined || last === undefined) return null;
  // The people of a day or a week are those of the month in which it begins.
  const months = MONTHS_OF_PERIOD[interval] ?? 1;
  const ends = (period: string): string => monthAfter(period, months - 1);
  const edition = fitting(editions, codes, first, ends(last));
  if (edition === undefined) return null;
  const counts: { from: string; people: number }[] = [];
  for (const from of periods) {
    const people = peopleIn(edition, codes, from, ends(from));
    if (people === null) return null;
    const rounded = Math.round(people);
    if (counts.at(-1)?.people !== rounded) counts.push({ from, people: rounded });
  }
  const { title, source, licence } = edition;
  return { per: PER, population: title, source: [source, licence].filter((part) => part !== '').join('. '), counts };
}
