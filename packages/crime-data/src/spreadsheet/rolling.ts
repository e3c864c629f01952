const ROLLING_WORDS =
  /\b(?:rolling|moving (?:annual )?total|mat|12[\s-]?months?|twelve[\s-]months?|year ending|year to date|ytd|cumulative)\b/i;

/** Why a measure of this name cannot go on a control chart; null where its name says nothing of the kind. */
export function refusedByName(name: string): string | null {
  if (!ROLLING_WORDS.test(name)) return null;
  return 'This looks like a rolling or running total. Each value repeats most of the one before, so runs and limits would mean nothing. Import the figures for each month alone.';
}

/** How alike neighbours must be, and how little they may change, before we ask whether they are rolling sums. */
const [ALIKE, LEAST_VALUES, SMALL_STEP] = [0.9, 13, 0.03];

/**
 * Whether values behave as rolling sums of twelve months do: neighbours almost equal (correlation above 0.9)
 * and each step small beside the level. Monthly counts of that size would vary more by chance alone.
 */
export function looksRolling(values: readonly (number | null)[]): boolean {
  const present = values.filter((value) => value !== null);
  if (present.length < LEAST_VALUES) return false;
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const steps = present.slice(1).map((value, index) => Math.abs(value - (present[index] ?? 0)));
  const meanStep = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const centred = present.map((value) => value - mean);
  const power = centred.reduce((sum, value) => sum + value ** 2, 0);
  // Values that never change are no sums of twelve months either: those change a little each month.
  if (steps.every((step) => step <= 1e-9 * Math.abs(mean))) return false;
  const r = power === 0 ? 0 : centred.slice(1).reduce((sum, value, index) => sum + value * (centred[index] ?? 0), 0) / power;
  const correction = present.length / (present.length - 4);
  return mean > 0 && r * correction > ALIKE && meanStep < mean * SMALL_STEP;
}
