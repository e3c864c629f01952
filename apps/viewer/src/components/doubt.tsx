import type { ReactElement, ReactNode } from 'react';

/** A doubt about a figure, beside it: `first` says in a word or two what kind, the rest whose figure it is and who has to settle it. */
export const Doubt = ({ first, children }: { readonly first: string; readonly children: ReactNode }): ReactElement => (
  <p className="doubt">
    <b>{first}</b> {children}
  </p>
);
