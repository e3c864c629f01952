import { mayChange } from '@saferplan/domain/accounts';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import {
  type EditionContent,
  isKindOpen,
  type Item,
  type ItemKind,
  nameOf,
  parentOf,
  PARTNERSHIP_KINDS,
  KINDS,
} from '@saferplan/domain/plan';
import { PREFIXES } from '@saferplan/domain/shared';
import type { PreviousEdition } from '@saferplan/domain/publication';
import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import { useSession } from '../accounts/session.tsx';
import { client, failureIn, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { words } from '../words/en.ts';
import { outbox } from './outbox.ts';
import { BatchRefused, fieldKey } from './outbox-sender.ts';
import type { OutboxState } from './outbox-state.ts';
import type { Batch } from './outbox-storage.ts';

export interface EditionData {
  /** The edition as the user sees it: what is saved, with what they typed and is still on its way. */
  readonly content: EditionContent;
  readonly previous: PreviousEdition | null;
  /** Whether the content of the edition is closed to changes, because it has been put to a meeting or published. */
  readonly closed: boolean;
  /** Whether nothing here can be edited: the edition is closed, or one's role does not allow it. */
  readonly locked: boolean;
  readonly outboxState: OutboxState;
  /** Saves one field: at once where it is fit, else it stays in the field with the reason. */
  readonly change: (kind: ItemKind, item: Item<ItemKind>, field: string, value: unknown) => void;
  /** True when the item was added; else the reason has been announced. */
  readonly create: <Kind extends ItemKind>(kind: Kind, fields: Readonly<Record<string, unknown>>) => Promise<Item<Kind> | null>;
  /**
   * Does several things as one change, saved at once and undone at once: all of it or nothing. Null where it was refused, and
   * the reason has been announced. `name` is what it is called if that is told later.
   */
  readonly batch: (home: 'edition' | 'shared', operations: Batch['operations'], name: string) => Promise<Touched | null>;
  readonly move: (kind: ItemKind, item: Item<ItemKind>, to: number, name: string, of: number) => Promise<void>;
  readonly remove: (kind: ItemKind, item: Item<ItemKind>, name: string) => Promise<void>;
  /** Takes back the newest change of one's own, in this edition or in what all editions share. */
  readonly undo: (home: 'edition' | 'shared') => Promise<void>;
  readonly refresh: () => Promise<void>;
}

const Data = createContext<EditionData | null>(null);

/** The edition on the screen. Only below `EditionDataProvider`. */
export function useEdition(): EditionData {
  const data = use(Data);
  if (data === null) throw new Error('useEdition is used outside an edition');
  return data;
}

/** Asks anew; also for what is being asked for the first time, whose answer may be of before the change. */
async function renew(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey });
  await queries.invalidateQueries({ queryKey });
}

type Read = { readonly content: EditionContent; readonly previous: PreviousEdition | null };

