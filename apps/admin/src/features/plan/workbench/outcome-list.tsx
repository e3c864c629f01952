import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition, useLock } from '../../../edition-store/edition-data.tsx';
import { useMove } from '../../../item-editor/item-list.tsx';
import { AddLine } from '../../../item-editor/add-line.tsx';
import { InPlaceText } from '../../../item-editor/in-place-text.tsx';
import { useSelection } from './use-selection.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';

/** What the partnership aims to achieve for a priority, as a list that is edited where it is read. */
export function OutcomeList({ priority }: { readonly priority: Item<'priority'> }): ReactElement {
  const { content } = useEdition();
  const locked = useLock('outcome', { priorityId: priority.id });
  const outcomes = content.items.outcome.filter(({ priorityId }) => priorityId === priority.id);
  return (
    <section aria-labelledby={`${priority.id}-outcomes`} id={`${priority.id}-part-outcome`}>
      <div className="section-head">
        <h3 id={`${priority.id}-outcomes`}>{workbenchWords.outcomeList.whatWeAimToAchieve}</h3>
        <span className="quiet">{outcomes.length}</span>
      </div>
      <ul className="outcomes">
        {outcomes.map((outcome, index) => (
          <Outcome key={outcome.id} outcome={outcome} index={index} count={outcomes.length} />
        ))}
      </ul>
      {locked ? null : <AddLine kind="outcome" parentId={priority.id} label={workbenchWords.outcomeList.addAnOutcome} />}
    </section>
  );
}

function Outcome(props: { readonly outcome: Item<'outcome'>; readonly index: number; readonly count: number }): ReactElement {
  const { outcome, index, count } = props;
  const { open, select } = useSelection();
  const move = useMove('outcome', outcome, index, count);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut for the button inside; the panel moves it too
    <li data-open={open?.item.id === outcome.id ? true : undefined} onKeyDown={move.onKeyDown}>
      <InPlaceText kind="outcome" item={outcome} field="text" empty={workbenchWords.outcomeList.anOutcomeWithoutWords} />
      <button
        type="button"
        className="row-more"
        aria-label={workbenchWords.outcomeList.open(outcome.text)}
        onClick={() => select(outcome.id)}
      >
        ⋯
      </button>
    </li>
  );
}
