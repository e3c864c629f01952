import type { Rag } from '@saferplan/domain/plan';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { type RatedAction, useRatedActions } from '../monitoring/index.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { overviewWords } from '../../words/overview-words.ts';
import { inWords } from '../../ui/dates-in-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** The states in the order in which they ask for a look, with the word for so many actions. */
const STATES: readonly { readonly rag: Rag; readonly word: string }[] = [
  { rag: 'red', word: overviewWords.delivery.late },
  { rag: 'amber', word: overviewWords.delivery.atRisk },
  { rag: 'green', word: overviewWords.delivery.onTrack },
  { rag: 'done', word: overviewWords.delivery.done },
  { rag: 'stopped', word: overviewWords.delivery.stopped },
  { rag: 'not-reported', word: overviewWords.delivery.notReported },
];

/** How many actions are in each state, of the states that any is in. */
const countStates = (actions: readonly RatedAction[]): readonly { readonly rag: Rag; readonly word: string; readonly count: number }[] =>
  STATES.map((state) => ({ ...state, count: actions.filter(({ rating }) => rating.rag === state.rag).length })).filter(
    ({ count }) => count > 0,
  );

const statesInWords = (actions: readonly RatedAction[]): string =>
  countStates(actions)
    .map(({ count, word }) => `${count.toString()} ${word}`)
    .join(', ');

/** How the actions of each priority stand, and when the next is due. */
export function Delivery(): ReactElement {
  const { content } = useEdition();
  const { label } = content.edition;
  const actions = useRatedActions();
  return (
    <section className="box">
      <header className="box-head">
        <h2>{overviewWords.delivery.delivery}</h2>
        <span className="quiet">{overviewWords.delivery.actionsInPriorities(actions.length, content.items.priority.length)}</span>
        <span className="box-more states">
          {countStates(actions).map(({ rag, word, count }) => (
            <span key={rag} className="state-word">
              <StateMark of={rag} /> {count} {word}
            </span>
          ))}
        </span>
      </header>
      <table className="delivery">
        <thead>
          <tr>
            <th scope="col">{overviewWords.delivery.priority}</th>
            <th scope="col">{overviewWords.delivery.actions}</th>
            <th scope="col">{overviewWords.delivery.nextDue}</th>
          </tr>
        </thead>
        <tbody>
          {content.items.priority.map((priority, index) => {
            const own = actions.filter(({ action }) => action.priorityId === priority.id);
            const next = own
              .flatMap(({ rating: { due, dueOn, status } }) =>
                due === null || dueOn === null || status === 'done' ? [] : [{ due, dueOn }],
              )
              .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
            return (
              <tr key={priority.id}>
                <th scope="row">
                  <span className="number">{index + 1}</span>
                  <Link to="/editions/$label/plan" params={{ label }} hash={priority.id}>
                    <OwnText>{priority.title}</OwnText>
                  </Link>
                </th>
                <td>
                  <StateBar actions={own} />
                  <span className="quiet small">{own.length === 0 ? overviewWords.delivery.actionPlanToCome : statesInWords(own)}</span>
                </td>
                <td className="quiet">{next === undefined ? overviewWords.delivery.none : inWords(next.due)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The states of some actions as one bar; the words beside it say the same. */
const StateBar = ({ actions }: { readonly actions: readonly RatedAction[] }): ReactElement => (
  <span className="state-bar" aria-hidden="true">
    {actions.length === 0 ? <i data-rag="none" /> : null}
    {countStates(actions).map(({ rag, count }) => (
      <i key={rag} data-rag={rag} style={{ flexGrow: count }} />
    ))}
  </span>
);
