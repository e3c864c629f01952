import type { ReactElement } from 'react';

/** GOV.UK Frontend's tag. `kind` names what it says, for its colour; the words say it too. */
export const Tag = ({ text, kind = '' }: { readonly text: string; readonly kind?: string }): ReactElement => (
  <strong className={kind === '' ? 'govuk-tag' : `govuk-tag tag-${kind}`}>{text}</strong>
);
