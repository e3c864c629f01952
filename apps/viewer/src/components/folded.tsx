import type { ReactElement, ReactNode } from 'react';

interface FoldedProps {
  /** What is behind it; it stands nowhere else, since it is shown on phones alone. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of a page that is closed on phones until it is opened, and stands open where there is room and on paper. A browser that cannot
 * show what is in a closed `details` by a style sheet keeps it closed everywhere.
 */
export const Folded = ({ summary, children }: FoldedProps): ReactElement => (
  <details className="more folded">
    <summary>{summary}</summary>
    {children}
  </details>
);
