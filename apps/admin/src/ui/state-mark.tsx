import type { Rag } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';

/** The state of an action as a shape in its colour: ● on track, ▲ at risk, ■ late, ✓ done, ◌ not reported, ⊘ stopped. The word stands beside it. */
export function StateMark({ rag }: { readonly rag: Rag }): ReactElement {
  return (
    <svg className="state-mark" data-rag={rag} viewBox="0 0 12 12" width={12} height={12} aria-hidden="true">
      {SHAPES[rag]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Rag, ReactElement>> = {
  green: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  amber: <path d="M6 1 11.500 11H.5z" fill="currentColor" />,
  red: <path d="M1 1h10v10H1z" fill="currentColor" />,
  done: <path d="m1.500 6.500 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />,
  'not-reported': <circle cx="6" cy="6" r="4.500" fill="none" stroke="currentColor" strokeWidth="1.500" strokeDasharray="2.200 1.700" />,
  stopped: <path d="M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zM2.500 2.500l7 7" fill="none" stroke="currentColor" strokeWidth="1.500" />,
};
