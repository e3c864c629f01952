import type { ReactElement, ReactNode } from 'react';

/** GOV.UK Frontend's details: more, for those who want it. */
export const Details = ({ summary, children }: { readonly summary: string; readonly children: ReactNode }): ReactElement => (
  <details className="govuk-details">
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
);
