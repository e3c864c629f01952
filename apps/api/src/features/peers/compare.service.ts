import { findItem, listItems } from '@saferplan/database/plan';
import { listPeerGroups, type StoredPeerGroup } from '@saferplan/database/peers';
import { listObservations } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import {
  type AreaValue,
  type ComparedArea,
  type Comparison,
  compareWithPeers,
  type Funnel,
  type FunnelRefusal,
  OWN_AREA,
  type Peer,
  type PopulationEdition,
  sameName,
} from '@saferplan/domain/peers';
import { type Failure, monthAfter, ok, type PeerGroupId, refuse, type Result, type SeriesId } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';
import { countedSourceOf, valuesOfAreas } from './counted-areas.ts';
import { fitting, PER, peerOf, populationsOf } from './populations.ts';

/** What a series can be compared with. */
export interface ComparisonChoices {
  readonly groups: readonly StoredPeerGroup[];
  /** Every area beside the own one that imported files count for this series, with the code of the district of that name; in order of names. */
  readonly areas: readonly Peer[];
  /** The periods that are counted in other areas, oldest first. */
  readonly periods: readonly string[];
  readonly populations: readonly string[];
  /** Why there is nothing to compare yet: no file of many areas feeds the series, or none has been imported since other areas are kept. */
  readonly nothingYet: 'no-source' | 'no-counts' | null;
}

/** A series beside its peers. */
export interface SeriesComparison {
  readonly area: string;
  readonly unit: string;
  readonly interval: 'month' | 'quarter';
  readonly group: StoredPeerGroup;
  readonly from: string;
  readonly to: string;
  readonly population: string;
  readonly populationSource: string;
  readonly funnel: Result<Funnel, FunnelRefusal>;
  /** The areas as they were compared, by their codes in the funnel: with what was counted and how many people, where known. */
  readonly compared: readonly ComparedArea[];
  /** The code of the area itself among the points of the funnel. */
  readonly own: string;
  readonly comparison: Comparison | null;
  /** What the other editions of people would give: rate, z and state; only those that know the people of the area. */
  readonly otherPopulations: readonly {
    readonly population: string;
    readonly rate: number;
    readonly z: number;
    readonly state: Comparison['state'];
  }[];
}

/** The peer groups and populations with which a series can be compared; refuses with `not-found` where there is no such series. */
export async function readComparisonChoices(
  context: ServiceContext,
  input: { readonly seriesId: SeriesId },
): Promise<Result<ComparisonChoices, Failure>> {
  const found = await findItem(context.db, context.scope, 'series', input.seriesId);
  if (found === null) return refuse({ code: 'not-found', what: 'series' });
  const [groups, populations] = await Promise.all([listPeerGroups(context.db, context.scope), populationsOf(context)]);
  const source = countedSourceOf(found.item);
  const values = source === null ? [] : await valuesOfAreas(context, source);
  const names = [...new Set(values.map(({ area }) => area))].filter((name) => source === null || sameName(name) !== sameName(source.area));
  return ok({
    groups,
    areas: names.toSorted((one, other) => one.localeCompare(other, 'en-GB')).map((name) => peerOf(name)),
    periods: periodsOf(values),
    populations: populations.map(({ title }) => title),
    nothingYet: source === null ? 'no-source' : values.length === 0 ? 'no-counts' : null,
  });
}

/** Over which periods, and against which number of people. */
interface ComparisonChoice {
  /** The first and the last period; the newest year that is counted where left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The title of an edition of people; that which fits the period where left out. */
  readonly population?: string | undefined;
}

export interface ComparisonInput extends ComparisonChoice {
  readonly seriesId: SeriesId;
  readonly groupId: PeerGroupId;
}

