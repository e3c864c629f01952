import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outlines, PlaceYear } from '@saferplan/domain/publication';
import { type FileFault, type FileSaying, IsoMonth, ok, refuse, type Result } from '@saferplan/domain/shared';
import { STREET_FILE } from './columns.ts';
import { countOffences } from './count-offences.ts';
import { countPlaces } from './count-places.ts';
import { type Coverage, coverageOf, type OddMonth, type OddNeighbour, oddMonthsOfDistrict, type WhyMissing } from './coverage.ts';
import { CURRENT_TYPES, currentName } from './crime-types.ts';
import { hashOfSource } from './hash-source.ts';
import { HARDLY_ANY, missingMonths, noticesOf } from './notices.ts';
import type { CountedOffences, OffenceCount } from './offence-counts.ts';
import { openSource, type StreetFile } from './open-source.ts';
import { refuseSource, SourceRefused } from './refusal.ts';
import { repeatsInMonths } from './repeats-in-months.ts';
import { type KeptMonths, NOTHING_KEPT } from './usual-months.ts';
import { wardsOf } from './wards.ts';

/** How many offences of a type were recorded in a district in a month; null where the files do not say, and why. */
export interface MonthlyCount {
  readonly month: string;
  readonly crimeType: string;
  readonly count: number | null;
  readonly missing: WhyMissing | null;
  /** The count where an odd month is counted as it stands; null where the files do not say even so. */
  readonly asItStands: number | null;
}

/** What was counted in a district beside the one that was asked for. */
export interface DistrictCounts {
  readonly district: string;
  readonly counts: readonly MonthlyCount[];
}

