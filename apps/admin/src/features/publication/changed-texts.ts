/** Which of some texts are not among the others, each as often as it is there: what was taken away, and what was added. */
export function changedTexts(
  before: readonly string[],
  after: readonly string[],
): { readonly gone: readonly boolean[]; readonly added: readonly boolean[] } {
  return { gone: notAmong(before, after), added: notAmong(after, before) };
}

function notAmong(texts: readonly string[], others: readonly string[]): readonly boolean[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.map((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}
