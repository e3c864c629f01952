import type { ReactElement, ReactNode } from 'react';

/** GOV.UK Frontend's inset text: set apart from what is around it. */
export const InsetText = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="govuk-inset-text">{children}</div>
);
