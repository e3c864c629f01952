import type { WordDifference } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';

/** A text worded anew, once, with what was removed and what was added marked by more than colour. */
export function MarkedWords(props: {
  readonly words: readonly WordDifference[];
  /** What is said before each, for those who do not see the lines. */
  readonly removed: string;
  readonly added: string;
}): ReactElement {
  const { words, removed, added } = props;
  return (
    <>
      {words.map(({ kind, text }, index) => {
        // oxlint-disable-next-line react/no-array-index-key -- stretches have no names, and their order does not change
        if (kind === 'same') return <span key={index}>{text} </span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <span key={index}>
            <Mark>
              <span className="visually-hidden">{kind === 'removed' ? removed : added} </span>
              {text}
            </Mark>{' '}
          </span>
        );
      })}
    </>
  );
}
