const TOTAL =
  /\b(?:grand |sub-?)?totals?\b|(?:^| · )(?:all|sum)\b|\ball (?:offences|crimes?|incidents)\b|\boverall\b|\b(?:is-?)?(?:c|g|ch)yfans(?:wm|ymiau)\b/i;
const SUBTOTAL = /\bsub-?totals?\b|\bis-?gyfans(?:wm|ymiau)\b/i;
const OF_WHICH = /^(?:of (?:which|these|whom)|including)\b/i;

/** Whether a name says that a measure is a total. */
export const isNamedTotal = (name: string): boolean => TOTAL.test(name);

/**
 * The measures, by their places among names, of which the names say that they are the parts of one: `High · Burglary` of `High · All`, of
 * `High total` and of `High`, those straight before a sub-total, and those straight after it that begin `of which`.
 */
export function partsByName(names: readonly string[], index: number): readonly number[] {
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
  if (SUBTOTAL.test(name)) {
    const last = names.findLastIndex((other, at) => at < index && TOTAL.test(other));
    return others.slice(last + 1, index);
  }
  const end = names.findIndex((other, at) => at > index && !OF_WHICH.test(other));
  return others.slice(index + 1, end === -1 ? names.length : end);
}
