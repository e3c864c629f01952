import { type FileFault, type FileSaying, IsoMonth, monthAfter, type WhyAside } from '@saferplan/domain/shared';
import type { CountedOffences, OffenceCount } from './offence-counts.ts';
import { STREET_FILE } from './columns.ts';
import type { OpenedSource, StreetFile } from './open-source.ts';
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
    files,
    headers,
    source,
  }: {
    readonly force: string;
    readonly district: string;
    readonly spelt: readonly string[];
    readonly missing: readonly string[];
    readonly coverage: Coverage;
    readonly oddNeighbours: readonly OddNeighbour[];
    /** Months of which nothing says what is usual. */
    readonly notJudged: readonly string[];
    readonly files: readonly StreetFile[];
    /** Rows that name the columns again. */
    readonly headers: number;
    /** What was found beside the files. */
    readonly source: Pick<OpenedSource, 'others' | 'again'>;
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
    ...noticesOfMonths(own, files),
    ...noticesOfResaved(own),
    // Counts come in no order; what is said of them is in the same order for the same files.
    ...noticesOfTypes([...new Set(own.map(({ crimeType }) => crimeType))].toSorted()),
    ...(notJudged.length === 0 ? [] : [{ code: 'months-not-judged', months: notJudged } as const]),
    ...ofRows('headers-among-rows', headers),
    ...(source.again.length === 0
      ? []
      : [{ code: 'taken-once', names: few(source.again.map(({ name }) => name)), all: source.again.length } as const]),
    ...noticesOfOthers(source.others),
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
    if (why === 'partial-month' || why === 'surplus-month' || why === 'repeated-rows') return { code: why, ...odd };
    return why === 'places-lost' ? { code: why, ...odd, district } : { code: why, ...odd, isForceWhole, district, force };
  });

const noticesOfTypesLeftOut = (types: Coverage['typesLeftOut'], force: string): readonly FileSaying[] =>
  types.map((type) => ({ code: 'type-left-out', force, ...type }));

const noticesOfResaved = (own: readonly OffenceCount[]): readonly FileSaying[] =>
  ofRows('months-resaved', sum(own.filter(({ isResaved }) => isResaved)));

function noticesOfReporters(own: readonly OffenceCount[], force: string): readonly FileSaying[] {
  const others = Map.groupBy(
    own.filter(({ reportedBy }) => reportedBy !== '' && reportedBy !== force),
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

function noticesOfMonths(own: readonly OffenceCount[], files: readonly StreetFile[]): readonly FileSaying[] {
  const strayed = sum(
    own.filter(({ month, file }) => {
      const said = files[file]?.month ?? null;
      return said !== null && said !== month;
    }),
  );
  const malformed = [...new Set(own.map(({ month }) => month))].filter((month) => !IsoMonth.safeParse(month).success);
  return [
    ...ofRows('months-strayed', strayed),
    ...(malformed.length === 0
      ? []
      : [{ code: 'months-malformed', months: malformed.slice(0, MOST_LISTED), all: malformed.length } as const]),
  ];
}

const ofRows = (
  code: 'months-resaved' | 'repeated-ids' | 'repeated-without-id' | 'months-strayed' | 'headers-among-rows',
  rows: number,
): readonly FileSaying[] => (rows === 0 ? [] : [{ code, rows }]);

const few = (names: readonly string[]): readonly string[] => names.slice(0, MOST_LISTED);

/** Why a file beside the street-level ones is not read, by what is wrong with it; the others are no files of offences. */
const WHY_ASIDE = new Map<FileFault['code'], WhyAside>([
  ['police-file-empty', 'empty'],
  ['other-archive', 'archive'],
  ['zip-damaged', 'damaged'],
  ['zip-other-method', 'damaged'],
  ['zip-in-zips', 'layers'],
  ['police-rows-in-workbook', 'workbook'],
  ['has-password', 'password'],
  ['written-in-utf-16', 'other-form'],
  ['other-delimiter', 'other-form'],
  ['columns-missing', 'columns-missing'],
]);

/** What was found beside the files, by why it is not read. What is named as a street-level file and is none has to be told by name. */
function noticesOfOthers(others: OpenedSource['others']): readonly FileSaying[] {
  const whyOf = ({ name, fault }: OpenedSource['others'][number]): WhyAside | null =>
    fault.code === 'other-police-file' ? fault.is : (WHY_ASIDE.get(fault.code) ?? (STREET_FILE.test(name) ? 'no-offences' : null));
  return [...Map.groupBy(others, whyOf)].map(([why, own]) =>
    why === null
      ? { code: 'files-left-aside', files: own.length }
      : { code: 'left-aside', is: why, names: few(own.map(({ name }) => name).toSorted()), all: own.length },
  );
}

const sum = (counts: readonly OffenceCount[]): number => counts.reduce((total, { rows }) => total + rows, 0);
