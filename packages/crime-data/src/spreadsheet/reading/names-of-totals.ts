const TOTAL =
  /\b(?:grand |sub-?)?totals?\b|(?:^| · )(?:all|sum)\b|\ball (?:offences|crimes?|incidents)\b|\boverall\b|\b(?:is-?)?(?:c|g|ch)yfans(?:wm|ymiau)\b/i;
const SUBTOTAL = /\bsub-?totals?\b|\bis-?gyfans(?:wm|ymiau)\b/i;
const OF_WHICH = /^(?:of (?:which|these|whom)|including)\b/i;

/** Whether a name says that a measure is a total. */
export const isNamedTotal = (name: string): boolean => TOTAL.test(name) || TOTAL.test(inParts(name));

/** `Burglary · dwelling` of `Burglary - dwelling`, `Burglary: dwelling` and `Burglary (dwelling)`. */
const inParts = (name: string): string => name.replace(/ \((?<part>[^()]+)\)$/u, ' · $<part>').replaceAll(/\s+[-–—]\s+|:\s+/g, ' · ');

/**
 * The measures, by their places among names, of which the names say that they are the parts of one: `High · Burglary` of `High · All`, of
 * `High total` and of `High`, those straight before a sub-total, and those straight after it that begin `of which`.
 */
export function partsByName(written: readonly string[], index: number): readonly number[] {
  const names = written.map(inParts);
  const name = names[index] ?? '';
  const stem = name
    .replace(TOTAL, '')
    .replace(/(?: ·)+\s*$/, '')
    .trim();
  const below = names.flatMap((other, at) =>
    stem !== '' && at !== index && other.startsWith(`${stem} · `) && !TOTAL.test(other) ? [at] : [],
  );
  if (below.length > 1) return below;
  const others = names.map((_, at) => at);
  if (SUBTOTAL.test(name)) return straightBefore(names, index);
  const end = names.findIndex((other, at) => at > index && !OF_WHICH.test(other));
  return others.slice(index + 1, end === -1 ? names.length : end);
}

/** The measures, by their places among names, between one that is called a total and the total before it. */
export function straightBefore(names: readonly string[], index: number): readonly number[] {
  const last = names.findLastIndex((other, at) => at < index && isNamedTotal(other));
  return names.map((_, at) => at).slice(last + 1, index);
}
