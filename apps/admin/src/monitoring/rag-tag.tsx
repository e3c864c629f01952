import type { Rag } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { words } from '../words/en.ts';

/** How an action is doing: a colour, a sign and a word, so that none is needed alone. */
export function RagTag({ rag }: { readonly rag: Rag | 'not-rated' }): ReactElement {
  return <span className={`rag rag-${rag}`}>{rag === 'not-rated' ? 'Not rated' : words.rags[rag]}</span>;
}
