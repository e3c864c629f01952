import { NativeSelect, SegmentedControl } from '@mantine/core';
import { ActionStatus } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { useSession } from '../accounts/session.tsx';
import { useEdition } from '../plan/edition-data.tsx';
import { Empty } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { ActionProgress } from './action-progress.tsx';
import { Digests } from './digests.tsx';
import { ProgressTabs } from './progress-tabs.tsx';
import { RagTag } from './rag-tag.tsx';
import { type RatedAction, useRatedActions } from './use-rated-actions.ts';

const FILTERS: Readonly<Record<string, (rated: RatedAction) => boolean>> = {
  all: () => true,
  overdue: ({ rating }) => rating.overdue,
  'due soon': ({ rating }) => rating.dueSoon,
  'without news': ({ rating }) => rating.rag === 'not-reported' || rating.because.startsWith('Nothing has been reported since'),
};

/** How the year goes: every action with its colour and why, its updates, and a line to add one; as a list or as a board. */
export function ProgressScreen(): ReactElement {
  const { content } = useEdition();
  const { role, leads } = useSession();
  const rated = useRatedActions();
  const [shape, setShape] = useState('list');
  const [filter, setFilter] = useState('all');
  const [whose, setWhose] = useState(role === 'lead' ? 'mine' : 'all');
  const shown = rated.filter(
    (one) => (FILTERS[filter]?.(one) ?? true) && (whose === 'all' || (one.priority !== undefined && leads.includes(one.priority.slug))),
  );
  return (
    <>
      <h1>Progress in {content.edition.label}</h1>
      <ProgressTabs />
      <p>
        {rated.length === 1 ? 'One action' : `${rated.length.toString()} actions`}: {count(rated, 'overdue')} overdue,{' '}
        {count(rated, 'due soon')} due within a month, {count(rated, 'without news')} without news.
      </p>
      <div className="score-tools">
        <NativeSelect
          label="Show"
          value={filter}
          data={Object.keys(FILTERS).map((name) => ({ value: name, label: name === 'all' ? 'all actions' : `what is ${name}` }))}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        {leads.length === 0 ? null : (
          <NativeSelect
            label="Of"
            value={whose}
            data={[
              { value: 'all', label: 'everybody' },
              { value: 'mine', label: 'the priorities I lead' },
            ]}
            onChange={(event) => setWhose(event.currentTarget.value)}
          />
        )}
        <SegmentedControl
          aria-label="As"
          value={shape}
          onChange={setShape}
          data={[
            { value: 'list', label: 'List' },
            { value: 'board', label: 'Board' },
          ]}
        />
      </div>
      {shown.length === 0 ? <Empty>Nothing of this kind.</Empty> : null}
      {shape === 'list' ? (
        content.items.priority.map((priority) => {
          const own = shown.filter((one) => one.priority?.id === priority.id);
          return own.length === 0 ? null : (
            <section key={priority.id}>
              <h2>{priority.title}</h2>
              <ul className="items">
                {own.map((one) => (
                  <ActionProgress key={one.action.id} rated={one} />
                ))}
              </ul>
            </section>
          );
        })
      ) : (
        <Board rated={shown} />
      )}
      {role === 'administrator' || role === 'editor' ? <Digests /> : null}
    </>
  );
}

const count = (rated: readonly RatedAction[], filter: string): number => rated.filter((one) => FILTERS[filter]?.(one) ?? false).length;

function Board({ rated }: { readonly rated: readonly RatedAction[] }): ReactElement {
  return (
    <div className="board">
      {ActionStatus.options.map((status) => {
        const column = rated.filter(({ rating }) => rating.status === status);
        return (
          <section key={status} aria-label={words.statuses[status]}>
            <h2>
              {words.statuses[status]} <span className="quiet">{column.length}</span>
            </h2>
            <ul className="plain">
              {column.map(({ action, priority, rating }) => (
                <li key={action.id} className="board-card">
                  <p className="quiet">{priority?.title}</p>
                  <p>{action.text}</p>
                  <RagTag rag={rating.rag} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
