/** The longest plan that a label can name. */
const MOST_YEARS = 10;

const LABEL = /^(?<from>\d{4})(?:-(?<to>\d{2}(?:\d{2})?))?$/u;

/** The first and the last year that a label names, `2017-20` as 2017 and 2020, `2018` as 2018 twice; null where it names none. */
export function yearsNamed(label: string): { readonly from: number; readonly to: number } | null {
  const { from: first, to: last } = LABEL.exec(label)?.groups ?? {};
  if (first === undefined) return null;
  const from = Number(first);
  if (last === undefined) return { from, to: from };
  const inCentury = from - (from % 100) + Number(last);
  const to = last.length === first.length ? Number(last) : inCentury + (inCentury <= from ? 100 : 0);
  return to > from && to - from <= MOST_YEARS ? { from, to } : null;
}
