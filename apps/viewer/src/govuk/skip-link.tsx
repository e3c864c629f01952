import type { ReactElement } from 'react';

/** GOV.UK Frontend's skip link. Its script only moves the focus, which `tabindex` on the target does without one. */
export const SkipLink = ({ href, text }: { readonly href: string; readonly text: string }): ReactElement => (
  <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
    {text}
  </a>
);
