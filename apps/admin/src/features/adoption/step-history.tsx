import type { AdoptionStep } from '@saferplan/domain/adoption';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { words } from '../../words/spoken.ts';
import { adoptionWords } from '../../words/adoption-words.ts';
import { inWords } from '../../ui/dates-in-words.ts';

/** The steps that were taken, oldest first, each with the meeting that decided it and who noted it. */
export function StepHistory({ steps }: { readonly steps: readonly AdoptionStep[] }): ReactElement | null {
  const { content } = useEdition();
  if (steps.length === 0) return null;
  return (
    <section className="box">
      <header className="box-head">
        <h2>{adoptionWords.stepHistory.whatWasDecided}</h2>
      </header>
      <ol className="lines">
        {steps.map((step) => {
          const meeting = content.items.meeting.find(({ id }) => id === step.meetingId);
          return (
            <li key={`${step.at} ${step.move}`} className="step">
              <strong>{words.movesDone[step.move]}</strong>
              {meeting === undefined ? null : (
                <>
                  {' '}
                  {adoptionWords.stepHistory.byThe(
                    meeting.body,
                    meeting.heldOn === null ? adoptionWords.stepHistory.onADayNotRecorded : inWords(meeting.heldOn),
                    meeting.votes === null
                      ? ''
                      : adoptionWords.stepHistory.forAgainstAbstained(meeting.votes.for, meeting.votes.against, meeting.votes.abstain),
                  )}
                </>
              )}
              {step.reason === '' ? null : <p>{step.reason}</p>}
              <p className="quiet">
                {step.actorName}, {momentInWords(step.at)}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
