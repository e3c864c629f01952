import type { ReactElement } from 'react';

/** GOV.UK Frontend's button, to send a form. */
export const Button = ({ text }: { readonly text: string }): ReactElement => (
  <button type="submit" className="govuk-button" data-module="govuk-button">
    {text}
  </button>
);
