import type { KeptMonths } from '@saferplan/crime-data/police-uk';
import { type AreaCount, listAreaCounts } from '@saferplan/database/peers';
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
  const [counts, series, imports] = await Promise.all([
    listAreaCounts(context.db, context.scope, 'police', 'all'),
    ofSeries(context, new Set([area, district])),
    listImports(context.db, context.scope),
  ]);
  const ofAreas = counts.flatMap(keptOfArea);
  const counted = new Set(ofAreas.map((one) => one.district));
  const kept = [...ofAreas, ...series.filter((one) => !counted.has(one.district))];
  return {
    force: ofAreas.length === 0 ? [] : sumsByMonth(kept),
    districts: [...Map.groupBy(kept, (one) => one.district)].map(([name, own]) => ({
      district: name,
      crimeTypes: [...new Set(own.flatMap(({ crimeTypes }) => crimeTypes))],
      months: sumsByMonth(own),
    })),
    crimeTypes: [
      ...Map.groupBy(
        kept.filter(({ crimeTypes, found }) => crimeTypes.length === 1 && found > 0),
        ({ crimeTypes }) => crimeTypes[0] ?? '',
      ),
    ].map(([crimeType, own]) => ({ crimeType, months: [...new Set(own.map(({ month }) => month))] })),
    withoutPlace: shareWithoutPlace(imports),
  };
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

/** The share of rows without a place in the police files before that are not taken back and did not lose any; null where there are none. */
function shareWithoutPlace(imports: readonly Import[]): number | null {
  const undone = new Set(imports.map(({ undoes }) => undoes));
  const files = imports
    .filter(({ id, kind, rows }) => kind === 'police' && rows > 0 && !undone.has(id))
    .map(({ rows, notices }) => ({ rows, notices: notices.filter((notice) => typeof notice !== 'string') }))
    .filter(({ notices }) => notices.every(({ code }) => code !== 'places-lost'))
    .slice(0, FILES_BEFORE);
  const [own, unplaced] = files.reduce(
    ([all, without], { rows, notices }) => [all + rows - rowsSaid(notices, 'other-force'), without + rowsSaid(notices, 'no-place')],
    [0, 0],
  );
  return own <= 0 ? null : unplaced / own;
}

const rowsSaid = (notices: readonly Exclude<ImportNotice, string>[], wanted: 'other-force' | 'no-place'): number =>
  notices.reduce((sum, notice) => sum + (notice.code === wanted ? notice.rows : 0), 0);
