import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';

/** The ways to look at how the year goes. */
export function ProgressTabs(): ReactElement {
  const { edition, partnership } = useEdition().content;
  const params = { label: edition.label };
  const here = { 'aria-current': 'page' } as const;
  return (
    <nav className="tabs" aria-label="Progress">
      <Link to="/editions/$label/progress" params={params} activeOptions={{ exact: true }} activeProps={here}>
        Actions
      </Link>
      <Link to="/editions/$label/progress/calendar" params={params} activeProps={here}>
        Calendar
      </Link>
      <Link to="/editions/$label/progress/report" params={params} activeProps={here}>
        Report
      </Link>
      {partnership.features.includes('funding') ? (
        <Link to="/editions/$label/progress/funding" params={params} activeProps={here}>
          Funding
        </Link>
      ) : null}
    </nav>
  );
}
