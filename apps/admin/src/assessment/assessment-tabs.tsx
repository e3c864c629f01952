import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';

/** The three screens of the assessment; there is but one where the partnership does without scoring. */
export function AssessmentTabs(): ReactElement | null {
  const { content } = useEdition();
  if (!content.partnership.features.includes('scoring')) return null;
  const params = { label: content.edition.label };
  return (
    <nav className="tabs" aria-label="Assessment">
      <Link to="/editions/$label/assessment" params={params} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
        Topics and findings
      </Link>
      <Link to="/editions/$label/assessment/scores" params={params} activeProps={{ 'aria-current': 'page' }}>
        Scores and ranking
      </Link>
      <Link to="/editions/$label/assessment/models" params={params} activeProps={{ 'aria-current': 'page' }}>
        Scoring models
      </Link>
    </nav>
  );
}
