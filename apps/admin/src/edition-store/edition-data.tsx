import { mayChange } from '@saferplan/domain/accounts';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import { isOwnerOf } from '@saferplan/domain/monitoring';
import { type EditionContent, isKindOpen, type Item, type ItemKind, nameOf, parentOf, KINDS } from '@saferplan/domain/plan';
import { isSameValue, PREFIXES } from '@saferplan/domain/shared';
import type { PreviousEdition } from '@saferplan/domain/publication';
import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import { useSession } from '../session/session.ts';
import { messageOf, trpc } from '../server/trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { leaveField } from '../ui/leave-field.ts';
import { isTypedIn } from '../ui/single-key.ts';
import { PlanYear } from '../ui/date-field/use-date-context.ts';
import { words } from '../words/spoken.ts';
import { applied, isShared, withUnsaved } from './content-overlay.ts';
import { outbox } from './outbox.ts';
import { CommandRefused } from './outbox-sender.ts';
import type { OutboxState } from './outbox-state.ts';
import { type Batch, type Command, fieldKey, type Touched, type Values, type ParentRecords } from './outbox-storage.ts';
import { boundTo } from './refusal-in-words.ts';
import { Contested } from './contested.tsx';
import { numberedPlan, useValueBefore, valueIn } from './use-value-before.ts';
import { editorWords } from '../words/editor-words.ts';

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
  /**
   * Saves fields of the edition as a whole, of its plan or of the partnership. What is wrong with them the server says; what it refused
   * of fields that must agree with these goes with them.
   */
  readonly changeParentRecord: (kind: keyof ParentRecords, changes: Values) => void;
  /** The item that was added; null where it was not, and the reason has been announced. Under a change that was sent before, it is added once. */
  readonly create: <Kind extends ItemKind>(
    kind: Kind,
    fields: Readonly<Record<string, unknown>>,
    changeId?: string,
  ) => Promise<Item<Kind> | null>;
  /**
   * Does several things as one change, saved at once and undone at once: all of it or nothing. Null where it was refused, and
   * the reason has been announced. `name` is what the notice of it, and of its undoing, calls it.
   */
  readonly batch: (home: 'edition' | 'shared', operations: Batch['operations'], name: string, changeId?: string) => Promise<Touched | null>;
  readonly move: (kind: ItemKind, item: Item<ItemKind>, to: number, name: string, of: number) => Promise<void>;
  /** Removes one item or several of a kind, as one change that can be undone from the notice of it. */
  readonly remove: (kind: ItemKind, items: Item<ItemKind> | readonly Item<ItemKind>[], name: string, said?: string) => Promise<void>;
  /** Takes back the newest change of one's own, in this edition or in what all editions share. */
  readonly undo: (home: 'edition' | 'shared') => Promise<void>;
  /** Puts back what one change removed from an edition (null: from what editions share). */
  readonly putBack: (editionId: string | null, changeSetId: string, what: string) => Promise<void>;
  readonly refresh: () => Promise<void>;
}

const Data = createContext<EditionData | null>(null);

/** The edition on the screen. Only below `EditionDataProvider`. */
export function useEdition(): EditionData {
  const data = use(Data);
  if (data === null) throw new Error('useEdition is used outside an edition');
  return data;
}

/** The edition on the screen; null where the screen is of none, as before a partnership has a plan. */
export const useEditionIfAny = (): EditionData | null => use(Data);

/** Asks anew; also for what is being asked for the first time, whose answer may be of before the change. */
async function renew(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey });
  await queries.invalidateQueries({ queryKey });
}

type Read = { readonly content: EditionContent; readonly previous: PreviousEdition | null };

