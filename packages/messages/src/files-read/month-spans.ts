import { monthAfter } from '@saferplan/domain/shared';

/** Months that follow one another together, each run by its first and its last. */
export function spansOf(months: readonly string[]): readonly { readonly from: string; readonly to: string }[] {
  const spans: { from: string; to: string }[] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last !== undefined && monthAfter(last.to, 1) === month) last.to = month;
    else spans.push({ from: month, to: month });
  }
  return spans;
}
