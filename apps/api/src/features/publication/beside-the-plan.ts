import type { Database } from '@saferplan/database';
import { listEditions, loadEditionItems } from '@saferplan/database/plan';
import { listPeerGroups } from '@saferplan/database/peers';
import { findOutlines, listSmallAreaCounts, listSmallAreaPeriods } from '@saferplan/database/places';
import type { EditionContent, Item } from '@saferplan/domain/plan';
import { listNewestPublications, listPublications, publicTablesOf } from '@saferplan/database/publication';
import { listCarriedItems } from '@saferplan/database/succession';
import {
  type BesideThePlan,
  byPlaceInBody,
  type CountedPlaces,
  countYear,
  monthsOfEffects,
  type ObservationsBySeries,
  type PublicBefore,
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
  content: Pick<EditionContent, 'partnership' | 'edition' | 'shared' | 'items'>,
  observations: ObservationsBySeries,
): Promise<BesideThePlan> {
  const { partnership, edition, shared } = content;
  const within = { ...context, db };
  const [publicBefore, places] = await Promise.all([
    publicBeforeOf(within),
    partnership.features.includes('places') ? placesOf(within) : null,
  ]);
  const months = monthsOfEffects(content.items['expected-effect'], content.items['action-update'], {
    places: [...publicBefore.places, ...(places === null ? [] : [places])],
    results: publicBefore.results,
  });
  const [neighbours, recorded, people, carried, chapterVersions] = await Promise.all([
    partnership.features.includes('neighbours') ? neighboursOf(within, shared.series) : [],
    months === null ? [] : listSmallAreaCounts(db, context.scope, months),
    peopleOfSeries(
      within,
      shared.series.filter(({ audience }) => audience === 'public'),
      observations,
    ),
    listCarriedItems(db, context.scope, edition.id),
    readChapterVersions(within, content),
  ]);
  const sources = Map.groupBy(carried, ({ itemId }) => itemId);
  return {
    neighbours,
    places,
    recorded,
    placesBefore: places === null ? null : await publishedPlaces(within, places),
    publicBefore,
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
  const found = newestYearFirst.map(({ body }) => byPlaceInBody(body).places).filter((places) => places?.from === from && places.to === to);
  return found.at(-1) ?? null;
}

/**
 * What was published by place before, in every publication there was: the table of each year once, and every result by areas. Which areas
 * those were is known of an expectation that was not changed since; else it may have been any.
 */
async function publicBeforeOf(context: ServiceContext): Promise<PublicBefore> {
  const { db, scope } = context;
  const publications = await listPublications(publicTablesOf(db), scope);
  const shown = publications.map(({ label, publishedAt, body }) => ({ label, publishedAt, ...byPlaceInBody(body) }));
  const places = shown.flatMap((one) => one.places ?? []);
  const published = shown.flatMap(({ label, publishedAt, results }) => results.map((result) => ({ ...result, label, publishedAt })));
  if (published.length === 0) return { places: firstOfEachYear(places), results: [] };
  const editions = await listEditions(db, scope);
  const kept = await Promise.all(
    editions.map(async ({ id, label }) => (await loadEditionItems(db, scope, id))['expected-effect'].map((item) => ({ ...item, label }))),
  );
  const results = published.map(({ text, crime, kinds, months, beganOn, label, publishedAt }) => {
    const item = kept
      .flat()
      .find(
        (one) =>
          one.label === label &&
          one.text === text &&
          one.areas?.crime === crime &&
          one.areas.months === months &&
          one.amendedAt <= publishedAt,
      );
    return { crime, kinds, months, beganOn, areas: item?.areas ?? null };
  });
  return { places: firstOfEachYear(places), results };
}

/** Of several tables of one year the one that shows most: what a later one leaves out was public. */
const firstOfEachYear = (places: readonly SnapshotPlaces[]): readonly SnapshotPlaces[] =>
  [...Map.groupBy(places, ({ from, to }) => `${from} ${to}`).values()].flatMap(
    (own) => own.toSorted((one, other) => one.threshold - other.threshold)[0] ?? [],
  );

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
  const {
    area,
    group,
    from,
    to,
    interval,
    population,
    populationSource,
    funnel,
    compared: areas,
    own,
    comparison,
    otherPopulations,
  } = compared;
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
    areas: [...points, ...leftOut].flatMap(({ code }) => {
      const found = areas.find((one) => one.code === code);
      if (found === undefined) return [];
      const { name, count, people, codes } = found;
      // What is no count and where nobody lives has no rate, and the funnel says why.
      const known = { count: count === null || count < 0 ? null : count, people: people === 0 ? null : people };
      return [{ name, isOwn: code === own, ...known, codes: [...codes] }];
    }),
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
  const [counts, outlines] = await Promise.all([
    listSmallAreaCounts(context.db, context.scope, { from: `${year}-01`, to: `${year}-12` }),
    findOutlines(context.db, context.scope),
  ]);
  return countYear(counts, { year, source: 'data.police.uk, street-level crime files. Open Government Licence v3.0', outlines });
}
