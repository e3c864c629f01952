import { Fragment, type ReactElement, type ReactNode } from 'react';

/**
 * A sentence with elements inside it: `<0>…</0>` in its text stands for what the first of `parts` makes of the words between, `<1>…</1>`
 * for what the second makes, in whatever order the language puts them.
 */
export function Phrase(props: { readonly text: string; readonly parts: readonly ((inside: string) => ReactNode)[] }): ReactElement {
  const { text, parts } = props;
  // Split by a pattern with two groups: text, number, words between, text, number, …
  const pieces = text.split(/<(\d)>(.*?)<\/\1>/su);
  return (
    <>
      {pieces.map((piece, index) => {
        if (index % 3 === 1) return null;
        const key = `${index.toString()} ${piece}`;
        return <Fragment key={key}>{index % 3 === 0 ? piece : parts[Number(pieces[index - 1])]?.(piece)}</Fragment>;
      })}
    </>
  );
}