/** What police files say about one district. */
export interface PoliceReading {
  /** Every month that is covered, in order. */
  readonly months: readonly string[];
  readonly missing: readonly string[];
  /** For every covered month and every crime type of today or of the files, zeros included. */
  readonly counts: readonly MonthlyCount[];
  /** The districts of the force in the files, the largest first. */
  readonly districts: readonly string[];
  /**
   * The same counts of each other district of the force, without those where it records hardly anything (`HARDLY_ANY`): a few offences
   * are placed across the border.
   */
  readonly neighbours: readonly DistrictCounts[];
  /** What was recorded in the district by small area and by ward, in the months and of the types that are counted. */
  readonly places: readonly PlaceYear[];
  /** Months that are missing until somebody says that they are to be counted as they stand. */
  readonly oddMonths: readonly OddMonth[];
  /** Neighbours whose months are missing until somebody says that they are to be counted as they stand. */
  readonly oddNeighbours: readonly OddNeighbour[];
  /** What is odd, and what was made of it. */
  readonly notices: readonly FileSaying[];
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ReadingProgress {
  readonly stage: 'unpacking' | 'counting';
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly months: number;
}

/**
 * Counts street-level crime files of data.police.uk (a zip, a folder or a single file) by month and crime type
 * for one district of one force, by `Falls within`: what stands under `Reported by` can be wrong for a whole
 * month. A source that is broken is refused, with what is wrong with it, and leaves nothing behind.
 */
export async function readPoliceData(
  path: string,
  options: {
    readonly force: string;
    readonly district: string;
    /** How the files spell the district, and the old districts that it was made of; as `district` when left out. */
    readonly spelt?: readonly string[];
    readonly name?: string;
    /** `as-counted` by month for odd months that are to be counted as they stand, and by district for those of a neighbour. */
    readonly answers?: Readonly<Record<string, string>>;
    /** What earlier files counted, by which a file of few months is judged; nothing when left out. */
    readonly kept?: KeptMonths;
    /** Of the wards to count by; null where there are none. */
    readonly outlines?: Outlines | null;
    readonly onProgress?: (progress: ReadingProgress) => void;
    /** Where a folder for what a zip unpacks to is made; that of the system when left out. */
    readonly workFolder?: string;
  },
): Promise<Result<PoliceReading, FileFault>> {
  const { force, district, spelt = [district], answers = {}, outlines = null, kept = NOTHING_KEPT, onProgress = () => undefined } = options;
  const { wards, wardAt } = outlines === null ? { wards: [], wardAt: null } : wardsOf(outlines);
  const end = new AbortController();
  const workFolder = await mkdtemp(join(options.workFolder ?? tmpdir(), 'saferplan-police-'));
  try {
    onProgress({ stage: 'unpacking', bytes: 0, totalBytes: 0, rows: 0, months: 0 });
    const source = await openSource(path, workFolder, options.name);
    const { files } = source;
    const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
    // The counting may not return before it is done: the hashing has to be on its way then.
    const [sha256, found] = await Promise.all([
      hashOfSource(path, source, end.signal),
      countOffences(
        files,
        { force, spelt, wardAt },
        { workFolder, onProgress: (done) => onProgress({ stage: 'counting', totalBytes, ...done }) },
      ),
    ]);
    const { headers, ...counted } = withoutHeaders(found);
    const own = counted.counts.filter(({ fallsWithin, month }) => fallsWithin === force && IsoMonth.safeParse(month).success);
    if (own.length === 0) {
      const malformed = new Set(counted.counts.flatMap(({ fallsWithin, month }) => (fallsWithin === force ? [month] : [])));
      if (malformed.size > 0) return refuse<FileFault>({ code: 'no-month-of-rows', months: [...malformed].toSorted().slice(0, 5) });
      const forces = [...new Set(counted.counts.map(({ fallsWithin }) => fallsWithin))];
      return refuse<FileFault>(
        forces.length === 0 ? { code: 'no-police-rows' } : { code: 'no-rows-of-force', force, forces: forces.slice(0, 5) },
      );
    }
    refuseMonthsTwice(own, files);
    const districts = districtsOf(own);
    if (!districts.some((name) => spelt.includes(name)))
      return refuse<FileFault>({ code: 'no-rows-of-district', district, districts: districts.slice(0, 5) });
    const months = [...new Set(own.map(({ month }) => month))].toSorted();
    const ofForce = coverageOf(own, months, { answers, kept, repeats: await repeatsInMonths(files, counted, force) });
    const partial = new Set(ofForce.oddMonths.map(({ month }) => month));
    const wholeMonths = months.filter((month) => !partial.has(month));
    const ofDistrict = oddMonthsOfDistrict(own, { district, spelt: new Set(spelt) }, wholeMonths, kept);
    const oddMonths = [
      ...ofForce.oddMonths,
      ...ofDistrict.odd.map((odd) => ({
        ...odd,
        isForceWhole: !ofForce.notJudged.includes(odd.month),
        isAccepted: answers[odd.month] === 'as-counted',
      })),
    ];
    const notJudged = ofForce.notJudged.filter((month) => ofDistrict.notJudged.includes(month));
    const coverage = { ...ofForce, oddMonths };
    const named = [...files, ...source.others].map(({ name }) => STREET_FILE.exec(name)?.groups?.['month'] ?? '');
    const everyMonth = [...counted.counts.map(({ month }) => month), ...named].filter((month) => IsoMonth.safeParse(month).success);
    const missing = missingMonths(months, everyMonth);
    const open = new Map(ofDistrict.odd.filter(({ month }) => answers[month] !== 'as-counted').map(({ month, why }) => [month, why]));
    const counts = countsOf(own, new Set(spelt), { months, coverage, open });
    const beside = neighboursOf(own, spelt, { months, coverage, wholeMonths, answers, kept });
    const oddNeighbours = beside.flatMap(({ odd }) => (odd === null ? [] : [odd]));
    return ok({
      months,
      missing,
      oddMonths: coverage.oddMonths,
      counts,
      districts,
      neighbours: beside.map(({ district: name, counts: ofName }) => ({ district: name, counts: ofName })),
      oddNeighbours,
      places: countPlaces(
        counted.places,
        counts.filter(({ count }) => count !== null),
        wards,
      ),
      notices: noticesOf(counted, { force, district, spelt, missing, coverage, oddNeighbours, notJudged, files, headers, source }),
      rows: counted.rows,
      bytes: source.bytes,
      sha256,
    });
  } catch (error) {
    if (error instanceof SourceRefused) return refuse(error.fault);
    throw error;
  } finally {
    end.abort();
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** Where files were joined the names of their columns stand between their rows. */
function withoutHeaders({ counts, rows, repeatedIds, ...rest }: CountedOffences): CountedOffences & { readonly headers: number } {
  const isHeader = ({ month, fallsWithin }: OffenceCount): boolean => month === 'Month' && fallsWithin === 'Falls within';
  const headers = counts.filter(isHeader).reduce((sum, { rows: own }) => sum + own, 0);
  if (headers === 0) return { counts, rows, repeatedIds, ...rest, headers };
  // “Crime ID” repeats itself.
  const repeated = Math.max(0, repeatedIds - headers + 1);
  return { ...rest, counts: counts.filter((count) => !isHeader(count)), rows: rows - headers, repeatedIds: repeated, headers };
}

/** A file has a few rows dated to other months; with this share of the rows of its largest month another is one of its own. */
const OWN_MONTH = 0.2;

/** Refuses two files that have the same month: its offences would count twice. */
function refuseMonthsTwice(own: readonly OffenceCount[], files: readonly StreetFile[]): void {
  if (files.length < 2) return;
  const seen = new Map<string, string>();
  for (const [place, counts] of Map.groupBy(own, ({ file }) => file)) {
    const { name = '' } = files[place] ?? {};
    const rows = new Map<string, number>();
    for (const count of counts) rows.set(count.month, (rows.get(count.month) ?? 0) + count.rows);
    const least = Math.max(...rows.values()) * OWN_MONTH;
    for (const [month, amount] of rows) {
      const earlier = seen.get(month);
      if (amount < least) continue;
      if (earlier !== undefined)
        refuseSource(earlier === name ? { code: 'file-there-twice', name } : { code: 'same-month-and-force', name, earlier, month });
      seen.set(month, name);
    }
  }
}

interface Covered {
  readonly months: readonly string[];
  readonly coverage: Coverage;
  /** The months of which the district itself has too few or too many rows to be believed. */
  readonly open: ReadonlyMap<string, WhyMissing>;
}

function countsOf(
  own: readonly OffenceCount[],
  spelt: ReadonlySet<string>,
  { months, coverage, open }: Covered,
  types = typesOf(own),
): readonly MonthlyCount[] {
  const counts = new Map<string, number>();
  for (const { month, crimeType, district: at, rows } of own) {
    if (!spelt.has(at)) continue;
    const key = `${month} ${currentName(crimeType)}`;
    counts.set(key, (counts.get(key) ?? 0) + rows);
  }
  return months.flatMap((month) =>
    types.map((crimeType) => {
      const missing = coverage.whyMissing(month, crimeType) ?? open.get(month) ?? null;
      const asItStands = coverage.whyTypeMissing(month, crimeType) === null ? (counts.get(`${month} ${crimeType}`) ?? 0) : null;
      return { month, crimeType, count: missing === null ? asItStands : null, missing, asItStands };
    }),
  );
}

const districtsOf = (own: readonly OffenceCount[]): readonly string[] => sizesOf(own).map(([district]) => district);

/** The rows of each district, the largest first. */
function sizesOf(own: readonly OffenceCount[]): readonly (readonly [district: string, rows: number])[] {
  const rows = new Map<string, number>();
  for (const count of own) if (count.district !== '') rows.set(count.district, (rows.get(count.district) ?? 0) + count.rows);
  return [...rows].toSorted(([, one], [, other]) => other - one);
}

function neighboursOf(
  own: readonly OffenceCount[],
  spelt: readonly string[],
  {
    wholeMonths,
    answers,
    kept,
    ...covered
  }: Omit<Covered, 'open'> & {
    readonly wholeMonths: readonly string[];
    readonly answers: Readonly<Record<string, string>>;
    readonly kept: KeptMonths;
  },
): readonly (DistrictCounts & { readonly odd: OddNeighbour | null })[] {
  const sizes = sizesOf(own);
  const least = own.reduce((sum, { rows }) => sum + rows, 0) * HARDLY_ANY;
  const types = typesOf(own);
  const byDistrict = Map.groupBy(own, ({ district }) => district);
  return sizes
    .filter(([district, rows]) => rows >= least && !spelt.includes(district))
    .map(([district]) => {
      const [ofDistrict, names] = [byDistrict.get(district) ?? [], new Set([district])];
      const { odd: unusual } = oddMonthsOfDistrict(ofDistrict, { district, spelt: names }, wholeMonths, kept);
      const isAccepted = answers[district] === 'as-counted';
      const [first] = unusual;
      const surplus = unusual.flatMap(({ month, why }) => (why === 'surplus-district' ? [month] : []));
      const odd =
        first === undefined
          ? null
          : { district, months: unusual.map(({ month }) => month), surplus, usual: first.usual, judgedBy: first.judgedBy, isAccepted };
      const open = new Map(isAccepted ? [] : unusual.map(({ month, why }) => [month, why]));
      return { district, counts: countsOf(ofDistrict, names, { ...covered, open }, types), odd };
    });
}

const typesOf = (own: readonly OffenceCount[]): readonly string[] =>
  [...new Set([...CURRENT_TYPES, ...own.map(({ crimeType }) => currentName(crimeType))])].toSorted();
