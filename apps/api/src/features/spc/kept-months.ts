import type { KeptMonths } from '@saferplan/crime-data/police-uk';
import { type AreaCount, type AreaOfImport, listAreaCounts, listAreasOfImports } from '@saferplan/database/peers';
import { listItems } from '@saferplan/database/plan';
import { type Import, listImports, loadObservations } from '@saferplan/database/spc';
import type { ImportNotice } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Rows of a type or several in a month and a district, as they are kept. */
interface Kept {
  readonly district: string;
  readonly crimeTypes: readonly string[];
  readonly month: string;
  readonly found: number;
}

/**
 * What is kept of police files brought in before, by which a file of few months is judged: of the other districts of the force their counts,
 * of the own and of the counted one the values of the series that police files feed.
 */
export async function keptMonths(
  context: ServiceContext,
  { area, district }: { readonly area: string; readonly district: string },
): Promise<KeptMonths> {
  const [counts, areas, series, imports] = await Promise.all([
    listAreaCounts(context.db, context.scope, 'police', 'all'),
    listAreasOfImports(context.db, context.scope, 'police'),
    ofSeries(context, new Set([area, district])),
    listImports(context.db, context.scope),
  ]);
  const ofAreas = counts.flatMap(keptOfArea);
  const kept = [...ofAreas, ...series];
  return {
    // The own district stands beside the others only where one of them was counted in its place.
    force: sumsByMonth(
      ofForce(
        ofAreas,
        series,
        areas.filter((one) => one.area !== area),
      ),
    ),
    districts: [...Map.groupBy(kept, (one) => one.district).keys()].map((name) => {
      const own = ofDistrict(
        ofAreas.filter((one) => one.district === name),
        series.filter((one) => one.district === name),
      );
      return { district: name, crimeTypes: [...new Set(own.flatMap(({ crimeTypes }) => crimeTypes))], months: sumsByMonth(own) };
    }),
    crimeTypes: [
      ...Map.groupBy(
        kept.filter(({ crimeTypes, found }) => crimeTypes.length === 1 && found > 0),
        ({ crimeTypes }) => crimeTypes[0] ?? '',
      ),
    ].map(([crimeType, own]) => ({ crimeType, months: [...new Set(own.map(({ month }) => month))] })),
    withoutPlace: shareWithoutPlace(imports),
  };
}

const placeOf = ({ district, month }: Kept): string => `${month} ${district}`;

/** Of a district the values of its series; of months that no series has, what was counted beside them, of the types of the series. */
function ofDistrict(counted: readonly Kept[], series: readonly Kept[]): readonly Kept[] {
  if (series.length === 0) return counted;
  const months = new Set(series.map(({ month }) => month));
  const types = new Set(series.flatMap(({ crimeTypes }) => crimeTypes));
  return [...series, ...counted.filter(({ month, crimeTypes }) => !months.has(month) && crimeTypes.every((type) => types.has(type)))];
}

/** Of months of which other districts were counted: each district once, the values of series only where it was not counted beside them. */
function ofForce(counted: readonly Kept[], series: readonly Kept[], areas: readonly AreaOfImport[]): readonly Kept[] {
  const again = underOtherNames(areas);
  const once = counted.filter((one) => !again.has(placeOf(one)));
  const [months, places] = [new Set(once.map(({ month }) => month)), new Set(once.map(placeOf))];
  return [...once, ...series.filter((one) => months.has(one.month) && !places.has(placeOf(one)))];
}

/**
 * The counts of districts under a second name, by `placeOf`. A file has a district under one name alone, so names that no import has of one
 * month may be of one district, or of one and those that it was made of: of these the first of the month is counted.
 */
function underOtherNames(areas: readonly AreaOfImport[]): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  for (const own of Map.groupBy(areas, ({ importId, period }) => `${importId} ${period}`).values()) {
    const names = own.map(({ area }) => area);
    for (const name of names) beside.set(name, new Set([...(beside.get(name) ?? []), ...names]));
  }
  const again = new Set<string>();
  for (const [month, own] of Map.groupBy(areas, ({ period }) => period)) {
    const counted = new Set<string>();
    for (const { area } of own)
      if ([...counted].every((name) => beside.get(area)?.has(name) === true)) counted.add(area);
      else if (!counted.has(area)) again.add(`${month} ${area}`);
  }
  return again;
}

const keptOfArea = ({ area, measure, period, value }: AreaCount): readonly Kept[] =>
  value === null ? [] : [{ district: area, crimeTypes: [measure], month: period, found: value }];

/** The values of the series that police files feed in these districts; of series that count a type in common the one of fewer types alone. */
async function ofSeries(context: ServiceContext, districts: ReadonlySet<string>): Promise<readonly Kept[]> {
  const fed = (await listItems(context.db, context.scope, 'series', null))
    .flatMap(({ id, feed }) => (feed.kind === 'police' && districts.has(feed.district) ? [{ id, feed }] : []))
    .toSorted((one, other) => one.feed.crimeTypes.length - other.feed.crimeTypes.length);
  const taken = new Set<string>();
  const alone = fed.filter(({ feed }) => {
    const keys = feed.crimeTypes.map((type) => `${feed.district} ${type}`);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
  const values = await loadObservations(context.db, context.scope, new Set(alone.map(({ id }) => id)));
  return alone.flatMap(({ id, feed: { district, crimeTypes } }) =>
    (values.get(id) ?? []).flatMap(({ period, value }) => (value === null ? [] : [{ district, crimeTypes, month: period, found: value }])),
  );
}

const sumsByMonth = (kept: readonly Kept[]): KeptMonths['force'] =>
  [...Map.groupBy(kept, ({ month }) => month)].map(([month, own]) => ({ month, found: own.reduce((sum, { found }) => sum + found, 0) }));

/** So many files, the newest, say what share of rows is usually without a place. */
const FILES_BEFORE = 5;

/**
 * The share of rows without a place in the police files before that are not taken back and lost none, or were counted as they stand; null
 * where there are none.
 */
function shareWithoutPlace(imports: readonly Import[]): number | null {
  const undone = new Set(imports.map(({ undoes }) => undoes));
  const files = imports
    .filter(({ id, kind, rows }) => kind === 'police' && rows > 0 && !undone.has(id))
    .map(({ rows, notices }) => ({ rows, notices: notices.filter((notice) => typeof notice !== 'string') }))
    .filter(({ notices }) => notices.every((notice) => notice.code !== 'places-lost' || notice.isAccepted))
    .slice(0, FILES_BEFORE);
  const [own, unplaced] = files.reduce(
    ([all, without], { rows, notices }) => [all + rows - rowsSaid(notices, 'other-force'), without + rowsSaid(notices, 'no-place')],
    [0, 0],
  );
  return own <= 0 ? null : unplaced / own;
}

const rowsSaid = (notices: readonly Exclude<ImportNotice, string>[], wanted: 'other-force' | 'no-place'): number =>
  notices.reduce((sum, notice) => sum + (notice.code === wanted ? notice.rows : 0), 0);
