import type { ReactElement } from 'react';

/** GOV.UK Frontend's error summary: what is wrong with what was sent, with a way to each field. It is told to those who hear the page. */
export function ErrorSummary(props: {
  readonly title: string;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
}): ReactElement {
  const { title, errors } = props;
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ text, href }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
