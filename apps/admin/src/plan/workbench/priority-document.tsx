import type { EditionProblem, Item, LineageKind } from '@saferplan/domain/plan';
import { runsThrough } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { trpc } from '../../trpc.ts';
import { words } from '../../words/en.ts';
import { useEdition } from '../edition-data.tsx';
import { ActionTable } from './action-table.tsx';
import { Gap } from './action-cell.tsx';
import { InPlaceText } from './in-place-text.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { leadsInWords } from './leads-in-words.ts';
import { OutcomeList } from './outcome-list.tsx';
import { useSelection } from './use-selection.ts';

/** One priority as the public reads it: edited in place, with its outcomes, actions and indicators. */
export function PriorityDocument({ priority }: { readonly priority: Item<'priority'> }): ReactElement {
  const { content } = useEdition();
  const { select } = useSelection();
  const { priority: priorities } = content.items;
  return (
    <article className="plan-document">
      <div className="eyebrow">
        <span>
          Priority {priorities.indexOf(priority) + 1} of {priorities.length}
        </span>
        <Origin priority={priority} />
        <CommentCount priority={priority} />
        <button type="button" className="chip chip-button" onClick={() => select(priority.id)}>
          All its fields<span className="visually-hidden">: {priority.title}</span>
        </button>
      </div>
      <h2>
        <InPlaceText kind="priority" item={priority} field="title" empty="Title" />
      </h2>
      <p className="aim">
        <InPlaceText kind="priority" item={priority} field="aim" multiline empty="Say what is wanted overall" />
      </p>
      <p className="why">
        <InPlaceText kind="priority" item={priority} field="why" multiline empty="Say why it is a priority" />
      </p>
      <Facts priority={priority} />
      {priority.actionPlan.state === 'to-come' ? (
        <p className="plan-note">
          <strong>Action plan to come.</strong> {priority.actionPlan.note}{' '}
          <button type="button" className="link-button" onClick={() => select(priority.id, 'actionPlan')}>
            Say that it is agreed
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
            Led by <strong>{leads.join(', ')}</strong>
          </>
        ) : priority.lead.state === 'not-decided' ? (
          <Gap>Add lead</Gap>
        ) : priority.lead.state === 'to-be-confirmed' ? (
          <Gap>Lead to be confirmed</Gap>
        ) : (
          'Lead not recorded'
        )}
      </button>
      {themes.length === 0 ? null : (
        <Link to="/editions/$label/plan" params={{ label: content.edition.label }} search={{ at: 'matrix' }} className="fact">
          <strong>
            {through.length === themes.length
              ? themes.length === 1
                ? 'Its one theme'
                : `All ${themes.length.toString()} themes`
              : `${through.length.toString()} of ${themes.length.toString()} themes`}
          </strong>{' '}
          {through.length === 1 ? 'runs' : 'run'} through it
        </Link>
      )}
      {priority.summary === '' ? (
        <button type="button" className="fact" onClick={() => select(priority.id, 'summary')}>
          <Gap>Add the summary for the front page</Gap>
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
      {originInWords(decision.kind, from.join(', '), previous?.label ?? '')}
    </Link>
  );
}

/** 'Split from Community Resilience', 'Kept from 2016-17'. */
function originInWords(kind: LineageKind, from: string, before: string): string {
  switch (kind) {
    case 'retained':
      return `Kept from ${before}`;
    case 'renamed':
      return `Called ${from} in ${before}`;
    case 'split':
      return `Split from ${from}`;
    case 'merged':
      return `Merged from ${from}`;
    case 'became-priority':
      return `A theme in ${before}`;
    case 'introduced':
    case 'became-theme':
    case 'removed':
      return words.lineageKinds[kind];
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
      {open === 1 ? '1 open comment' : `${open.toString()} open comments`}
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