export function EditionDataProvider(props: { readonly read: Read; readonly children: ReactNode }): ReactElement {
  const { read, children } = props;
  const editionId = read.content.edition.id;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const key = useMemo(() => trpc.plan.edition.queryKey({ editionId }), [editionId]);
  const outboxState = useSyncExternalStore(outbox.subscribe, outbox.read);

  const apply = useCallback(
    (touched: Touched, home: string | null | undefined): void => {
      for (const { id } of touched.gone) outbox.forgetItem(id);
      queries.setQueryData<Read>(key, (before) =>
        before === undefined ? before : { ...before, content: applied(before.content, touched, home === editionId) },
      );
      for (const queryKey of [
        trpc.plan.check.queryKey({ editionId }),
        trpc.plan.recentChanges.pathKey(),
        trpc.spc.pathKey(),
        trpc.extensions.pathKey(),
        trpc.adoption.read.queryKey({ editionId }),
        trpc.plan.bin.pathKey(),
        trpc.monitoring.pathKey(),
        trpc.publication.preview.queryKey({ editionId }),
      ])
        void renew(queries, queryKey);
    },
    [queries, key, editionId],
  );
  useEffect(() => outbox.whenSaved(apply), [apply]);

  useEffect(() => {
    const leave = (): void => {
      // Leaving a field is what saves it; the window is about to go.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  const session = useSession();
  const closed = !isOpenToChanges(read.content.edition);
  const content = useMemo(() => withUnsaved(read.content, outboxState), [read.content, outboxState]);
  const batch: EditionData['batch'] = (home, operations, name) =>
    attempt(announce, () =>
      outbox.putBatch({ id: newId('chg'), editionId: home === 'shared' ? null : editionId, operations: [...operations] }, name),
    );
  const data: EditionData = {
    content,
    previous: read.previous,
    closed,
    locked: closed || !mayChange(session, 'priority', null),
    outboxState,
    change: (kind, item, field, value) => {
      const shape: Readonly<Record<string, z.ZodType>> = KINDS[kind].schema.shape;
      const parsed = shape[field]?.safeParse(value);
      if (parsed?.success === true) outbox.put({ kind, id: item.id, version: item.version, changes: { [field]: parsed.data } });
      else outbox.refuse(item.id, field, { value, message: parsed?.error.issues[0]?.message ?? 'This cannot be saved' });
    },
    create: async (kind, fields) => {
      const id = newId(kind);
      const home = isShared(kind) ? 'shared' : 'edition';
      const touched = await batch(home, [{ op: 'add', kind, id, fields }], nameOf(kind, fields));
      // The server answers with the item of the kind that was asked for.
      return (touched?.kept.find(({ item }) => item.id === id)?.item ?? null) as unknown as Item<typeof kind> | null;
    },
    batch,
    move: async (kind, item, to, name, of) => {
      await attempt(announce, async () => {
        apply(await client.plan.move.mutate({ kind, id: item.id, to }), isShared(kind) ? null : editionId);
        announce(words.moved(name, to + 1, of));
      });
    },
    remove: async (kind, item, name) => {
      await attempt(announce, async () => {
        apply(await client.plan.remove.mutate({ kind, id: item.id, version: item.version }), isShared(kind) ? null : editionId);
        announce(words.removed(name));
      });
    },
    undo: async (home) => {
      await attempt(announce, async () => {
        const touched = await client.plan.undo.mutate({ editionId: home === 'shared' ? null : editionId });
        apply(touched, home === 'shared' ? null : editionId);
        announce([words.undone(touched.summary), ...touched.left].join(' '));
      });
    },
    refresh: () => queries.invalidateQueries({ queryKey: key }),
  };
  return <Data value={data}>{children}</Data>;
}

interface Touched {
  readonly kept: readonly { readonly kind: ItemKind; readonly item: Item<ItemKind> }[];
  readonly gone: readonly { readonly kind: ItemKind; readonly id: string }[];
}

async function attempt<Value>(announce: (message: string) => void, deed: () => Promise<Value>): Promise<Value | null> {
  try {
    return await outbox.during(deed);
  } catch (error) {
    if (error instanceof BatchRefused) {
      announce(error.message);
      return null;
    }
    const failure = failureIn(error);
    announce(failure?.code === 'invalid' ? failure.faults.map((fault) => fault.message).join('. ') : messageOf(error));
    return null;
  }
}

const isShared = (kind: ItemKind): boolean => PARTNERSHIP_KINDS.some((shared) => shared === kind);

/** An identifier of this kind that nothing has yet. */
export function newId(kind: ItemKind | 'chg'): string {
  const prefix = kind === 'chg' ? kind : PREFIXES[kind];
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
}

/** The content after a change. Items that are not in it yet are added where the change was `here`, or they are shared. */
function applied(content: EditionContent, touched: Touched, here: boolean): EditionContent {
  const lists: Record<string, readonly Item<ItemKind>[]> = { ...content.items, ...content.shared };
  for (const { kind, id } of touched.gone) lists[kind] = (lists[kind] ?? []).filter((item) => item.id !== id);
  for (const { kind, item } of touched.kept) {
    const list = lists[kind] ?? [];
    const others = list.filter((other) => other.id !== item.id);
    if (others.length === list.length && !here && !isShared(kind)) continue;
    lists[kind] = [...others, item].toSorted((one, other) => one.position - other.position || one.id.localeCompare(other.id));
  }
  const pick = (kinds: readonly string[]) => Object.fromEntries(kinds.map((kind) => [kind, lists[kind] ?? []]));
  // Each list holds the items of the kind that it is filed under.
  return {
    ...content,
    items: pick(Object.keys(content.items)) as unknown as EditionContent['items'],
    shared: pick(Object.keys(content.shared)) as unknown as EditionContent['shared'],
  };
}

/** The content with every change that the server has not confirmed, or that this screen has not read back yet. */
function withUnsaved(content: EditionContent, { pending, settled }: OutboxState): EditionContent {
  if (pending.length === 0 && Object.keys(settled).length === 0) return content;
  const overlay = <List extends Readonly<Record<string, readonly Item<ItemKind>[]>>>(lists: List): List => {
    const entries = Object.entries(lists).map(([kind, items]) => [kind, items.map((item) => unsaved(item, pending, settled))]);
    // Only fields that the schema of the item's kind has read are laid over it.
    return Object.fromEntries(entries) as List;
  };
  return { ...content, items: overlay(content.items), shared: overlay(content.shared) };
}

function unsaved(item: Item<ItemKind>, pending: OutboxState['pending'], settled: OutboxState['settled']): Item<ItemKind> {
  const confirmed = settled[item.id];
  const waiting = pending.filter((change) => change.id === item.id).map((change) => change.changes);
  const unread = confirmed !== undefined && confirmed.version > item.version ? [confirmed.changes] : [];
  return waiting.length + unread.length === 0 ? item : Object.assign({}, item, ...unread, ...waiting);
}

/** The value that a field shows: what was refused, else what was typed or is saved. */
export function useFieldValue<Kind extends ItemKind, Field extends keyof Item<Kind> & string>(
  item: Item<Kind>,
  field: Field,
): { readonly value: Item<Kind>[Field]; readonly error: string | null } {
  const { outboxState } = useEdition();
  const refused = outboxState.refused[fieldKey(item.id, field)];
  // It was typed into this very field: of its type, or a text that the field shows as it is.
  if (refused !== undefined) return { value: refused.value as Item<Kind>[Field], error: refused.message };
  return { value: item[field], error: null };
}

/** The same for a field whose name is not known before: of any type. */
export function useValueOf(item: Item<ItemKind>, field: string): { readonly value: unknown; readonly error: string | null } {
  const { outboxState } = useEdition();
  const refused = outboxState.refused[fieldKey(item.id, field)];
  if (refused !== undefined) return { value: refused.value, error: refused.message };
  return { value: new Map<string, unknown>(Object.entries(item)).get(field), error: null };
}

/** What the editions share is edited here whatever the state of the edition on the screen, by those who may change such items. */
export function Unlocked({ kind = 'agency', children }: { readonly kind?: ItemKind; readonly children: ReactNode }): ReactElement {
  const data = useEdition();
  const session = useSession();
  return <Data value={{ ...data, closed: false, locked: !mayChange(session, kind, null) }}>{children}</Data>;
}

/** Whether an item of this kind with these fields is closed to the one who is signed in. */
export function useLock(kind: ItemKind, fields: object): boolean {
  const { content, closed } = useEdition();
  const session = useSession();
  return (closed && !isKindOpen(kind, content.edition)) || !mayChange(session, kind, prioritySlugOf(content, kind, fields));
}

/** What is inside can be edited if an item of this kind with these fields can be. */
export function Lock(props: { readonly kind: ItemKind; readonly fields: object; readonly children: ReactNode }): ReactElement {
  const locked = useLock(props.kind, props.fields);
  return <Data value={{ ...useEdition(), locked }}>{props.children}</Data>;
}

/** The address of the priority that an item hangs on, directly or through its indicator or action. */
function prioritySlugOf({ items }: EditionContent, kind: ItemKind, fields: object): string | null {
  const parent = parentOf(kind, fields);
  const between = [...items.indicator, ...items.action].find(({ id }) => id === parent);
  const priorityId = between?.priorityId ?? parent;
  return items.priority.find(({ id }) => id === priorityId)?.slug ?? null;
}