/** Gives the parts beneath it an edition as the server has it, with what this window has changed and not saved yet laid over it. */
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
        // Its label, its years and its plan.
        ...(touched.parents === undefined ? [] : [trpc.plan.editions.queryKey()]),
      ])
        void renew(queries, queryKey);
    },
    [queries, key, editionId],
  );
  useEffect(() => outbox.whenSaved(apply), [apply]);

  const router = useRouter();
  useEffect(() => {
    addEventListener('pagehide', leaveField);
    // The fields of a screen are removed with it, without an event that says that they were left.
    const forget = router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
      if (pathChanged && isTypedIn(document.activeElement)) leaveField();
    });
    return () => {
      removeEventListener('pagehide', leaveField);
      forget();
    };
  }, [router]);

  const session = useSession();
  const closed = !isOpenToChanges(read.content.edition);
  const content = useMemo(() => withUnsaved(read.content, outboxState), [read.content, outboxState]);
  const typing = useValueBefore(content);
  const { startsOn, endsOn } = content.edition;
  const year = useMemo(() => ({ startsOn, endsOn }), [startsOn, endsOn]);
  const send = (command: Command, name: string): Promise<Touched | null> => attempt(announce, () => outbox.putCommand(command, name));
  const homeIdOf = (home: 'edition' | 'shared') => (home === 'shared' ? null : editionId);
  const batch: EditionData['batch'] = (home, operations, name, changeId = newId('chg')) =>
    send({ type: 'batch', batch: { id: changeId, editionId: homeIdOf(home), operations: [...operations] } }, name);
  const putBack: EditionData['putBack'] = async (home, changeSetId, what) => {
    const done = await send({ type: 'restore', restore: { id: newId('chg'), editionId: home, changeSetId } }, words.puttingBack(what));
    if (done !== null) announce([words.hasPutBack(what), (await takenBackInWords(done)).left].join(' ').trim());
  };
  const data: EditionData = {
    content,
    previous: read.previous,
    closed,
    locked: closed || !mayChange(session, 'priority', null),
    outboxState,
    change: (kind, item, field, value) => {
      const shape: Readonly<Record<string, z.ZodType>> = KINDS[kind].schema.shape;
      const parsed = shape[field]?.safeParse(value);
      const before = typing.before(item, field);
      if (parsed?.success === true) {
        typing.noteTyped(item.id, field, parsed.data);
        outbox.put({
          kind,
          id: item.id,
          version: before.version,
          changes: { [field]: parsed.data },
          before: { [field]: before.value },
        });
      } else {
        const message = editorWords.editionData.thisCannotBeSaved;
        // What was typed is kept at once; what is wrong with it is said as soon as its words are there, which the first load leaves out.
        outbox.refuse(item.id, field, { value, message, before });
        const sayWhy = async (): Promise<void> => {
          // Where they cannot be fetched, that it cannot be saved is said without them.
          const why = (await import('../words/fault-words.ts').catch(() => null))?.issueInWords(parsed?.error.issues[0]);
          const refused = outbox.read().refused[fieldKey(item.id, field)];
          if (typeof why !== 'string' || refused === undefined || !isSameValue(refused.value, value)) return;
          outbox.refuse(item.id, field, { value, message: why, before });
        };
        void sayWhy();
      }
    },
    changeParentRecord: (kind, typed) => {
      const record = kind === 'plan' ? numberedPlan(content.plan) : content[kind];
      const refused = (field: string) => outbox.read().refused[fieldKey(record.id, field)];
      const bound = Object.keys(typed).flatMap((field) => boundTo(kind, field).filter((other) => refused(other) !== undefined));
      const changes = { ...Object.fromEntries(bound.map((field) => [field, refused(field)?.value])), ...typed };
      const held = Object.keys(changes).map((field) => [field, typing.before(record, field)] as const);
      for (const [field, value] of Object.entries(typed)) typing.noteTyped(record.id, field, value);
      outbox.put({
        kind,
        id: record.id,
        ...(kind === 'plan' ? { editionId } : {}),
        version: Math.min(...held.map(([, { version }]) => version)),
        changes,
        before: Object.fromEntries(held.map(([field, { value }]) => [field, value])),
      });
    },
    create: async (kind, fields, changeId) => {
      const id = newId(kind, changeId);
      const touched = await batch(homeOfKind(kind), [{ op: 'add', kind, id, fields }], words.adding(nameOf(kind, fields)), changeId);
      // The server answers with the item of the kind that was asked for.
      return (touched?.kept.find(({ item }) => item.id === id)?.item ?? null) as unknown as Item<typeof kind> | null;
    },
    batch,
    move: async (kind, item, to, name, of) => {
      const done = await batch(homeOfKind(kind), [{ op: 'move', kind, id: item.id, to }], words.moving(name));
      if (done !== null) announce(words.moved(name, to + 1, of));
    },
    remove: async (kind, items, name, said = words.removed(name)) => {
      const home = homeIdOf(homeOfKind(kind));
      const id = newId('chg');
      const operations: Batch['operations'] = [items]
        .flat()
        .map(({ id: itemId, version }) => ({ op: 'remove', kind, id: itemId, version }));
      const done = await send({ type: 'batch', batch: { id, editionId: home, operations } }, words.remove(name));
      // The removal itself is taken back, whatever was done since.
      if (done !== null) announce(said, () => void putBack(home, id, `“${name}”`));
    },
    undo: async (home) => {
      const done = await send({ type: 'undo', undo: { id: newId('chg'), editionId: homeIdOf(home) } }, words.undo);
      if (done === null) return;
      const { summary, left } = await takenBackInWords(done);
      announce([words.undone(summary), left].join(' ').trim());
    },
    putBack,
    refresh: async () => {
      void renew(queries, trpc.plan.check.queryKey({ editionId }));
      await queries.invalidateQueries({ queryKey: key });
    },
  };
  return (
    <Data value={data}>
      <PlanYear value={year}>{children}</PlanYear>
    </Data>
  );
}

