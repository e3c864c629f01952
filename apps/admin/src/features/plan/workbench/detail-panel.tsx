import { Button, Modal, Tabs } from '@mantine/core';
import { useFocusTrap, useMediaQuery, useMergedRef } from '@mantine/hooks';
import { type ItemKind, nameOf } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { OriginsOfItem } from '../../succession/index.ts';
import { TranslationsOfItem } from '../../translation/index.ts';
import { NARROW } from '../../../ui/narrow.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { useSingleKey } from '../../../ui/single-key.ts';
import { Comments } from '../../../item-editor/comments.tsx';
import { trpc } from '../../../server/trpc.ts';
import { words } from '../../../words/spoken.ts';
import { Lock, useEdition } from '../../../edition-store/edition-data.tsx';
import { ItemForm } from '../../../item-editor/item-form.tsx';
import { ItemList, useMove } from '../../../item-editor/item-list.tsx';
import { OwnerField } from '../../../item-editor/owner-field.tsx';
import { FieldHistory } from './field-history.tsx';
import { goesWith, itemOf, type PlanItem } from './plan-parts.ts';
import { useSelection } from './use-selection.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { itemName } from '../../../words/item-names.ts';

const rowOf = (id: string): string => `tr:has([data-cell^="${id} "])`;

