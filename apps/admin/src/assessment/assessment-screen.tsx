import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { ItemList } from '../plan/item-list.tsx';
import { words } from '../words/en.ts';
import { AssessmentSteps } from './assessment-steps.tsx';
import { AssessmentTabs } from './assessment-tabs.tsx';
import { FindingVerdict } from './finding-verdict.tsx';

/** The evidence: each topic with its findings, what was done in the year before, and what is recommended. */
export function AssessmentScreen(): ReactElement {
  const { content } = useEdition();
  return (
    <>
      <h1>
        {words.assessment} for {content.edition.label}
      </h1>
      <AssessmentTabs />
      <AssessmentSteps />
      <ItemList
        kind="topic"
        heading="h2"
        below={(topic) => (
          <details>
            <summary>Findings and completed actions of “{'title' in topic ? topic.title : ''}”</summary>
            <ItemList
              kind="finding"
              parentId={topic.id}
              below={({ id }) => {
                const finding = content.items.finding.find((item) => item.id === id);
                return finding === undefined ? null : <FindingVerdict finding={finding} />;
              }}
            />
            <ItemList kind="completed-action" parentId={topic.id} layout="row" />
          </details>
        )}
      />
    </>
  );
}
