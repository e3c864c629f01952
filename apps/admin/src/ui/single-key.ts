import { useEffect, useRef } from 'react';
import { singleKeysAreOn } from './single-keys.ts';

/** Fields, dialogs, and grids in which letters are answers. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]') ||
    target.closest('[role=dialog], .score-grid') !== null);

/** Inputs that are ticked, chosen, slid or pressed: nothing is typed in them that could be undone. */
const NOT_TYPED: ReadonlySet<string> = new Set('checkbox radio range color file button submit reset image'.split(' '));

/** Whether Ctrl Z takes back what was typed here: in a field for text that can be changed. */
export const undoesTyping = (field: {
  readonly tag: string;
  readonly type: string | undefined;
  readonly isReadOnly: boolean;
  readonly isEditable: boolean;
}): boolean =>
  field.isEditable || (!field.isReadOnly && (field.tag === 'textarea' || (field.tag === 'input' && !NOT_TYPED.has(field.type ?? 'text'))));

/** The same of what has the focus. */
export const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  undoesTyping({
    tag: target.localName,
    type: target instanceof HTMLInputElement ? target.type : undefined,
    isReadOnly: (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.readOnly,
    isEditable: target.isContentEditable,
  });

/** Whether a key does something by itself here: nobody types, no other key is held, and single letters are not switched off. */
export const isSingleKey = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !takesText(event.target) && singleKeysAreOn();

/** What a key does by itself while this is on the screen, wherever the focus is; nothing where `act` is null. */
export function useSingleKey(key: string, act: (() => void) | null): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key || latest.current === null || !isSingleKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key]);
}
