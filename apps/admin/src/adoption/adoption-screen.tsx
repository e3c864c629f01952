import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '../accounts/session.tsx';
import { useEdition } from '../plan/edition-data.tsx';
import { ItemList } from '../plan/item-list.tsx';
import { trpc } from '../trpc.ts';
import { Await } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { Implications } from './implications.tsx';
import { MoveList } from './move-list.tsx';
import { StepHistory } from './step-history.tsx';

const WAY = ['draft', 'consultation', 'recommended', 'adopted', 'published'] as const;

/** The way an edition takes: where it stands, what comes next and what is missing for it, and what was decided by whom. */
export function AdoptionScreen(): ReactElement {
  const { content } = useEdition();
  const { role } = useSession();
  const { edition, partnership } = content;
  const adoption = useQuery({ ...trpc.adoption.read.queryOptions({ editionId: edition.id }), staleTime: 0 });
  const way = WAY.filter((state) => state !== 'recommended' || partnership.finalDecisionBy === 'council');
  const reached = way.findIndex((state) => state === (edition.state === 'superseded' ? 'published' : edition.state));
  return (
    <>
      <h1>Adoption of {edition.label}</h1>
      <ol className="way">
        {way.map((state, index) => (
          <li key={state} aria-current={index === reached ? 'step' : undefined} data-passed={index < reached ? true : undefined}>
            {words.states[state]}
          </li>
        ))}
      </ol>
      <p className="quiet">
        The final decision is taken by {words.finalDecisions[partnership.finalDecisionBy]}.
        {partnership.fourEyes ? ' Whoever publishes must be somebody else than whoever asks for it.' : ''}
      </p>
      <Await query={adoption}>
        {({ moves, steps }) => (
          <>
            {role === 'administrator' || role === 'editor' ? <MoveList moves={moves} /> : null}
            <StepHistory steps={steps} />
          </>
        )}
      </Await>
      <p>
        For the papers of the meeting: {edition.label} as it stands, as{' '}
        <a href={`/drafts/${encodeURIComponent(edition.id)}/plan.docx`}>Word document</a> or{' '}
        <a href={`/drafts/${encodeURIComponent(edition.id)}/plan.pdf`}>PDF</a>, marked as a draft.
      </p>
      <p>
        <Link to="/editions/$label/adoption/paper" params={{ label: edition.label }}>
          Write the paper for the committee
        </Link>
        : what is asked of it, the options and the reasons, as Word or PDF.
      </p>
      <ItemList kind="meeting" heading="h2" />
      {partnership.features.includes('consultations') ? (
        <ItemList
          kind="consultation"
          heading="h2"
          below={(consultation) => <ItemList kind="response" parentId={consultation.id} heading="h3" />}
        />
      ) : null}
      <Implications />
    </>
  );
}
