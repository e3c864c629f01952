import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { monitoringWords } from '../../words/monitoring-words.ts';

/** The ways to look at how the year goes. */
export function ProgressTabs(): ReactElement {
  const { edition, partnership } = useEdition().content;
  const params = { label: edition.label };
  const here = { 'aria-current': 'page' } as const;
  return (
    <nav className="tabs" aria-label={monitoringWords.progressTabs.progress}>
      <Link to="/editions/$label/progress" params={params} activeOptions={{ exact: true, includeSearch: false }} activeProps={here}>
        {monitoringWords.progressTabs.actions}
      </Link>
      <Link to="/editions/$label/progress/calendar" params={params} activeProps={here}>
        {monitoringWords.progressTabs.calendar}
      </Link>
      <Link to="/editions/$label/progress/report" params={params} activeProps={here}>
        {monitoringWords.progressTabs.report}
      </Link>
      {partnership.features.includes('funding') ? (
        <Link to="/editions/$label/progress/funding" params={params} activeProps={here}>
          {monitoringWords.progressTabs.funding}
        </Link>
      ) : null}
    </nav>
  );
}
