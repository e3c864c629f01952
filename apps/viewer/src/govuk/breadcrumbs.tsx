import type { ReactElement } from 'react';

export interface Crumb {
  readonly text: string;
  /** Null for where the reader is. */
  readonly href: string | null;
}

/** GOV.UK Frontend's breadcrumbs: the way down to this page, or to what it is one of. */
export function Breadcrumbs({ items, label }: { readonly items: readonly Crumb[]; readonly label: string }): ReactElement {
  return (
    <nav className="govuk-breadcrumbs" aria-label={label}>
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }) => (
          <li key={text} className="govuk-breadcrumbs__list-item" aria-current={href === null ? 'page' : undefined}>
            {href === null ? (
              text
            ) : (
              <a className="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
