import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { LineList } from '../../item-editor/line-list.tsx';
import { overviewWords } from '../../words/overview-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** Where the documents that the plan was taken from contradict themselves: a line each, opened one at a time. */
export function Contradictions(): ReactElement | null {
  const { content, locked } = useEdition();
  if (content.items.contradiction.length === 0 && locked) return null;
  return (
    <LineList
      kind="contradiction"
      first={4}
      line={({ subject, settled }) => (
        <>
          <OwnText>{subject}</OwnText>
          <span>{settled ? overviewWords.contradictions.settledWithWhoeverWroteIt : overviewWords.contradictions.open}</span>
        </>
      )}
    />
  );
}
