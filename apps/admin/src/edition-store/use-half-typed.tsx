import { Button } from '@mantine/core';
import { type EditionContent, ItemKind, nameOf } from '@saferplan/domain/plan';
import { isSameValue } from '@saferplan/domain/shared';
import { type ReactElement, type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type FormPlace, HalfTyped } from '../session/half-typed.ts';
import { ownerOf, useSession } from '../session/session.ts';
import { lang, words } from '../words/spoken.ts';
import { isDoneAlready } from '../server/trpc.ts';
import { deviceStorage } from '../ui/device-storage.ts';
import { useEditionIfAny } from './edition-data.tsx';
import { outbox } from './outbox.ts';

/** A form that keeps what is typed in it on this device until it is added or cleared. */
export interface KeptForm<Value> {
  readonly typed: Value;
  /** Shows what is typed and keeps it; what is as `empty` is forgotten. */
  readonly type: (next: Value | ((before: Value) => Value)) => void;
  /** Stands in the form: that it holds what was typed earlier and not added, with the way to clear it; else nothing. */
  readonly notice: ReactNode;
  /** Whether it holds what was typed before it was opened. */
  readonly wasLeft: boolean;
  /**
   * To be asked before what is typed is added: whether this device still keeps what the form shows. Where another window has added,
   * cleared or changed it meanwhile, the form shows that instead.
   */
  readonly isCurrent: () => boolean;
  /**
   * Adds what is typed, and empties the form of it once it is added; what has been typed since stays. Nothing while it is at work. `add` gets
   * the identifier of the change, under which the server does it once, and answers false where it was refused. True where it was added, also
   * by an earlier try whose answer was lost. `besides` is all that is sent with it and does not stand in the form, and what it holds for, as
   * the state of the edition: only the same with the same `besides` is an earlier try.
   */
  readonly send: (add: (changeId: string) => Promise<boolean | void>, besides?: unknown) => Promise<boolean>;
  /** Whether it is at work, for the button to say so. */
  readonly isSending: boolean;
}

function useForms(): HalfTyped {
  const owner = ownerOf(useSession());
  return useMemo(() => new HalfTyped(deviceStorage, owner), [owner]);
}

/** The name of a form of the edition on the screen, else of the partnership. */
const useFormName = (form: string): string => `${useEditionIfAny()?.content.edition.id ?? 'partnership'}/${form}`;

/** Whether a form was left with something in it: it is open then. Also the way to forget that, as where the form is cancelled. */
export function useWasLeft(form: string): { readonly wasLeft: boolean; readonly forget: () => void } {
  const forms = useForms();
  const name = useFormName(form);
  return { wasLeft: forms.has(name), forget: () => forms.forget(name) };
}

/**
 * What is typed into a form, which is called `form` among those of the edition, and begins as `empty`. `writes` is the kind of item that it
 * writes; null where it is there whatever the state of the edition. `choices` are the parts of what is typed that nobody types, but chooses.
 */
export function useHalfTyped<Value>(
  form: string,
  empty: Value,
  writes: ItemKind | null = null,
  choices: readonly (keyof Value & string)[] = [],
): KeptForm<Value> {
  const forms = useForms();
  const name = useFormName(form);
  const content = useEditionIfAny()?.content ?? null;
  const { partnership } = useSession();
  const placeHere = (): FormPlace => ({
    address: `${location.pathname}${location.search}${location.hash}`,
    screen: document.title,
    item: content === null ? '' : nameOfItemIn(content, form),
    partnership: partnership.slug,
    writes,
    choices,
  });
  const [state, setState] = useState(() => read(forms, name, empty));
  // Another item is shown in the same form.
  const own = state.name === name ? state : read(forms, name, empty);
  useEffect(() => {
    if (own.isKept) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [own.isKept]);
  const now = useRef(own);
  const isCurrent = (): boolean => {
    const shown = now.current.name === name ? now.current : own;
    const kept = read(forms, name, empty);
    // What the browser had no room for is kept nowhere else.
    if (!shown.isKept || isSameValue(kept.typed, shown.typed)) return true;
    now.current = kept;
    setState(kept);
    return false;
  };
  const renew = useEffectEvent(() => void isCurrent());
  useEffect(() => forms.watch(name, () => renew()), [forms, name]);
  const type = (next: Value | ((before: Value) => Value)): void => {
    const current = now.current.name === name ? now.current : own;
    // A value that is a function is typed nowhere.
    const typed = typeof next === 'function' ? (next as (before: Value) => Value)(current.typed) : next;
    const isKept = forms.keep(name, typed, empty, placeHere());
    // At once, also where the form has gone meanwhile.
    now.current = { name, typed, isKept, wasLeft: current.wasLeft && forms.has(name) };
    setState(now.current);
  };
  const atWork = useRef(false);
  const [isSending, setSending] = useState(false);
  const send: KeptForm<Value>['send'] = async (add, besides) => {
    if (atWork.current || !isCurrent()) return false;
    atWork.current = true;
    setSending(true);
    const sent = (now.current.name === name ? now.current : own).typed;
    try {
      if (!(await addOnce(add, forms.changeIdOf(name, sent, besides)))) return false;
      if (isSameValue(forms.read(name, empty) ?? now.current.typed, sent)) type(empty);
      return true;
    } finally {
      atWork.current = false;
      setSending(false);
    }
  };
  const notice = isSending ? null : <NotAddedYet {...own} onClear={() => type(empty)} />;
  return { typed: own.typed, type, wasLeft: own.wasLeft, notice, isCurrent, send, isSending };
}

/** Whether it was added: by this call, or by an earlier one under the same identifier. */
async function addOnce(add: (changeId: string) => Promise<boolean | void>, changeId: string): Promise<boolean> {
  try {
    return (await outbox.during(() => add(changeId))) !== false;
  } catch (error) {
    if (isDoneAlready(error)) return true;
    throw error;
  }
}

/** What the item is called whose identifier is in the name of a form; empty where none is. */
function nameOfItemIn({ items, shared }: EditionContent, form: string): string {
  const ids = form.split('/');
  for (const [name, list] of Object.entries({ ...items, ...shared })) {
    const found = list.find(({ id }) => ids.includes(id));
    const kind = ItemKind.safeParse(name);
    if (found !== undefined && kind.success) return nameOf(kind.data, found);
  }
  return '';
}

interface State<Value> {
  readonly name: string;
  readonly typed: Value;
  /** Whether the browser had room for it. */
  readonly isKept: boolean;
  /** Whether it was typed before the form was opened. */
  readonly wasLeft: boolean;
}

function read<Value>(forms: HalfTyped, name: string, empty: Value): State<Value> {
  const kept = forms.read(name, empty);
  return { name, typed: kept ?? empty, isKept: true, wasLeft: kept !== null };
}

function NotAddedYet(props: Pick<State<unknown>, 'isKept' | 'wasLeft'> & { readonly onClear: () => void }): ReactElement | null {
  if (!props.isKept)
    return (
      <p className="not-added" role="alert" lang={lang}>
        {words.notKept}
      </p>
    );
  return props.wasLeft ? (
    <p className="not-added" lang={lang}>
      {words.notAddedYet}{' '}
      <Button variant="subtle" size="compact-sm" onClick={props.onClear}>
        {words.clearIt}
      </Button>
    </p>
  ) : null;
}
