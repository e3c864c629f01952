import { FEWEST_AREAS, withhold } from '../places/withhold.ts';
import { countsOfPlaces, type PublicCount } from './public-counts.ts';
import type { Outlines, SnapshotPlaces } from './snapshot-places.ts';

/** What was recorded in one calendar year, by area, with nothing withheld yet. */
export interface CountedPlaces {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly measures: readonly string[];
  /** Of the whole area, one for each measure. */
  readonly totals: readonly number[];
  readonly wards: readonly CountedPlace[];
  readonly smallAreas: readonly CountedPlace[];
  readonly outlines: Outlines | null;
}

/** An area with a count for each measure. */
export interface CountedPlace {
  readonly code: string;
  readonly name: string;
  readonly counts: readonly number[];
}

/**
 * Counts by place as they are published: numbers below the threshold, and those by which one of them could be worked out, are left out
 * here, so that nothing made of a publication can show them. Null where nothing may be shown.
 *
 * Small areas make up wards, and everybody can look up which: where the total of a ward or of a small area has to be left out beside the
 * other layer, one could be subtracted from the other. Then small areas are left out altogether.
 *
 * A year is published once: where the public has its numbers already (`before`), they stay as they are, whatever was revised since and
 * whatever the threshold is now. Two tables of one year with other numbers left out could be subtracted from one another. Where the
 * threshold has risen, numbers below it are left out of those too; and small areas, where then a total is missing in either layer.
 *
 * Of a place whose numbers would tell more beside results that are public already (`tells`), none is shown.
 */
export function publishPlaces(
  counted: CountedPlaces,
  threshold: number,
  before: SnapshotPlaces | null = null,
  tells: Tells = () => false,
): SnapshotPlaces | null {
  if (before !== null && before.from === counted.from && before.to === counted.to) return withoutSmall(before, threshold);
  const hidden = new Set<string>();
  // With a place left out others may be: until nothing that is shown tells anything beside what is public.
  for (;;) {
    const made = publishAnew(counted, threshold, hidden);
    const telling = made === null ? [] : placesThatTell(made, tells);
    if (telling.length === 0) return made;
    for (const code of telling) hidden.add(code);
  }
}

/** Whether numbers of one place, once they are public, would tell what is withheld of it beside what is public else. */
type Tells = (added: readonly PublicCount[]) => boolean;

const placesThatTell = (places: SnapshotPlaces, tells: Tells): readonly string[] =>
  [...Map.groupBy(countsOfPlaces(places), ({ code }) => code)].flatMap(([code, own]) => (tells(own) ? [code] : []));

/** Numbers that are public, without those below a threshold that has risen since. */
function withoutSmall(before: SnapshotPlaces, threshold: number): SnapshotPlaces {
  if (threshold <= before.threshold) return before;
  const shown = (count: number | null): number | null => (count === null || count < threshold ? null : count);
  const wards = before.wards.map((ward) => ({ ...ward, total: shown(ward.total), counts: ward.counts.map(shown) })).toSorted(byTotal);
  const smallAreas = before.smallAreas.map((area) => ({ ...area, total: shown(area.total) })).toSorted(byTotal);
  return { ...before, threshold, wards, smallAreas: besideWards(wards, smallAreas) };
}

/** Small areas that may be shown beside wards: all, where no total is missing in either layer; else none. Where there are no wards, all. */
const besideWards = (wards: SnapshotPlaces['wards'], areas: SnapshotPlaces['smallAreas']): SnapshotPlaces['smallAreas'] =>
  wards.length === 0 || [...wards, ...areas].every(({ total }) => total !== null) ? areas : [];

function publishAnew(counted: CountedPlaces, threshold: number, left: ReadonlySet<string>): SnapshotPlaces | null {
  const { from, to, source, measures, totals, outlines } = counted;
  const wards = publishWards(counted, threshold, left);
  const smallAreas = besideWards(wards, publishSmallAreas(counted, threshold, left));
  if (wards.length === 0 && smallAreas.length === 0) return null;
  const within = sum(counted.wards.flatMap(({ counts }) => counts));
  const outside = counted.wards.length === 0 ? 0 : Math.max(0, sum(totals) - within);
  return {
    from,
    to,
    threshold,
    source,
    measures: [...measures],
    totals: [...totals],
    // What is left beyond the wards is a small number too, but of nobody's place.
    outside,
    wards,
    smallAreas,
    outlines: wards.length === 0 ? null : outlines,
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function publishWards({ wards, measures }: CountedPlaces, threshold: number, left: ReadonlySet<string>): SnapshotPlaces['wards'] {
  if (wards.length < FEWEST_AREAS) return [];
  const hidden = withhold(
    wards.map(({ counts }) => counts),
    threshold,
    wards.map(({ code }) => left.has(code)),
  );
  if (hidden === null) return [];
  return wards
    .map(({ code, name, counts }, row) => {
      const isHidden = (column: number): boolean => hidden[row]?.[column] === true;
      return {
        code,
        name,
        total: isHidden(measures.length) ? null : sum(counts),
        counts: counts.map((count, column) => (isHidden(column) ? null : count)),
      };
    })
    .toSorted(byTotal);
}

function publishSmallAreas({ smallAreas }: CountedPlaces, threshold: number, left: ReadonlySet<string>): SnapshotPlaces['smallAreas'] {
  if (smallAreas.length < FEWEST_AREAS) return [];
  const totals = smallAreas.map(({ counts }) => [sum(counts)]);
  const hidden = withhold(
    totals,
    threshold,
    smallAreas.map(({ code }) => left.has(code)),
  );
  if (hidden === null) return [];
  return smallAreas
    .map(({ code, name, counts }, row) => ({ code, name, total: hidden[row]?.[0] === true ? null : sum(counts) }))
    .toSorted(byTotal);
}

/** The most first; what is withheld last, by name, so that its place tells nothing. */
const byTotal = (
  one: { readonly total: number | null; readonly name: string },
  other: { readonly total: number | null; readonly name: string },
) => (other.total ?? -1) - (one.total ?? -1) || one.name.localeCompare(other.name, 'en-GB');
