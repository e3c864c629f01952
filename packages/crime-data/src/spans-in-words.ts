import { inWords, monthAfter } from '@saferplan/domain/shared';

/** 'December 2014 to December 2015', 'March 2016': months that follow one another together. */
export function spansInWords(months: readonly string[]): string {
  const spans: { from: string; to: string }[] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last !== undefined && monthAfter(last.to, 1) === month) last.to = month;
    else spans.push({ from: month, to: month });
  }
  return listed(spans.map(({ from, to }) => (from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`)));
}

/** 'a, b and c'. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
