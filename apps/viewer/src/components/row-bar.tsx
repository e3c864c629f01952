import type { ReactElement } from 'react';

/** How much of the most a row has, as a bar; the number stands beside it. */
export const RowBar = ({ share }: { readonly share: number }): ReactElement => (
  <svg className="row-bar" viewBox="0 0 160 12" preserveAspectRatio="none" aria-hidden="true">
    <rect x="0.5" y="0.5" width={Math.max(1, Math.round(share * 159))} height="11" />
  </svg>
);
