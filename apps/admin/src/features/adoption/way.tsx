import type { AdoptionTransition, AdoptionStep, EditionState } from '@saferplan/domain/adoption';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { dayInWords } from '../../ui/day-in-words.ts';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { words } from '../../words/spoken.ts';
import { adoptionWords } from '../../words/adoption-words.ts';

const WAY = ['draft', 'consultation', 'recommended', 'adopted', 'published'] as const;
type Station = (typeof WAY)[number];

/** The step that brings an edition to each station. */
const ARRIVES: Readonly<Record<Exclude<Station, 'draft'>, AdoptionTransition>> = {
  consultation: 'open-consultation',
  recommended: 'recommend',
  adopted: 'adopt',
  published: 'publish',
};

const AHEAD: Readonly<Record<Exclude<Station, 'draft'>, string>> = {
  consultation: adoptionWords.way.othersAreAskedWhatThey,
  recommended: adoptionWords.way.aCommitteeRecommendsThePlan,
  adopted: adoptionWords.way.theFinalDecision,
  published: adoptionWords.way.afterAdoption,
};

const stationOf = (state: EditionState): Station => (state === 'superseded' ? 'published' : state);

/** The way of an edition to its publication: which station it has passed, when and by whose decision; which it left out; what is to come. */
export function Way({ steps }: { readonly steps: readonly AdoptionStep[] }): ReactElement {
  const { content } = useEdition();
  const { edition, items, partnership } = content;
  const way = WAY.filter(
    (station) =>
      (station !== 'recommended' || partnership.finalDecisionBy === 'council') &&
      (station !== 'consultation' || partnership.features.includes('consultations')),
  );
  const reached = way.indexOf(stationOf(edition.state));
  return (
    <ol className="stations">
      {way.map((station, index) => {
        const step = station === 'draft' ? undefined : steps.findLast(({ move }) => move === ARRIVES[station]);
        const meeting = items.meeting.find(({ id }) => id === step?.meetingId);
        const skipped = index < reached && station === 'consultation' && step === undefined;
        const state = index === reached ? 'now' : index > reached ? 'ahead' : skipped ? 'skipped' : 'past';
        return (
          <li key={station} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <i aria-hidden="true">
              {state === 'past' ? <IconCheck size={12} stroke={3.5} /> : null}
              {skipped ? <IconMinus size={11} stroke={3.5} /> : null}
            </i>
            <b>{words.states[station]}</b>
            <span className="quiet small">
              {skipped
                ? adoptionWords.way.leftOutNoneWasOpened
                : meeting !== undefined
                  ? `${dayInWords(meeting.heldOn)}, ${meeting.body}`
                  : step !== undefined
                    ? `${momentInWords(step.at)}, ${step.actorName}`
                    : index > reached && station !== 'draft'
                      ? AHEAD[station]
                      : index < reached && station !== 'draft'
                        ? adoptionWords.way.notNotedHere
                        : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
