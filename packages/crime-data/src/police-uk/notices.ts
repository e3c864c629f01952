import { inWords, IsoMonth, monthAfter } from '@saferplan/domain/shared';
import { listed, spansInWords } from '../spans-in-words.ts';
import type { CountedOffences, OffenceCount } from './count-offences.ts';
import type { Coverage, OddMonth } from './coverage.ts';
import { noticesOfTypes } from './crime-types.ts';

/** A district with fewer of a force's rows than this share lies outside the force, or its rows are misplaced. */
export const HARDLY_ANY = 0.005;

/**
 * What is odd in police files, a sentence each, with what the import makes of it. `force` and `district` are
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
    ignored,
  }: {
    readonly force: string;
    readonly district: string;
    readonly spelt: readonly string[];
    readonly missing: readonly string[];
    readonly coverage: Coverage;
    readonly ignored: readonly string[];
  },
): readonly string[] {
  const own = counts.filter(({ fallsWithin }) => fallsWithin === force);
  return [
    ...noticesOfGaps(missing),
    ...noticesOfOddMonths(coverage.oddMonths, district),
    ...noticesOfTypesLeftOut(coverage.typesLeftOut, force),
    ...noticesOfReporters(own, force),
    ...noticesOfOtherForces(counts, force),
    ...noticesOfPlaces(own, rows, district),
    ...noticesOfDistricts(own, district, spelt),
    ...noticesOfRepeats(repeatedIds, repeatedWithoutId),
    ...noticesOfMonths(own),
    ...noticesOfResaved(own),
    ...noticesOfTypes([...new Set(own.map(({ crimeType }) => crimeType))]),
    ...(ignored.length === 0
      ? []
      : [`${counted(ignored.length, 'other file was', 'other files were')} left aside: only street-level crime files are read.`]),
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

function noticesOfGaps(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const are = missing.length === 1 ? 'is' : 'are';
  return [
    `${spansInWords(missing)} ${are} not in the files. ${missing.length === 1 ? 'It is' : 'They are'} shown as missing, not as zero.`,
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Months that are not whole, or whose places are lost: missing until somebody answers for them. */
function noticesOfOddMonths(months: readonly OddMonth[], district: string): readonly string[] {
  return months.map(({ month, why, found, usual, isAccepted }) => {
    const what =
      why === 'partial-month'
        ? `${inWords(month)} has ${counted(found, 'row', 'rows')} where about ${number(usual)} are usual: the month may not be whole.`
        : `${inWords(month)}: ${percent(found)} of the rows have no place, against ${percent(usual)} in other months, so that too few are counted for ${district}.`;
    return `${what} ${isAccepted ? 'It is counted as it stands, by your answer.' : `It is kept as missing until you answer: --answer ${month}=as-counted counts it as it stands.`}`;
  });
}

function noticesOfTypesLeftOut(types: Coverage['typesLeftOut'], force: string): readonly string[] {
  return types.map(
    ({ crimeType, months }) =>
      `${force} sent no row of “${crimeType}” for ${spansInWords(months)}, in any district. That is missing, not zero.`,
  );
}

function noticesOfResaved(own: readonly OffenceCount[]): readonly string[] {
  const resaved = sum(own.filter(({ isResaved }) => isResaved));
  return resaved === 0
    ? []
    : [
        `${counted(resaved, 'row has its month', 'rows have their month')} as a spreadsheet program writes it (Jan-16): it was read as 2016-01. Crime IDs may have been changed too.`,
      ];
}

function noticesOfReporters(own: readonly OffenceCount[], force: string): readonly string[] {
  const others = Map.groupBy(
    own.filter(({ reportedBy }) => reportedBy !== force),
    ({ reportedBy, month }) => `${month} ${reportedBy}`,
  );
  return [...others.values()].map((group) => {
    const [{ month, reportedBy } = { month: '', reportedBy: '' }] = group;
    const amount = sum(group);
    const all = amount === sum(own.filter((count) => count.month === month));
    return `${inWords(month)}: ${all ? `all ${number(amount)} rows name` : counted(amount, 'row names', 'rows name')} ${reportedBy} as the force that reported them, but they fall within ${force}. They are counted.`;
  });
}

function noticesOfOtherForces(counts: readonly OffenceCount[], force: string): readonly string[] {
  const others = Map.groupBy(
    counts.filter(({ fallsWithin }) => fallsWithin !== force),
    ({ fallsWithin }) => fallsWithin,
  );
  return [...others].map(
    ([other, group]) =>
      `${counted(sum(group), 'row falls', 'rows fall')} within ${other === '' ? 'no force' : other}, not ${force}. They are not counted.`,
  );
}

function noticesOfPlaces(own: readonly OffenceCount[], rows: number, district: string): readonly string[] {
  const nowhere = sum(own.filter((count) => count.district === '' && !count.hasPlace));
  const placed = sum(own.filter((count) => count.district === '' && count.hasPlace));
  return [
    ...(nowhere === 0
      ? []
      : [
          `${number(nowhere)} of ${number(rows)} rows have no place. Nobody can tell their district, so none of them is counted for ${district}.`,
        ]),
    ...(placed === 0
      ? []
      : [
          `${counted(placed, 'row has', 'rows have')} a point on the map but no district. ${placed === 1 ? 'It is' : 'They are'} not counted for ${district}.`,
        ]),
  ];
}

function noticesOfDistricts(own: readonly OffenceCount[], district: string, spelt: readonly string[]): readonly string[] {
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
  const shown = outside.slice(0, 6).map(({ name, rows }) => `${name} (${number(rows)})`);
  const rest = outside.length - shown.length;
  return [
    `${counted(
      outside.reduce((total, { rows }) => total + rows, 0),
      'row lies',
      'rows lie',
    )} in ${counted(outside.length, 'district', 'districts')} where this force records hardly anything: ${listed(rest > 0 ? [...shown, `${rest} more`] : shown)}. They are counted there, not for ${district}.`,
  ];
}

function noticesOfRepeats(repeatedIds: number, repeatedWithoutId: number): readonly string[] {
  return [
    ...(repeatedIds === 0
      ? []
      : [
          `${counted(repeatedIds, 'row repeats', 'rows repeat')} the Crime ID of another. Every row is counted: a repeated ID can carry another outcome or place, so dropping it would change the count.`,
        ]),
    ...(repeatedWithoutId === 0
      ? []
      : [
          `${counted(repeatedWithoutId, 'row without a Crime ID looks', 'rows without a Crime ID look')} the same as another. Anti-social behaviour has no IDs, so like rows are separate reports, and each is counted.`,
        ]),
  ];
}

function noticesOfMonths(own: readonly OffenceCount[]): readonly string[] {
  const strayed = sum(own.filter(({ month, fileMonth }) => month !== fileMonth));
  const malformed = [...new Set(own.map(({ month }) => month))].filter((month) => !IsoMonth.safeParse(month).success);
  return [
    ...(strayed === 0
      ? []
      : [`${counted(strayed, 'row is', 'rows are')} dated to another month than the name of the file says. The row’s own month counts.`]),
    ...(malformed.length === 0
      ? []
      : [
          `${counted(malformed.length, 'month is', 'months are')} not written as 2016-01 and could not be counted: ${listed(malformed.slice(0, 5))}.`,
        ]),
  ];
}

const sum = (counts: readonly OffenceCount[]): number => counts.reduce((total, { rows }) => total + rows, 0);
const number = (value: number): string => value.toLocaleString('en-GB');
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
