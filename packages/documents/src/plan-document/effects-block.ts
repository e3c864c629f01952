import type { SnapshotAction } from '@saferplan/domain/publication';
import type { DocumentWords } from '../words/en.ts';
import { heading, list } from './block-makers.ts';
import type { DocumentBlock } from './document.ts';

/** What actions were expected to do, when that was said, and what became of it, a line each; nothing where nobody said any. */
export function effectsBlock(actions: readonly SnapshotAction[], words: DocumentWords): readonly DocumentBlock[] {
  const lines = actions.flatMap(({ text, effects }) =>
    effects.map((effect) => {
      const { expected, said, result } = words.effect(effect);
      return [`${text}:`, ...expected, said, ...result].join(' ');
    }),
  );
  return lines.length === 0 ? [] : [heading(words.didItWork), ...list(lines)];
}
