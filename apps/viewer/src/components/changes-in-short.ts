import { lineageStanding } from '@saferplan/domain/publication';
import type { View } from '../view.ts';

/** How many priorities and themes were split, are new, and so on, as a part of a sentence; of what is no longer there, where names are wanted, which it was. */
export function changesInShort({ words, snapshot: { lineage } }: View, names: 'with-names' | 'without' = 'without'): string {
  const parts = [...Map.groupBy(lineage, lineageStanding)].map(([standing, own]) => {
    const before = own.flatMap(({ from }) => from);
    const isGone = standing === 'removed' || standing === 'removal-recommended';
    const types = new Set((standing === 'introduced' ? own.flatMap(({ to }) => to) : before).map(({ type }) => type));
    const [type, other] = types;
    const what = type === undefined || other !== undefined ? 'both' : type;
    const said = words.onHome.changeIn[standing](isGone ? before.length : own.length, before.length, what);
    return isGone && names === 'with-names' ? `${said} (${words.list(before.map(({ title }) => title))})` : said;
  });
  return words.onHome.changesTogether(parts);
}

/** The same as a sentence. */
export function changesInASentence(view: View): string {
  const said = changesInShort(view);
  return said === '' ? '' : `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}