/**
 * What was undone, and what could not be put back as it was. The first load of the app does without these words; where they cannot be
 * fetched, that it was done is said without them.
 */
async function takenBackInWords({ summary, left = [] }: Touched): Promise<{ readonly summary: string; readonly left: string }> {
  const said = await import('../words/change-words.ts').catch(() => null);
  if (said === null) return { summary: '', left: '' };
  return { summary: summary === undefined ? '' : said.changeInWords(summary), left: left.map(said.putBackInWords).join(' ') };
}

async function attempt<Value>(announce: (message: string) => void, command: () => Promise<Value>): Promise<Value | null> {
  try {
    return await outbox.during(command);
  } catch (error) {
    announce(error instanceof CommandRefused ? error.message : messageOf(error));
    return null;
  }
}

const homeOfKind = (kind: ItemKind): 'edition' | 'shared' => (isShared(kind) ? 'shared' : 'edition');

/** An identifier of this kind that nothing has yet; with that of the change which adds it, always the same. */
export function newId(kind: ItemKind | 'chg', changeId?: string): string {
  const prefix = kind === 'chg' ? kind : PREFIXES[kind];
  return `${prefix}_${changeId?.slice('chg_'.length) ?? crypto.randomUUID().replaceAll('-', '')}`;
}

/** The value that a field shows: what was refused, else what was typed or is saved. */
export function useFieldValue<Kind extends ItemKind, Field extends keyof Item<Kind> & string>(
  item: Item<Kind>,
  field: Field,
): { readonly value: Item<Kind>[Field]; readonly error: ReactNode } {
  const { outboxState } = useEdition();
  const refused = outboxState.refused[fieldKey(item.id, field)];
  // It was typed into this very field: of its type, or a text that the field shows as it is.
  if (refused !== undefined) return { value: refused.value as Item<Kind>[Field], error: refused.message };
  return { value: item[field], error: contestedIn(outboxState, item.id, field) };
}

/** The same for a field whose name is not known before: of any type. */
export function useValueOf(item: Item<ItemKind>, field: string): { readonly value: unknown; readonly error: ReactNode } {
  const { outboxState } = useEdition();
  const refused = outboxState.refused[fieldKey(item.id, field)];
  if (refused !== undefined) return { value: refused.value, error: refused.message };
  return { value: valueIn(item, field), error: contestedIn(outboxState, item.id, field) };
}

/** What is said at a field that somebody else changed too; null at any other. */
export const contestedIn = ({ conflicts }: OutboxState, id: string, field: string): ReactNode =>
  conflicts.some((conflict) => conflict.id === id && field in conflict.changes) ? <Contested /> : null;

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
  const owns = isOwnerOf(content.items['action-owner'], parentOf(kind, fields) ?? '', session.id);
  return (closed && !isKindOpen(kind, content.edition)) || !mayChange(session, kind, prioritySlugOf(content, kind, fields), owns);
}

/** What is inside can be edited if an item of this kind with these fields can be, `unless` it is closed for a reason of its own. */
export function Lock(props: {
  readonly kind: ItemKind;
  readonly fields: object;
  readonly unless?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const locked = useLock(props.kind, props.fields) || props.unless === true;
  return <Data value={{ ...useEdition(), locked }}>{props.children}</Data>;
}

/** The address of the priority that an item hangs on, directly or through its indicator or action. */
function prioritySlugOf({ items }: EditionContent, kind: ItemKind, fields: object): string | null {
  const parent = parentOf(kind, fields);
  const between = [...items.indicator, ...items.action].find(({ id }) => id === parent);
  const priorityId = between?.priorityId ?? parent;
  return items.priority.find(({ id }) => id === priorityId)?.slug ?? null;
}
