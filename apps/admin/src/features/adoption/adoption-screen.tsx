import { consultationState } from '@saferplan/domain/adoption';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ItemList } from '../../item-editor/item-list.tsx';
import { LineList } from '../../item-editor/line-list.tsx';
import { trpc } from '../../server/trpc.ts';
import { dayInWords } from '../../ui/day-in-words.ts';
import { today } from '../../ui/today.ts';
import { Await } from '../../ui/screen-states.tsx';
import { AddDated } from './add-dated.tsx';
import { Implications } from './implications.tsx';
import { Meetings } from './meetings.tsx';
import { TransitionList } from './transition-list.tsx';
import { Papers } from './papers.tsx';
import { StepHistory } from './step-history.tsx';
import { Way } from './way.tsx';
import { adoptionWords } from '../../words/adoption-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** The way an edition takes: where it stands, what comes next and what is missing for it, and what was decided by whom. */
export function AdoptionScreen(): ReactElement {
  const { content } = useEdition();
  const { role } = useSession();
  const { edition, partnership } = content;
  const adoption = useQuery({ ...trpc.adoption.read.queryOptions({ editionId: edition.id }), staleTime: 0 });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{adoptionWords.adoptionScreen.adoptionOf(edition.label)}</h1>
          <p>
            {adoptionWords.adoptionScreen.theFinalDecisionIsTaken(
              choiceWords.finalDecisions[partnership.finalDecisionBy],
              partnership.fourEyes ? adoptionWords.adoptionScreen.whoeverPublishesMustBeSomebody : '',
            )}
          </p>
        </div>
      </header>
      <Await query={adoption}>
        {({ moves, steps, mayLackMeeting }) => (
          <>
            <Way steps={steps} />
            <div className="two">
              <div>
                <Meetings />
                {partnership.features.includes('consultations') ? <Consultations /> : null}
                <Implications />
              </div>
              <div>
                {role === 'administrator' || role === 'editor' ? <TransitionList moves={moves} mayLackMeeting={mayLackMeeting} /> : null}
                <Papers />
                <StepHistory steps={steps} />
              </div>
            </div>
          </>
        )}
      </Await>
    </>
  );
}

const Consultations = (): ReactElement => (
  <div id="consultations">
    <LineList
      kind="consultation"
      line={({ title, startsOn, endsOn, audiences }) => (
        <>
          <b>
            <OwnText>{title}</OwnText>
          </b>
          <span>
            {adoptionWords.adoptionScreen.consultationStates[consultationState({ startsOn, endsOn }, today())]}{' '}
            {adoptionWords.adoptionScreen.to(
              dayInWords(startsOn),
              dayInWords(endsOn),
              audiences === '' ? adoptionWords.adoptionScreen.notYetSaidWhoIs : `: ${audiences}`,
            )}
          </span>
        </>
      )}
      below={(consultation) => <ItemList kind="response" parentId={consultation.id} heading="h3" />}
      empty={adoptionWords.adoptionScreen.nobodyHasBeenAskedYet}
      add={
        <AddDated
          kind="consultation"
          label={adoptionWords.adoptionScreen.addAConsultation}
          days={[
            { field: 'startsOn', label: adoptionWords.adoptionScreen.opensOn },
            { field: 'endsOn', label: adoptionWords.adoptionScreen.closesOn },
          ]}
        />
      }
    />
  </div>
);
