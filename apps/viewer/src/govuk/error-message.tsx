import type { ReactElement } from 'react';

/** GOV.UK Frontend's error message, which stands between a field and its label; `before` is heard and not seen. */
export function ErrorMessage(props: { readonly id: string; readonly before: string; readonly text: string }): ReactElement {
  const { id, before, text } = props;
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{before}</span> {text}
    </p>
  );
}
