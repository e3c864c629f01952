import type { ReactElement, ReactNode } from 'react';

/** A fact of a list of facts (`dl`): its name over what it is. */
export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
