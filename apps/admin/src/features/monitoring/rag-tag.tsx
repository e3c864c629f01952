import type { Rag } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { words } from '../../words/spoken.ts';
import { monitoringWords } from '../../words/monitoring-words.ts';

/** How an action is doing: a colour, a sign and a word, so that none is needed alone. */
export function RagTag({ rag }: { readonly rag: Rag | 'not-rated' }): ReactElement {
  return <span className={`rag rag-${rag}`}>{rag === 'not-rated' ? monitoringWords.ragTag.notRated : words.rags[rag]}</span>;
}
