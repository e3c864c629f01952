import { Button, Modal } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { itemWords } from '@saferplan/messages';
import { useLocation } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Comments } from '../teamwork/comments.tsx';
import { words } from '../words/en.ts';
import { useEdition } from './edition-data.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemHistory } from './item-history.tsx';
import { AddItem, ItemList, useMove } from './item-list.tsx';
import { PlanFile } from './plan-file.tsx';
import { MatrixGrid } from './matrix-grid.tsx';

/** The plan as a document: priorities in order, each opened and edited in place; then themes, subgroups and background. */
export function PlanScreen(): ReactElement {
  const { content, locked } = useEdition();
  const { priority: priorities } = content.items;
  return (
    <>
      <h1>Plan {content.edition.label}</h1>
      {locked ? null : <p className="quiet">Every field is saved when you leave it. {words.moveHint}</p>}
      <section>
        <h2>{itemWords.en.priority.heading}</h2>
        <ol className="priorities">
          {priorities.map((priority, index) => (
            <PrioritySection key={priority.id} priority={priority} index={index} count={priorities.length} />
          ))}
        </ol>
        {locked ? null : <AddItem kind="priority" parentId={null} />}
      </section>
      <ItemList kind="theme" heading="h2" />
      <MatrixGrid />
      <ItemList kind="subgroup" layout="row" heading="h2" />
      <ItemList kind="alignment" layout="row" heading="h2" />
      <ItemList kind="context-section" heading="h2" />
      <PlanFile />
    </>
  );
}

function PrioritySection(props: { readonly priority: Item<'priority'>; readonly index: number; readonly count: number }): ReactElement {
  const { priority, index, count } = props;
  const { content, locked, remove } = useEdition();
  const target = useLocation({ select: ({ hash }) => hash });
  const [toggled, setToggled] = useState<boolean | null>(null);
  const [asking, setAsking] = useState(false);
  const move = useMove('priority', priority, index, count);
  const holdsTarget = target !== '' && holds(content.items, priority, target);
  const open = toggled ?? holdsTarget;
  const panel = `${priority.id}-panel`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut for the fields inside; the buttons do the same
    <li id={priority.id} className="priority" onKeyDown={move.onKeyDown}>
      <div className="priority-bar">
        <button type="button" className="priority-toggle" aria-expanded={open} aria-controls={panel} onClick={() => setToggled(!open)}>
          <span className="priority-number">{index + 1}</span>
          <span>{priority.title}</span>
          <span aria-hidden="true" className="priority-sign">
            {open ? '−' : '+'}
          </span>
        </button>
        {locked ? null : (
          <div className="item-tools">
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={index === 0}
              aria-label={words.up(priority.title)}
              onClick={() => move.by(-1)}
            >
              ↑
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={index === count - 1}
              aria-label={words.down(priority.title)}
              onClick={() => move.by(1)}
            >
              ↓
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              color="red"
              aria-label={words.remove(priority.title)}
              onClick={() => setAsking(true)}
            >
              {words.removeShort}
            </Button>
          </div>
        )}
      </div>
      <div id={panel} className="priority-panel" hidden={!open}>
        {open ? (
          <>
            <div className="item-fields item-fields-card">
              <ItemForm kind="priority" item={priority} />
            </div>
            <ItemList kind="outcome" parentId={priority.id} layout="row" />
            <ItemList kind="action" parentId={priority.id} layout="row" />
            <ItemList
              kind="indicator"
              parentId={priority.id}
              below={(indicator) => <ItemList kind="reading" parentId={indicator.id} layout="row" heading="h4" />}
            />
            <Comments kind="priority" item={priority} name={priority.title} />
            <ItemHistory kind="priority" id={priority.id} name={priority.title} />
          </>
        ) : null}
      </div>
      <Modal opened={asking} onClose={() => setAsking(false)} title={words.remove(priority.title)}>
        <p>Its outcomes, actions and indicators go with it. You can undo this.</p>
        <div className="buttons">
          <Button
            color="red"
            onClick={() => {
              setAsking(false);
              void remove('priority', priority, priority.title);
            }}
          >
            {words.removeShort}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {words.cancel}
          </Button>
        </div>
      </Modal>
    </li>
  );
}

function holds(items: ReturnType<typeof useEdition>['content']['items'], priority: Item<'priority'>, target: string): boolean {
  const [id] = target.split('--');
  if (id === priority.id) return true;
  return [...items.outcome, ...items.action, ...items.indicator].some((item) => item.id === id && item.priorityId === priority.id);
}
