import { type FileSaying, IsoMonth, monthAfter } from '@saferplan/domain/shared';
import type { CountedOffences, OffenceCount } from './offence-counts.ts';
import type { Coverage, OddMonth, OddNeighbour } from './coverage.ts';
import { noticesOfTypes } from './crime-types.ts';

/** A district with fewer of a force's rows than this share lies outside the force, or its rows are misplaced. */
export const HARDLY_ANY = 0.005;

/**
 * What is odd in police files, with what the import makes of it. `force` and `district` are
 * those that are counted.
 */
export function noticesOf(
  { counts, rows, repeatedIds, repeatedWithoutId }: CountedOffences,
  {
    force,
    district,
    spelt,
    missing,
    coverage,
    oddNeighbours,
    notJudged,
    ignored,
  }: {
    readonly force: string;
    readonly district: string;
    readonly spelt: readonly string[];
    readonly missing: readonly string[];
    readonly coverage: Coverage;
    readonly oddNeighbours: readonly OddNeighbour[];
    /** Months of which nothing says what is usual. */
    readonly notJudged: readonly string[];
    readonly ignored: readonly string[];
  },
): readonly FileSaying[] {
  const own = counts.filter(({ fallsWithin }) => fallsWithin === force);
  return [
    ...noticesOfGaps(missing),
    ...noticesOfOddMonths(coverage.oddMonths, { district, force }),
    ...oddNeighbours.map(({ judgedBy: _judgedBy, ...odd }) => ({ code: 'partial-neighbour', force, ...odd }) as const),
    ...noticesOfTypesLeftOut(coverage.typesLeftOut, force),
    ...noticesOfReporters(own, force),
    ...noticesOfOtherForces(counts, force),
    ...noticesOfPlaces(own, rows, district),
    ...noticesOfDistricts(own, district, spelt),
    ...noticesOfRepeats(repeatedIds, repeatedWithoutId),
    ...noticesOfMonths(own),
    ...noticesOfResaved(own),
    // Counts come in no order; what is said of them is in the same order for the same files.
    ...noticesOfTypes([...new Set(own.map(({ crimeType }) => crimeType))].toSorted()),
    ...(notJudged.length === 0 ? [] : [{ code: 'months-not-judged', months: notJudged } as const]),
    ...(ignored.length === 0 ? [] : [{ code: 'files-left-aside', files: ignored.length } as const]),
  ];
}

/** The months from the first to the last of `all` that are none of `months`. */
export function missingMonths(months: readonly string[], all: readonly string[]): readonly string[] {
  const present = new Set(months);
  const sorted = [...new Set([...months, ...all])].toSorted();
  const missing: string[] = [];
  for (let month = sorted[0] ?? ''; month <= (sorted.at(-1) ?? '') && month !== ''; month = monthAfter(month, 1))
    if (!present.has(month)) missing.push(month);
  return missing;
}

const noticesOfGaps = (months: readonly string[]): readonly FileSaying[] =>
  months.length === 0 ? [] : [{ code: 'months-missing', months }];

/** Months that are not whole, or whose places are lost: missing until somebody answers for them. */
const noticesOfOddMonths = (
  months: readonly OddMonth[],
  { district, force }: { readonly district: string; readonly force: string },
): readonly FileSaying[] =>
  months.map(({ why, judgedBy: _judgedBy, isForceWhole, ...odd }) => {
    if (why === 'partial-month') return { code: why, ...odd };
    return why === 'places-lost' ? { code: why, ...odd, district } : { code: why, ...odd, isForceWhole, district, force };
  });

const noticesOfTypesLeftOut = (types: Coverage['typesLeftOut'], force: string): readonly FileSaying[] =>
  types.map((type) => ({ code: 'type-left-out', force, ...type }));

const noticesOfResaved = (own: readonly OffenceCount[]): readonly FileSaying[] =>
  ofRows('months-resaved', sum(own.filter(({ isResaved }) => isResaved)));

function noticesOfReporters(own: readonly OffenceCount[], force: string): readonly FileSaying[] {
  const others = Map.groupBy(
    own.filter(({ reportedBy }) => reportedBy !== force),
    ({ reportedBy, month }) => `${month} ${reportedBy}`,
  );
  const all = new Map<string, number>();
  for (const { month, rows } of own) all.set(month, (all.get(month) ?? 0) + rows);
  return [...others.values()].map((group) => {
    const [{ month, reportedBy } = { month: '', reportedBy: '' }] = group;
    const rows = sum(group);
    const areAll = rows === all.get(month);
    return { code: 'reported-by', month, rows, areAll, reportedBy, force };
  });
}

function noticesOfOtherForces(counts: readonly OffenceCount[], force: string): readonly FileSaying[] {
  const others = Map.groupBy(
    counts.filter(({ fallsWithin }) => fallsWithin !== force),
    ({ fallsWithin }) => fallsWithin,
  );
  return [...others].map(([other, group]) => ({ code: 'other-force', rows: sum(group), other, force }));
}

function noticesOfPlaces(own: readonly OffenceCount[], all: number, district: string): readonly FileSaying[] {
  const nowhere = sum(own.filter((count) => count.district === '' && !count.hasPlace));
  const placed = sum(own.filter((count) => count.district === '' && count.hasPlace));
  return [
    ...(nowhere === 0 ? [] : [{ code: 'no-place', rows: nowhere, all, district } as const]),
    ...(placed === 0 ? [] : [{ code: 'no-district', rows: placed, district } as const]),
  ];
}

/** More districts than these are counted and not named. */
const MOST_NAMED = 6;

function noticesOfDistricts(own: readonly OffenceCount[], district: string, spelt: readonly string[]): readonly FileSaying[] {
  const all = sum(own);
  const byDistrict = Map.groupBy(
    own.filter((count) => count.district !== '' && !spelt.includes(count.district)),
    (count) => count.district,
  );
  const outside = [...byDistrict]
    .map(([name, group]) => ({ name, rows: sum(group) }))
    .filter(({ rows }) => rows < all * HARDLY_ANY)
    .toSorted((one, other) => other.rows - one.rows);
  if (outside.length === 0) return [];
  const rows = outside.reduce((total, one) => total + one.rows, 0);
  return [{ code: 'hardly-any', rows, districts: outside.slice(0, MOST_NAMED), all: outside.length, district }];
}

const noticesOfRepeats = (repeatedIds: number, repeatedWithoutId: number): readonly FileSaying[] => [
  ...ofRows('repeated-ids', repeatedIds),
  ...ofRows('repeated-without-id', repeatedWithoutId),
];

/** More months than these are counted and not listed. */
const MOST_LISTED = 5;

function noticesOfMonths(own: readonly OffenceCount[]): readonly FileSaying[] {
  const strayed = sum(own.filter(({ month, fileMonth }) => month !== fileMonth));
  const malformed = [...new Set(own.map(({ month }) => month))].filter((month) => !IsoMonth.safeParse(month).success);
  return [
    ...ofRows('months-strayed', strayed),
    ...(malformed.length === 0
      ? []
      : [{ code: 'months-malformed', months: malformed.slice(0, MOST_LISTED), all: malformed.length } as const]),
  ];
}

const ofRows = (code: 'months-resaved' | 'repeated-ids' | 'repeated-without-id' | 'months-strayed', rows: number): readonly FileSaying[] =>
  rows === 0 ? [] : [{ code, rows }];

const sum = (counts: readonly OffenceCount[]): number => counts.reduce((total, { rows }) => total + rows, 0);
