import type { ReactElement } from 'react';

/**
 * GOV.UK Frontend's way to leave a page quickly. It is a link, so it works without a script; the script takes this
 * page out of the history as far as browsers let it, and listens for the Shift key pressed three times.
 */
export function ExitThisPage(props: { readonly href: string; readonly hidden: string; readonly text: string }): ReactElement {
  const { href, hidden, text } = props;
  return (
    <div className="govuk-exit-this-page" data-module="govuk-exit-this-page">
      <a
        href={href}
        role="button"
        draggable="false"
        className="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        data-module="govuk-button"
        rel="nofollow noreferrer"
      >
        <span className="govuk-visually-hidden">{hidden}</span> {text}
      </a>
    </div>
  );
}
