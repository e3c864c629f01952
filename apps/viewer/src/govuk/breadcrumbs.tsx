import type { ReactElement } from 'react';

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** GOV.UK Frontend's breadcrumbs: the way down to this page, without the page itself. */
export function Breadcrumbs({ items, label }: { readonly items: readonly Crumb[]; readonly label: string }): ReactElement {
  return (
    <nav className="govuk-breadcrumbs" aria-label={label}>
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }) => (
          <li key={href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
