import { Button } from '@mantine/core';
import { MeetingOutcome } from '@saferplan/domain/adoption';
import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition, useLock } from '../../edition-store/edition-data.tsx';
import { LineList } from '../../item-editor/line-list.tsx';
import { dayInWords } from '../../ui/day-in-words.ts';
import { today } from '../../ui/today.ts';
import { AddDated } from './add-dated.tsx';
import { adoptionWords } from '../../words/adoption-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';
import { OwnText, WithOwnNames } from '../../edition-store/own-text.tsx';

const TONES: Readonly<Record<MeetingOutcome, string>> = {
  awaited: 'state state-recommended',
  agreed: 'state state-adopted',
  'referred-back': 'state state-draft',
  noted: 'state',
};

/** The meetings that the plan was or is to be put to, with what each decided; of one that was held, the decision is asked for. */
export function Meetings(): ReactElement {
  const { content } = useEdition();
  const { edition, items } = content;
  const isUndecided = edition.state === 'draft' || edition.state === 'consultation' || edition.state === 'recommended';
  return (
    <div id="meetings">
      <LineList
        kind="meeting"
        line={(meeting) => <MeetingLine meeting={meeting} />}
        under={(meeting) => <Decide meeting={meeting} />}
        empty={adoptionWords.meetings.noMeetingIsEnteredYet}
        add={
          <>
            {isUndecided && items.meeting.length > 0 && items.meeting.every(({ outcome }) => outcome !== 'awaited') ? (
              <p className="missing">{adoptionWords.meetings.noMeetingIsEnteredAt}</p>
            ) : null}
            <AddDated
              kind="meeting"
              label={adoptionWords.meetings.addAMeeting}
              days={[{ field: 'heldOn', label: adoptionWords.meetings.itsDay }]}
            />
          </>
        }
      />
    </div>
  );
}

function MeetingLine({ meeting }: { readonly meeting: Item<'meeting'> }): ReactElement {
  const { body, heldOn, item, agendaItem, recommendation, outcome, decision, votes, minute } = meeting;
  return (
    <span className="meeting">
      <span className="meeting-day">{dayInWords(heldOn)}</span>
      <span className="meeting-facts">
        <span className="meeting-title">
          <b>
            <OwnText>{item}</OwnText>
          </b>
          <span className={TONES[outcome]}>{choiceWords.outcomes[outcome]}</span>
        </span>
        <span className="quiet small">
          {[body, agendaItem === '' ? '' : adoptionWords.meetings.item(agendaItem)].filter((part) => part !== '').join(' · ')}
        </span>
        {decision === '' ? (
          recommendation === '' ? null : (
            <span>
              <WithOwnNames>{adoptionWords.meetings.askedToDecide(recommendation)}</WithOwnNames>
            </span>
          )
        ) : (
          <span>
            <OwnText>{decision}</OwnText>
          </span>
        )}
        {votes === null && minute === '' ? null : (
          <span className="quiet small">
            {votes === null ? '' : adoptionWords.meetings.forAgainstAbstained(votes.for, votes.against, votes.abstain)}
            {votes === null || minute === '' ? '' : ' · '}
            {minute}
          </span>
        )}
      </span>
    </span>
  );
}

/** What a meeting that was held decided, while nobody has said. */
function Decide({ meeting }: { readonly meeting: Item<'meeting'> }): ReactElement | null {
  const { change } = useEdition();
  const locked = useLock('meeting', {});
  if (locked || meeting.outcome !== 'awaited' || meeting.heldOn === null || meeting.heldOn > today()) return null;
  return (
    <div className="decide" role="group" aria-label={adoptionWords.meetings.whatDecided(meeting.item)}>
      <span>{adoptionWords.meetings.whatDidItDecide}</span>
      {MeetingOutcome.options
        .filter((outcome) => outcome !== 'awaited')
        .map((outcome) => (
          <Button key={outcome} variant="default" size="compact-md" onClick={() => change('meeting', meeting, 'outcome', outcome)}>
            {choiceWords.outcomes[outcome]}
          </Button>
        ))}
    </div>
  );
}
