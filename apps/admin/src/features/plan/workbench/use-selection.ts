import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import type { PlanAddress } from './plan-address.ts';
import { isPart, itemOf, placeOf, type PlanItem } from './plan-parts.ts';

export interface Selection {
  /** The priority (its identifier) or part that is read; the first priority where the address names none. */
  readonly at: string;
  /** What is open in the panel; null where it is closed. */
  readonly open: PlanItem | null;
  readonly field: string | null;
  readonly tab: 'details' | 'comments' | 'history';
  /** Whether the address asks for a new action of the priority. */
  readonly adds: boolean;
  readonly show: (at: string) => void;
  readonly select: (id: string, field?: string) => void;
  /** Opens what people say of an item. */
  readonly openComments: (id: string) => void;
  readonly close: () => void;
  /** Takes out of the address that a new action is asked for. */
  readonly begun: () => void;
  readonly openTab: (tab: Selection['tab']) => void;
}

/** What is read and what is open beside it, as the address says. */
export function useSelection(): Selection {
  const { content } = useEdition();
  const address: PlanAddress = useSearch({ strict: false });
  const navigate = useNavigate();
  const open = itemOf(content, address.item);
  const named =
    address.at !== undefined && (isPart(address.at) || itemOf(content, address.at)?.kind === 'priority') ? address.at : undefined;
  const at = open === null ? (named ?? content.items.priority[0]?.id ?? 'themes') : placeOf(content, open);
  const go = (search: PlanAddress, replace = false): void =>
    void navigate({ to: '/editions/$label/plan', params: { label: content.edition.label }, search, replace, resetScroll: false });
  return {
    at,
    open,
    field: address.field ?? null,
    tab: address.tab ?? 'details',
    adds: address.add === 'action',
    show: (next) => {
      go({ at: next });
      scrollTo({ top: 0 });
    },
    select: (id, field) => go({ at, item: id, ...(field === undefined ? {} : { field }) }, open !== null),
    openComments: (id) => go({ at, item: id, tab: 'comments' }, open !== null),
    close: () => go({ at }),
    begun: () => go({ at }, true),
    openTab: (tab) => go({ at, ...(open === null ? {} : { item: open.item.id }), ...(tab === 'details' ? {} : { tab }) }, true),
  };
}
