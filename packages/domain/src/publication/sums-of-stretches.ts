/** A prime below the root of the largest safe whole number, so that products stay exact. What rational multiples sum to, these do too. */
const PRIME = 67_108_859;

type Vector = readonly number[];

/** A vector that is 0 before its pivot and 1 at it. */
interface Row {
  readonly pivot: number;
  readonly values: Vector;
}

/** Rows with pivots of their own that sum to the same as the vectors do, by Gauss's elimination modulo a prime. */
function echelonOf(vectors: readonly Vector[]): readonly Row[] {
  const rows: Row[] = [];
  for (const vector of vectors) {
    const left = reduced(vector, rows);
    const pivot = left.findIndex((value) => value !== 0);
    if (pivot === -1) continue;
    const inverse = power(left[pivot] ?? 1, PRIME - 2);
    rows.push({ pivot, values: left.map((value) => modulo(value * inverse)) });
  }
  return rows;
}

const reduced = (vector: Vector, rows: readonly Row[]): Vector =>
  rows.reduce((left, { pivot, values }) => {
    const times = left[pivot] ?? 0;
    return times === 0 ? left : left.map((value, index) => modulo(value - times * (values[index] ?? 0)));
  }, vector);

/** All sums of multiples of some vectors. */
export function spanOf(vectors: readonly Vector[]): { readonly has: (vector: Vector) => boolean } {
  const rows = echelonOf(vectors);
  return { has: (vector) => reduced(vector, rows).every((value) => value === 0) };
}

/** How many partial choices are looked at before a search is given up. */
const MOST_CHOICES = 100_000;

/**
 * Every set of stretches over which the numbers of some kinds together are a sum of multiples of the vectors. Each vector holds a number for
 * each of `kinds` kinds and, within a kind, for each of `stretches` stretches; `chosen` are the kinds that are asked for. Null where there
 * are more than `most` sets, or too many to look through.
 *
 * Sums that are the same in each kind that is chosen, and 0 in all others, are what is left once all else is eliminated. A sum of 0 and 1 is
 * known by its pivots there, of which each is tried, and given up where a stretch comes out as neither. What is public are numbers over
 * months in a row for the most part, so that few are tried in vain.
 */
export function sumsOverStretches(
  vectors: readonly Vector[],
  { kinds, stretches, chosen }: { readonly kinds: number; readonly stretches: number; readonly chosen: readonly number[] },
  most: number,
): readonly (readonly number[])[] | null {
  const [first = 0, ...others] = chosen;
  const isChosen = new Set(chosen);
  const at = (vector: Vector, kind: number, stretch: number): number => vector[kind * stretches + stretch] ?? 0;
  const each = <Value>(count: number, make: (index: number) => Value): readonly Value[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const stray = each(kinds, (kind) => kind).filter((kind) => !isChosen.has(kind));
  const turned = vectors.map((vector) => [
    ...stray.flatMap((kind) => each(stretches, (stretch) => at(vector, kind, stretch))),
    ...others.flatMap((kind) => each(stretches, (stretch) => modulo(at(vector, kind, stretch) - at(vector, first, stretch)))),
    ...each(stretches, (stretch) => at(vector, first, stretch)),
  ]);
  const aside = (kinds - 1) * stretches;
  const basis = solvedFor(
    echelonOf(turned)
      .filter(({ pivot }) => pivot >= aside)
      .map(({ pivot, values }) => ({ pivot: pivot - aside, values: values.slice(aside) })),
  );
  // A stretch is settled once the last row that bears on it is chosen.
  const settledBy = basis.map((_, row) =>
    each(stretches, (stretch) => stretch).filter((stretch) => basis.findLastIndex(({ values }) => values[stretch] !== 0) === row),
  );
  const found: (readonly number[])[] = [];
  let choices = 0;
  const search = (row: number, sum: Vector): boolean => {
    choices += 1;
    if (choices > MOST_CHOICES || found.length > most) return false;
    if (row === basis.length) {
      const set = sum.flatMap((value, stretch) => (value === 1 ? [stretch] : []));
      if (set.length > 0) found.push(set);
      return true;
    }
    const { values } = basis[row] ?? { values: [] };
    return [sum, sum.map((value, stretch) => modulo(value + (values[stretch] ?? 0)))].every(
      (next) => !(settledBy[row] ?? []).every((stretch) => next[stretch] === 0 || next[stretch] === 1) || search(row + 1, next),
    );
  };
  return search(
    0,
    each(stretches, () => 0),
  ) && found.length <= most
    ? found
    : null;
}

/** The same rows, each 0 at the pivots of all others, in the order of their pivots. */
function solvedFor(rows: readonly Row[]): readonly Row[] {
  const ordered = rows.toSorted((one, other) => one.pivot - other.pivot);
  return ordered.map(({ pivot, values }, index) => ({
    pivot,
    // From the last on, so that what is taken away brings nothing back.
    values: reduced(values, ordered.slice(index + 1)),
  }));
}

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

function power(base: number, exponent: number): number {
  let [result, square, left] = [1, modulo(base), exponent];
  while (left > 0) {
    if (left % 2 === 1) result = modulo(result * square);
    square = modulo(square * square);
    left = Math.floor(left / 2);
  }
  return result;
}
