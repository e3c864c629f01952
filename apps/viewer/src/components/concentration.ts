import type { SnapshotPlaces } from '@saferplan/domain/publication';

/** How few of the small areas hold a quarter, and half, of all that was recorded; and the share of the first alone, from 0 to 1. */
interface Concentration {
  readonly quarter: number;
  readonly half: number;
  readonly of: number;
  readonly first: { readonly name: string; readonly total: number; readonly share: number };
}

/** With fewer areas 'a quarter' says little. */
const FEWEST = 12;

/** How recorded crime gathers in few areas; null where there are too few, or too many numbers are withheld to say so. */
export function concentrationOf({ smallAreas, totals }: SnapshotPlaces): Concentration | null {
  const counts = smallAreas.flatMap(({ total }) => total ?? []);
  const all = totals.reduce((sum, count) => sum + count, 0);
  const holding = (share: number): number => {
    let sum = 0;
    return counts.findIndex((count) => (sum += count) >= all * share) + 1;
  };
  const [quarter, half] = [holding(0.25), holding(0.5)];
  const [first] = smallAreas;
  if (smallAreas.length < FEWEST || quarter === 0 || half === 0 || first === undefined || first.total === null) return null;
  return { quarter, half, of: smallAreas.length, first: { name: first.name, total: first.total, share: first.total / all } };
}
