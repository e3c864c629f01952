import { lineageStanding } from '@saferplan/domain/publication';
import type { View } from '../view.ts';

/** How many priorities and themes were split, are new, and so on; of what is no longer there, where names are wanted, which it was. */
export function changesInShort({ words, snapshot: { lineage } }: View, names: 'with-names' | 'without' = 'without'): readonly string[] {
  return [...Map.groupBy(lineage, lineageStanding)].map(([standing, own]) => {
    const before = own.flatMap(({ from }) => from);
    const said = words.onHome.changeIn[standing](own.length, before.length);
    const isGone = standing === 'removed' || standing === 'removal-recommended';
    return isGone && names === 'with-names' ? `${said} (${words.list(before.map(({ title }) => title))})` : said;
  });
}
