import { listAreasOfImports } from '@saferplan/database/peers';
import { newestBySmallAreaPeriod } from '@saferplan/database/places';
import { type Import, listImports } from '@saferplan/database/spc';
import type { ServiceContext } from '../../platform/service-context.ts';

/** What was answered to be left out of a police file: months, and months of other districts. */
export interface LeftOut {
  /** Of the file. */
  readonly sha256: string;
  readonly months: readonly string[];
  readonly districts: readonly { readonly district: string; readonly months: readonly string[] }[];
}

/** What is kept of this and counts no longer. */
export interface TakenBack {
  readonly months: ReadonlySet<string>;
  /** Months of a district, as `2016-03 Ashford`. */
  readonly ofDistricts: ReadonlySet<string>;
}

/** The key of a month of a district. */
export const ofDistrict = (district: string, month: string): string => `${month} ${district}`;
export const NOTHING_TAKEN_BACK: TakenBack = { months: new Set(), ofDistricts: new Set() };

/**
 * Of what was left out the months whose counts of other areas and of places are kept from the same file, or from one of which they were
 * counted as they stand. Those of another file stay where they are the newest; what came before a file that is taken back counts for such a
 * month no longer (`importsInForce`), and is brought in again where it is wanted.
 */
export async function takenBackBy(
  context: ServiceContext,
  db: ServiceContext['db'],
  { sha256, months, districts }: LeftOut,
): Promise<TakenBack> {
  if (months.length + districts.length === 0) return NOTHING_TAKEN_BACK;
  const imports = new Map<string, Import>((await listImports(db, context.scope)).map((one) => [one.id, one]));
  const areas = await listAreasOfImports(db, context.scope, 'police');
  const ofPlaces = await newestBySmallAreaPeriod(db, context.scope);
  // The oldest come first, so that the newest stays in the map.
  const ofMonths = new Map(areas.map(({ period, importId }) => [period, importId]));
  const byDistrict = new Map(areas.map(({ area, period, importId }) => [ofDistrict(area, period), importId]));
  const isOfFile = (id: string | undefined, wasCounted: (one: Import) => boolean): boolean => {
    const from = id === undefined ? undefined : imports.get(id);
    return from !== undefined && from.kind === 'police' && (from.sha256 === sha256 || wasCounted(from));
  };
  return {
    months: new Set(
      months.filter((month) =>
        [ofMonths.get(month), ofPlaces.get(month)].some((id) => isOfFile(id, (from) => wasCountedAsItStands(from, month))),
      ),
    ),
    ofDistricts: new Set(
      districts.flatMap(({ district, months: own }) =>
        own.flatMap((month) => {
          const key = ofDistrict(district, month);
          return isOfFile(byDistrict.get(key), (from) => wasNeighbourCounted(from, district, month)) ? [key] : [];
        }),
      ),
    ),
  };
}

const ODD_MONTHS: ReadonlySet<string> = new Set([
  'partial-month',
  'partial-district',
  'surplus-month',
  'surplus-district',
  'repeated-rows',
  'places-lost',
]);

/** Whether a month was odd in a file and was counted all the same, by an answer. */
export const wasCountedAsItStands = ({ notices }: Import, wanted: string): boolean =>
  notices.some(
    (notice) =>
      typeof notice !== 'string' &&
      ODD_MONTHS.has(notice.code) &&
      'isAccepted' in notice &&
      'month' in notice &&
      notice.isAccepted &&
      notice.month === wanted,
  );

const wasNeighbourCounted = ({ notices }: Import, district: string, month: string): boolean =>
  notices.some(
    (notice) =>
      typeof notice !== 'string' &&
      notice.code === 'partial-neighbour' &&
      notice.isAccepted &&
      notice.district === district &&
      notice.months.includes(month),
  );
