import { isOwnerOf } from '@saferplan/domain/monitoring';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import type { ProgressAddress } from './progress-address.ts';
import { isRag } from './rag-names.ts';
import { type RatedAction, useRatedActions } from './use-rated-actions.ts';

export interface Progress {
  readonly rated: readonly RatedAction[];
  /** What is shown: a colour, `soon`, `mine` or `all`. */
  readonly show: string;
  /** Those that the filters leave. */
  readonly shown: readonly RatedAction[];
  /** Those that wait for a report from whoever looks: late, at risk or never reported on, of what is theirs to see to, if anything is. */
  readonly waiting: readonly RatedAction[];
  readonly address: ProgressAddress;
  readonly open: RatedAction | null;
  readonly go: (part: { readonly [Name in keyof ProgressAddress]?: ProgressAddress[Name] | undefined }) => void;
}

/** Every action with its colour, what of them is shown, and which is open, as the address says. */
export function useProgress(): Progress {
  const { content } = useEdition();
  const { role } = useSession();
  const order = (one: RatedAction): number => content.items.priority.findIndex(({ id }) => id === one.action.priorityId);
  const rated = useRatedActions().toSorted((one, other) => order(one) - order(other));
  const address: ProgressAddress = useSearch({ strict: false });
  const navigate = useNavigate();
  const hasOwn = rated.some(({ isOwn }) => isOwn);
  // A lead comes for what they lead or own.
  const show = address.show ?? (role === 'lead' && hasOwn ? 'mine' : 'all');
  const { agency, priority, owner } = address;
  const shown = rated.filter((one) => {
    if (isRag(show) && one.rating.rag !== show) return false;
    if (show === 'soon' && !one.rating.dueSoon) return false;
    if (show === 'mine' && !one.isOwn) return false;
    if (owner !== undefined && !isOwnerOf(content.items['action-owner'], one.action.id, owner)) return false;
    if (priority !== undefined && one.action.priorityId !== priority) return false;
    return agency === undefined || carries(one, agency);
  });
  const needsUpdate = rated.filter(({ rating }) => rating.rag === 'red' || rating.rag === 'amber' || rating.rag === 'not-reported');
  return {
    rated,
    show,
    shown,
    waiting: hasOwn ? needsUpdate.filter(({ isOwn }) => isOwn) : needsUpdate,
    address,
    open: rated.find(({ action }) => action.id === address.item) ?? null,
    go: (part) => {
      const next = Object.fromEntries(Object.entries({ ...address, ...part }).filter(([, value]) => value !== undefined));
      void navigate({ to: '/editions/$label/progress', params: { label: content.edition.label }, search: next, resetScroll: false });
    },
  };
}

/** Whether an agency or subgroup leads an action; `nobody`, whether none does. */
export const carries = ({ action: { leadAgency } }: RatedAction, id: string): boolean =>
  leadAgency.kind === 'agencies'
    ? leadAgency.agencyIds.some((one) => one === id)
    : leadAgency.kind === 'subgroup'
      ? leadAgency.subgroupId === id
      : id === 'nobody';
