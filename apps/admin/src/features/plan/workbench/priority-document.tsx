import type { EditionProblem, Item, LineageKind } from '@saferplan/domain/plan';
import { runsThrough } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { trpc } from '../../../server/trpc.ts';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { ActionTable } from './action-table.tsx';
import { Gap } from './action-cell.tsx';
import { InPlaceText } from '../../../item-editor/in-place-text.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { leadsInWords } from '../../../ui/leads-in-words.ts';
import { OutcomeList } from './outcome-list.tsx';
import { useSelection } from './use-selection.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { Phrase } from '../../../ui/phrase.tsx';
import { choices as choiceWords } from '../../../words/choices.ts';
import { OwnText, WithOwnNames } from '../../../edition-store/own-text.tsx';

/** One priority as the public reads it: edited in place, with its outcomes, actions and indicators. */
export function PriorityDocument({ priority }: { readonly priority: Item<'priority'> }): ReactElement {
  const { content } = useEdition();
  const { select } = useSelection();
  const { priority: priorities } = content.items;
  return (
    <article className="plan-document">
      <div className="eyebrow">
        <span>{workbenchWords.priorityDocument.priorityOf(priorities.indexOf(priority) + 1, priorities.length)}</span>
        <Origin priority={priority} />
        <CommentCount priority={priority} />
        <button type="button" className="chip chip-button" onClick={() => select(priority.id)}>
          {workbenchWords.priorityDocument.allItsFields}
          <span className="visually-hidden">
            : <OwnText>{priority.title}</OwnText>
          </span>
        </button>
      </div>
      <h2>
        <InPlaceText kind="priority" item={priority} field="title" empty={workbenchWords.priorityDocument.title} />
      </h2>
      <p className="aim">
        <InPlaceText kind="priority" item={priority} field="aim" multiline empty={workbenchWords.priorityDocument.sayWhatIsWantedOverall} />
      </p>
      <p className="why">
        <InPlaceText kind="priority" item={priority} field="why" multiline empty={workbenchWords.priorityDocument.sayWhyItIsA} />
      </p>
      <Facts priority={priority} />
      {priority.actionPlan.state === 'to-come' ? (
        <p className="plan-note">
          <strong>{workbenchWords.priorityDocument.actionPlanToCome}</strong> <OwnText>{priority.actionPlan.note}</OwnText>{' '}
          <button type="button" className="link-button" onClick={() => select(priority.id, 'actionPlan')}>
            {workbenchWords.priorityDocument.sayThatItIsAgreed}
          </button>
        </p>
      ) : null}
      <OutcomeList priority={priority} />
      <ActionTable priority={priority} />
      <IndicatorTable priority={priority} />
    </article>
  );
}

function Facts({ priority }: { readonly priority: Item<'priority'> }): ReactElement {
  const { content } = useEdition();
  const { select } = useSelection();
  const { theme: themes } = content.items;
  const leads = leadsInWords(priority.lead, content);
  const through = themes.filter((theme) => runsThrough(theme, priority.id));
  return (
    <div className="facts">
      <button type="button" className="fact" onClick={() => select(priority.id, 'lead')}>
        {leads.length > 0 ? (
          <>
            <Phrase
              text={workbenchWords.priorityDocument.ledBy(leads.join('; '))}
              parts={[
                (inside) => (
                  <strong>
                    <OwnText>{inside}</OwnText>
                  </strong>
                ),
              ]}
            />
          </>
        ) : priority.lead.state === 'not-decided' ? (
          <Gap>{workbenchWords.priorityDocument.addLead}</Gap>
        ) : priority.lead.state === 'to-be-confirmed' ? (
          <Gap>{workbenchWords.priorityDocument.leadToBeConfirmed}</Gap>
        ) : (
          workbenchWords.priorityDocument.leadNotRecorded
        )}
      </button>
      {themes.length === 0 ? null : (
        <Link to="/editions/$label/plan" params={{ label: content.edition.label }} search={{ at: 'matrix' }} className="fact">
          <Phrase
            text={workbenchWords.priorityDocument.runThroughIt(
              through.length === themes.length
                ? workbenchWords.priorityDocument.allThemes(themes.length)
                : workbenchWords.priorityDocument.ofThemes(through.length, themes.length),
              through.length,
            )}
            parts={[(inside) => <strong>{inside}</strong>]}
          />
        </Link>
      )}
      {priority.summary === '' ? (
        <button type="button" className="fact" onClick={() => select(priority.id, 'summary')}>
          <Gap>{workbenchWords.priorityDocument.addTheSummaryForThe}</Gap>
        </button>
      ) : null}
    </div>
  );
}

/** What it comes from, as decided under What changed. */
function Origin({ priority }: { readonly priority: Item<'priority'> }): ReactElement | null {
  const { content, previous } = useEdition();
  const decision = content.items.lineage.find(({ toIds }) => toIds.some((id) => id === priority.id));
  if (decision === undefined) return null;
  const from = decision.fromIds
    .map((id) => previous?.planElements.find((focus) => focus.id === id)?.title ?? '')
    .filter((title) => title !== '');
  return (
    <Link to="/editions/$label/changes" params={{ label: content.edition.label }} className="chip">
      <WithOwnNames>{originInWords(decision.kind, from.join(', '), previous?.label ?? '')}</WithOwnNames>
    </Link>
  );
}

/** 'Split from Community Resilience', 'Kept from 2016-17'. */
function originInWords(kind: LineageKind, from: string, before: string): string {
  switch (kind) {
    case 'retained':
      return workbenchWords.priorityDocument.keptFrom(before);
    case 'renamed':
      return workbenchWords.priorityDocument.calledIn(from, before);
    case 'split':
      return workbenchWords.priorityDocument.splitFrom(from);
    case 'merged':
      return workbenchWords.priorityDocument.mergedFrom(from);
    case 'became-priority':
      return workbenchWords.priorityDocument.aThemeIn(before);
    case 'introduced':
    case 'became-theme':
    case 'removed':
      return choiceWords.lineageKinds[kind];
  }
}

function CommentCount({ priority }: { readonly priority: Item<'priority'> }): ReactElement | null {
  const { content } = useEdition();
  const { select } = useSelection();
  const comments = useQuery(trpc.teamwork.comments.queryOptions({ editionId: content.edition.id }));
  const open = (comments.data ?? []).filter(({ itemId, settled }) => itemId === priority.id && settled === null).length;
  if (open === 0) return null;
  return (
    <button type="button" className="chip chip-button" onClick={() => select(priority.id)}>
      {workbenchWords.priorityDocument.openComments(open)}
    </button>
  );
}

/** Whether a problem is of a priority or of what hangs on it. */
export function concerns(
  { place }: EditionProblem,
  priority: Item<'priority'>,
  items: ReturnType<typeof useEdition>['content']['items'],
): boolean {
  if (place.id === priority.id) return true;
  return [...items.outcome, ...items.action, ...items.indicator].some(
    ({ id, priorityId }) => id === place.id && priorityId === priority.id,
  );
}
