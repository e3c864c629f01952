import type { Database } from '@saferplan/database';
import { listPeerGroups } from '@saferplan/database/peers';
import { findOutlines, listSmallAreaCounts, listSmallAreaPeriods, type SmallAreaCount } from '@saferplan/database/places';
import type { EditionContent, Item } from '@saferplan/domain/plan';
import { listNewestPublications, publicTablesOf } from '@saferplan/database/publication';
import { listCarriedItems } from '@saferplan/database/succession';
import {
  type BesideThePlan,
  type CountedPlace,
  type CountedPlaces,
  type ObservationsBySeries,
  placesInBody,
  type SnapshotNeighbours,
  type SnapshotPlaces,
} from '@saferplan/domain/publication';
import type { SourceOfItem } from '@saferplan/domain/succession';
import type { Kysely } from 'kysely';
import { compareWithGroup, type SeriesComparison, populationsOf, countedSourceOf, peopleOfSeries } from '../peers/index.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { readChapterVersions } from './chapter-versions.ts';

/** What stands beside an edition that is published now, where the partnership chose to publish it: neighbours and places; the people by whom its series can be divided; where items came from that were carried over, and which chapters of the assessment changed when. */
export async function besideThePlan(
  context: ServiceContext,
  db: Kysely<Database>,
  { partnership, edition, shared }: Pick<EditionContent, 'partnership' | 'edition' | 'shared'>,
  observations: ObservationsBySeries,
): Promise<BesideThePlan> {
  const within = { ...context, db };
  const [neighbours, places, people, carried, chapterVersions] = await Promise.all([
    partnership.features.includes('neighbours') ? neighboursOf(within, shared.series) : [],
    partnership.features.includes('places') ? placesOf(within) : null,
    peopleOfSeries(
      within,
      shared.series.filter(({ audience }) => audience === 'public'),
      observations,
    ),
    listCarriedItems(db, context.scope, edition.id),
    readChapterVersions(within, { editionId: edition.id }),
  ]);
  const sources = Map.groupBy(carried, ({ itemId }) => itemId);
  return {
    neighbours,
    places,
    placesBefore: places === null ? null : await publishedPlaces(within, places),
    people,
    chapterVersions,
    carried: new Map([...sources].map(([itemId, list]) => [itemId, list.map(({ source }) => asOrigin(source))])),
  };
}

/** A source as it is published, without the text that was carried over: it may have been withdrawn since. */
const asOrigin = ({ partnership, name, label, sha256, path }: SourceOfItem) => ({ partnership, name, edition: label, sha256, path });

/** The numbers by place of the same year as the oldest edition has them that published any: later editions have the same. */
async function publishedPlaces(context: ServiceContext, { from, to }: CountedPlaces): Promise<SnapshotPlaces | null> {
  const newestYearFirst = await listNewestPublications(publicTablesOf(context.db), context.scope);
  const found = newestYearFirst.map(({ body }) => placesInBody(body)).filter((places) => places?.from === from && places.to === to);
  return found.at(-1) ?? null;
}

/** Each public series beside the same of the first peer group, over the newest year that is counted in both; what cannot be compared is left out. */
async function neighboursOf(context: ServiceContext, series: readonly Item<'series'>[]): Promise<readonly SnapshotNeighbours[]> {
  const [group] = await listPeerGroups(context.db, context.scope);
  if (group === undefined) return [];
  const editions = await populationsOf(context);
  const all: SnapshotNeighbours[] = [];
  for (const one of series.filter((item) => item.audience === 'public' && countedSourceOf(item) !== null)) {
    const compared = await compareWithGroup(context, one, group, editions);
    const neighbours = compared.ok ? asPublished(one, compared.value) : null;
    if (neighbours !== null) all.push(neighbours);
  }
  return all;
}

function asPublished({ slug }: Item<'series'>, compared: SeriesComparison): SnapshotNeighbours | null {
  const { area, group, from, to, interval, population, populationSource, funnel, own, comparison, otherPopulations } = compared;
  if (!funnel.ok || comparison === null) return null;
  const { points, leftOut, per } = funnel.value;
  return {
    series: slug,
    area,
    group: { title: group.title, reason: group.reason, source: group.source },
    from,
    to,
    interval,
    per,
    population,
    populationSource,
    areas: [
      ...points.map(({ code, name, count, people }) => ({ name, isOwn: code === own, count, people })),
      ...leftOut.map(({ code, name }) => ({ name, isOwn: code === own, count: null, people: null })),
    ],
    comparison: { state: comparison.state, claims: [...comparison.claims] },
    otherPopulations: otherPopulations.map((other) => ({ ...other })),
  };
}

/** Recorded crime by place in the newest calendar year of which every month is counted. */
async function placesOf(context: ServiceContext): Promise<CountedPlaces | null> {
  const periods = await listSmallAreaPeriods(context.db, context.scope);
  const year = [...new Set(periods.map((period) => period.slice(0, 4)))].findLast(
    (one) => periods.filter((period) => period.startsWith(one)).length === 12,
  );
  if (year === undefined) return null;
  const [from, to] = [`${year}-01`, `${year}-12`];
  const [counts, outlines] = await Promise.all([
    listSmallAreaCounts(context.db, context.scope, { from, to }),
    findOutlines(context.db, context.scope),
  ]);
  const smallAreas = counts.filter(({ layer }) => layer === 'small-area');
  // A kind of crime that is not counted in a month says nothing of the year.
  const measures = [...Map.groupBy(smallAreas, ({ measure }) => measure)]
    .filter(([, own]) => new Set(own.map(({ period }) => period)).size === 12)
    .map(([measure, own]) => ({ measure, total: own.reduce((sum, { value }) => sum + value, 0) }))
    .toSorted((one, other) => other.total - one.total || one.measure.localeCompare(other.measure, 'en-GB'));
  const names = measures.map(({ measure }) => measure);
  return {
    from,
    to,
    source: 'data.police.uk, street-level crime files. Open Government Licence v3.0',
    measures: names,
    totals: measures.map(({ total }) => total),
    wards: countedPlaces(
      counts.filter(({ layer }) => layer === 'ward'),
      names,
    ),
    smallAreas: countedPlaces(smallAreas, names),
    outlines,
  };
}

function countedPlaces(counts: readonly SmallAreaCount[], measures: readonly string[]): readonly CountedPlace[] {
  return [...Map.groupBy(counts, ({ code }) => code)].map(([code, own]) => {
    const sums = new Map<string, number>();
    for (const { measure, value } of own) sums.set(measure, (sums.get(measure) ?? 0) + value);
    return { code, name: own[0]?.name ?? code, counts: measures.map((measure) => sums.get(measure) ?? 0) };
  });
}