/** Compares the area of a series with the areas of a peer group. */
export async function compareSeries(context: ServiceContext, input: ComparisonInput): Promise<Result<SeriesComparison, Failure>> {
  const found = await findItem(context.db, context.scope, 'series', input.seriesId);
  if (found === null) return refuse({ code: 'not-found', what: 'series' });
  const group = (await listPeerGroups(context.db, context.scope)).find(({ id }) => id === input.groupId);
  if (group === undefined) return refuse({ code: 'not-found', what: 'peer-group' });
  return compareWithGroup(context, found.item, group, await populationsOf(context), input);
}

/** The same for a series, a group and numbers of people (`populationsOf`) that are read already. */
export async function compareWithGroup(
  context: ServiceContext,
  series: Item<'series'>,
  group: StoredPeerGroup,
  editions: readonly PopulationEdition[],
  input: ComparisonChoice = {},
): Promise<Result<SeriesComparison, Failure>> {
  const source = countedSourceOf(series);
  const interval = series.interval === 'quarter' ? 'quarter' : 'month';
  if (source === null) return unfit('seriesId', 'no-file-of-areas');
  const [values, observations, own] = await Promise.all([
    valuesOfAreas(context, source),
    listObservations(context.db, context.scope, series.id),
    ownPeer(context, source.area, group),
  ]);
  const to = input.to ?? newestOf(values, observations);
  if (to === null) return unfit('to', 'no-period-compared');
  const from = input.from ?? monthAfter(to, interval === 'month' ? -11 : -9);
  if (from > to) return unfit('from', 'first-period-after-last');
  const edition =
    input.population === undefined
      ? (fitting(editions, own.codes, from, to) ?? editions[0])
      : editions.find(({ title }) => title === input.population);
  if (edition === undefined) return refuse({ code: 'not-found', what: 'number-of-people' });
  const compared = compareWithPeers({ own, ownValues: observations, peers: group.areas, values, from, to, interval, per: PER }, editions);
  const chosen = compared.find(({ population }) => population === edition.title);
  if (chosen === undefined) throw new Error(`${edition.title} was not compared`);
  return ok({
    area: source.area,
    unit: series.unit,
    interval,
    group,
    from,
    to,
    population: edition.title,
    populationSource: [edition.source, edition.licence].filter((part) => part !== '').join('. '),
    funnel: chosen.funnel,
    compared: chosen.areas,
    own: OWN_AREA,
    comparison: chosen.comparison,
    otherPopulations: compared.flatMap(({ population, funnel, comparison }) => {
      const point = funnel.ok ? funnel.value.points.find(({ code }) => code === OWN_AREA) : undefined;
      if (point === undefined || comparison === null || population === edition.title) return [];
      return [{ population, rate: point.rate, z: point.z, state: comparison.state }];
    }),
  });
}

const unfit = (path: string, code: 'no-file-of-areas' | 'no-period-compared' | 'first-period-after-last'): Result<never, Failure> =>
  refuse({ code: 'invalid', faults: [{ path, message: { code } }] });

/** The area itself: as the group has it, else with the code that the partnership's own list of areas or the name gives. */
async function ownPeer(context: ServiceContext, name: string, group: StoredPeerGroup): Promise<Peer> {
  const listed = group.areas.find((area) => sameName(area.name) === sameName(name));
  if (listed !== undefined && listed.codes.length > 0) return listed;
  const areas: readonly Item<'area'>[] = await listItems(context.db, context.scope, 'area', null);
  const code = areas.find((area) => area.kind === 'district' && sameName(area.name) === sameName(name))?.code ?? '';
  return code === '' ? peerOf(name) : { name, codes: [code] };
}

const periodsOf = (values: readonly AreaValue[]): readonly string[] =>
  [...new Set(values.flatMap(({ period, value }) => (value === null ? [] : [period])))].toSorted();

/** The newest period that has a value both here and elsewhere. */
function newestOf(values: readonly AreaValue[], own: readonly { readonly period: string; readonly value: number | null }[]): string | null {
  const known = new Set(own.flatMap(({ period, value }) => (value === null ? [] : [period])));
  return periodsOf(values).findLast((period) => known.has(period)) ?? null;
}
