import type { ActionStatus, Rag } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';

/** How an action is doing, as a shape and a colour of its own; the word stands beside it. */
export function StateMark({ of }: { readonly of: ActionStatus | Rag }): ReactElement {
  return (
    <svg className="state-mark" data-state={of} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[of]}
    </svg>
  );
}

const RING = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;
const SHAPES: Readonly<Record<ActionStatus | Rag, ReactElement>> = {
  green: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  amber: <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  red: <path d="M1 1h10v10H1z" fill="currentColor" />,
  done: (
    <>
      <circle cx="6" cy="6" r="5.4" fill="currentColor" />
      <path d="m3.2 6.2 2 2 3.6-4" fill="none" stroke="var(--surface, Canvas)" strokeWidth="1.6" />
    </>
  ),
  stopped: (
    <>
      <circle cx="6" cy="6" r="4.7" {...RING} />
      <path d="m2.7 9.3 6.600-6.600" {...RING} />
    </>
  ),
  'not-reported': <circle cx="6" cy="6" r="4.7" {...RING} strokeDasharray="2.3 1.6" />,
  'not-started': <circle cx="6" cy="6" r="4.7" {...RING} />,
  'under-way': (
    <>
      <circle cx="6" cy="6" r="4.7" {...RING} />
      <path d="M6 1.3a4.7 4.7 0 0 1 0 9.4z" fill="currentColor" />
    </>
  ),
};
