import type { ReactElement } from 'react';
import { Text } from './words-with-terms.tsx';

/** Plain text with its paragraphs; it is never read as HTML. */
export function Prose({ text }: { readonly text: string }): ReactElement {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <Text>{paragraph}</Text>
        </p>
      ))}
    </>
  );
}
