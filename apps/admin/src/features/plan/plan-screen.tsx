import '../../css/workbench.css';
import type { EditionContent } from '@saferplan/domain/plan';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue, useEffect, useRef } from 'react';
import { useSingleKey } from '../../ui/single-key.ts';
import { useChosenPart } from '../../ui/use-chosen-part.ts';
import { Empty } from '../../ui/screen-states.tsx';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { DetailPanel } from './workbench/detail-panel.tsx';
import { Outline } from './workbench/outline.tsx';
import { PartView } from './workbench/part-view.tsx';
import { isPart, itemOf, placeOf } from './workbench/plan-parts.ts';
import { PriorityDocument } from './workbench/priority-document.tsx';
import { useSelection } from './workbench/use-selection.ts';
import { planWords } from '../../words/plan-words.ts';

/** The plan as a document: its outline, one priority or part at a time, and beside it the item that is open. */
export function PlanScreen(): ReactElement {
  const { content } = useEdition();
  const { at, open } = useSelection();
  // The panel is drawn after the row that was pressed, in pieces that let keys and presses between them.
  const shown = itemOf(content, useDeferredValue(open?.item.id));
  const priority = content.items.priority.find(({ id }) => id === at);
  const part = useChosenPart(at);
  useLinkInHash();
  usePanelKeys();
  return (
    <div className="workbench" data-panel={shown === null ? undefined : true}>
      <Outline />
      <div ref={part} className="workbench-document">
        {priority !== undefined ? (
          <PriorityDocument key={priority.id} priority={priority} />
        ) : isPart(at) ? (
          <PartView part={at} />
        ) : (
          <Empty>{planWords.planScreen.thePlanHasNoPriority}</Empty>
        )}
      </div>
      {shown === null ? null : <DetailPanel open={shown} />}
    </div>
  );
}

/** A link to an item or a field of it (`#act_…--due`) opens it in the panel. */
function useLinkInHash(): void {
  const { content } = useEdition();
  const { label } = content.edition;
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const [id = '', field] = hash.split('--');
  const found = itemOf(content, id) !== null;
  useEffect(() => {
    if (!found) return;
    // Parts of a field have names of their own, such as `lead-0`.
    const search = { item: id, ...(field === undefined ? {} : { field }) };
    void navigate({ to: '/editions/$label/plan', params: { label }, search, hash: '', replace: true });
  }, [found, id, field, label, navigate]);
}

/** `]` closes the panel or opens it again; M opens it at the comments. Without one the action that has the focus is meant, else the one before, else the first. */
function usePanelKeys(): void {
  const { content } = useEdition();
  const { at, open, select, openComments, close } = useSelection();
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (open !== null) last.current = open.item.id;
  }, [open]);
  const meant = (): string | undefined => {
    const focused = document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell')?.split(' ')[0];
    const before = itemOf(content, last.current ?? '');
    return focused ?? (before !== null && placeOf(content, before) === at ? before.item.id : undefined) ?? firstActionOf(content, at);
  };
  const withMeant = (act: (id: string) => void) => (): void => {
    const id = meant();
    if (id !== undefined) act(id);
  };
  useSingleKey(']', open === null ? withMeant(select) : close);
  useSingleKey('m', open === null ? withMeant(openComments) : null);
}

const firstActionOf = ({ items }: EditionContent, priorityId: string): string | undefined =>
  items.action.find((action) => action.priorityId === priorityId)?.id;