/** One item of the plan beside the document: its fields, what people say of it, and what became of it. */
export function DetailPanel({ open }: { readonly open: PlanItem }): ReactElement {
  const { kind, item, siblings, index } = open;
  const { tab, field, openTab, select, close } = useSelection();
  const panel = useRef<HTMLElement>(null);
  const name = nameOf(kind, item);
  const step = (by: number): void => {
    const next = siblings[index + by];
    if (next !== undefined) select(next.id);
  };
  useFocusBack(panel, item.id, rowOf);
  // Where it is a page of its own, over all others, the focus goes into it and stays there.
  const trap = useFocusTrap(useMediaQuery(NARROW));
  const both = useMergedRef(panel, trap);
  useFocusOn(panel, item.id, field);
  useSingleKey('j', () => step(1));
  useSingleKey('k', () => step(-1));
  useReportKey(open);
  useCommentKey(panel);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; the button that closes it does the same
    <aside
      ref={both}
      className="detail-panel"
      aria-label={`${itemName(kind)}: ${name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        close();
      }}
    >
      <header className="detail-head">
        <p className="quiet">
          <Place open={open} />
        </p>
        <button
          type="button"
          aria-label={workbenchWords.detailPanel.theOneBefore}
          title="K"
          disabled={index === 0}
          onClick={() => step(-1)}
        >
          ‹
        </button>
        <button
          type="button"
          aria-label={workbenchWords.detailPanel.theNext}
          title="J"
          disabled={index === siblings.length - 1}
          onClick={() => step(1)}
        >
          ›
        </button>
        <button type="button" aria-label={workbenchWords.detailPanel.closeThePanel} onClick={close}>
          ×
        </button>
      </header>
      <Tabs value={tab} onChange={(next) => openTab(next === 'comments' || next === 'history' ? next : 'details')} keepMounted={false}>
        <Tabs.List className="detail-tabs">
          <Tabs.Tab value="details">{workbenchWords.detailPanel.details}</Tabs.Tab>
          <Tabs.Tab value="comments">
            {workbenchWords.detailPanel.comments} <CommentTotal kind={kind} id={item.id} />
          </Tabs.Tab>
          <Tabs.Tab value="history">{workbenchWords.detailPanel.history}</Tabs.Tab>
        </Tabs.List>
        <div className="detail-body" key={item.id}>
          <Tabs.Panel value="details">
            <Lock kind={kind} fields={item}>
              <div className="detail-fields">
                <ItemForm kind={kind} item={item} />
              </div>
              <Suspense fallback={null}>
                <TranslationsOfItem kind={kind} item={item} />
              </Suspense>
              {kind === 'action' ? <OwnerField actionId={item.id} /> : null}
              {kind === 'action' ? <ItemList kind="expected-effect" parentId={item.id} heading="h3" /> : null}
              {kind === 'indicator' ? <ItemList kind="reading" parentId={item.id} layout="row" heading="h3" /> : null}
              <Tools open={open} name={name} />
            </Lock>
          </Tabs.Panel>
          <Tabs.Panel value="comments">
            <Comments kind={kind} item={item} name={name} startsOpen />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <Suspense fallback={null}>
              <OriginsOfItem id={item.id} />
            </Suspense>
            <FieldHistory kind={kind} item={item} />
          </Tabs.Panel>
        </div>
      </Tabs>
    </aside>
  );
}

/** 'Priority 1 · Action 2 of 4'. */
function Place({ open: { kind, item, siblings, index } }: { readonly open: PlanItem }): ReactElement {
  const { content } = useEdition();
  const parent = 'priorityId' in item ? itemOf(content, item.priorityId) : null;
  const called = itemName(kind);
  return (
    <>
      {parent === null ? '' : workbenchWords.detailPanel.priority(parent.index + 1)}
      {workbenchWords.detailPanel.of(called.slice(0, 1).toUpperCase(), called.slice(1), index + 1, siblings.length)}
    </>
  );
}

function CommentTotal({ kind, id }: { readonly kind: ItemKind; readonly id: string }): ReactElement {
  const { content } = useEdition();
  const comments = useQuery(trpc.teamwork.comments.queryOptions({ editionId: content.edition.id }));
  const count = (comments.data ?? []).filter(({ itemKind, itemId }) => itemKind === kind && itemId === id).length;
  return <span className="quiet">{count === 0 ? '' : count}</span>;
}

/** Up, down and remove. What takes other things with it says what, and asks. */
function Tools({ open, name }: { readonly open: PlanItem; readonly name: string }): ReactElement | null {
  const { kind, item, siblings, index } = open;
  const { content, locked, remove } = useEdition();
  const { close } = useSelection();
  const [asking, setAsking] = useState(false);
  const move = useMove(kind, item, index, siblings.length);
  if (locked) return null;
  const lost = [...goesWith(content, open)].map(([below, count]) => workbenchWords.detailPanel.counted(count, itemName(below)));
  const go = (): void => {
    setAsking(false);
    close();
    void remove(kind, item, name);
  };
  return (
    <div className="buttons detail-tools">
      <Button variant="default" size="compact-sm" disabled={index === 0} onClick={() => move.by(-1)}>
        {workbenchWords.detailPanel.moveUp}
        <span className="visually-hidden">: {name}</span>
      </Button>
      <Button variant="default" size="compact-sm" disabled={index === siblings.length - 1} onClick={() => move.by(1)}>
        {workbenchWords.detailPanel.moveDown}
        <span className="visually-hidden">: {name}</span>
      </Button>
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        aria-label={words.remove(name)}
        onClick={() => (lost.length === 0 ? go() : setAsking(true))}
      >
        {words.removeShort}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={words.remove(name)}>
        <p>{workbenchWords.detailPanel.goWithItYouCan(lost.join(', '))}</p>
        <div className="buttons">
          <Button color="red" onClick={go}>
            {words.removeShort}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {words.cancel}
          </Button>
        </div>
      </Modal>
    </div>
  );
}

/** Puts the cursor in the field that the address names, as a link to something to correct does. */
function useFocusOn(panel: { readonly current: HTMLElement | null }, id: string, field: string | null): void {
  useEffect(() => {
    if (field === null) return undefined;
    const frame = requestAnimationFrame(() => {
      const target = panel.current?.querySelector(`[id="${id}--${field}"]`) ?? document.getElementById(`${id}--${field}`);
      const control =
        target?.matches('input, textarea, select, button') === true
          ? target
          : (target?.querySelector('input, textarea, select') ?? target?.querySelector('button'));
      if (!(control instanceof HTMLElement)) return;
      control.focus({ preventScroll: true });
      control.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [panel, id, field]);
}

/** R goes to where one reports on the action that is open. */
function useReportKey({ kind, item }: PlanItem): void {
  const { label } = useEdition().content.edition;
  const navigate = useNavigate();
  useSingleKey(
    'r',
    kind === 'action' ? () => void navigate({ to: '/editions/$label/progress', params: { label }, search: { item: item.id } }) : null,
  );
}

/** M opens the comments with the cursor in a new one, as does a link to them; who walks the tabs by keys stays on them. */
function useCommentKey(panel: { readonly current: HTMLElement | null }): void {
  const { tab, openTab } = useSelection();
  const goToField = (): void => panel.current?.querySelector<HTMLElement>('.comment-thread textarea')?.focus();
  useSingleKey('m', () => (tab === 'comments' ? goToField() : openTab('comments')));
  useEffect(() => {
    if (tab === 'comments' && document.activeElement?.getAttribute('role') !== 'tab')
      panel.current?.querySelector<HTMLElement>('.comment-thread textarea')?.focus();
  }, [panel, tab]);
}
