import '../css/workbench.css';
import { Textarea } from '@mantine/core';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { takesFocus } from '../ui/takes-focus.ts';
import { textOf } from '../ui/text-of.ts';
import { useEdition, useValueOf } from '../edition-store/edition-data.tsx';
import { workbenchWords } from '../words/workbench-words.ts';
import { fieldLabel } from '../words/item-names.ts';
import { OwnText, useOwnLang } from '../edition-store/own-text.tsx';

/** A text that is read as the public reads it. A click, Enter or F2 edits it where it stands; Escape takes back what was typed. */
export function InPlaceText(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly field: string;
  readonly className?: string;
  /** Whether Enter begins a new line rather than saving. */
  readonly multiline?: boolean;
  /** What stands there while it is empty. */
  readonly empty: string;
}): ReactElement | null {
  const { kind, item, field, className = '', multiline = false, empty } = props;
  const { change, locked } = useEdition();
  const { value, error } = useValueOf(item, field);
  const text = textOf(value);
  const [typed, setTyped] = useState<string | null>(null);
  const own = useOwnLang();
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  // The box may be left because it goes: what Escape took back is not saved then.
  const ended = useRef(false);
  useEffect(() => {
    if (typed !== null || !returns.current) return;
    returns.current = false;
    button.current?.focus();
  }, [typed]);
  const begin = (): void => {
    ended.current = false;
    setTyped(text);
  };
  if (locked)
    return text === '' ? null : (
      <span lang={own} className={`in-place-read ${className}`}>
        {text}
      </span>
    );
  if (typed === null)
    return (
      <>
        <button
          ref={button}
          type="button"
          className={`in-place ${className}`}
          data-empty={text === '' ? true : undefined}
          onClick={begin}
          onKeyDown={(event) => (event.key === 'F2' ? begin() : undefined)}
        >
          {text === '' ? empty : <OwnText>{text}</OwnText>}
          <span className="visually-hidden"> {workbenchWords.inPlaceText.edit(fieldLabel(kind, field))}</span>
        </button>
        {error === null ? null : (
          <span className="field-error" role="alert">
            {error}
          </span>
        )}
      </>
    );
  const end = (saves: boolean, back: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    returns.current = back;
    setTyped(null);
    if (saves && typed !== text) change(kind, item, field, multiline ? typed : typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') end(false, true);
    else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) end(true, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Textarea
      aria-label={fieldLabel(kind, field)}
      lang={own}
      className={`in-place-box ${className}`}
      autosize
      minRows={1}
      maxRows={20}
      ref={takesFocus}
      value={typed}
      onFocus={(event) => event.currentTarget.setSelectionRange(typed.length, typed.length)}
      onChange={(event) => setTyped(multiline ? event.currentTarget.value : event.currentTarget.value.replaceAll(/\n/gu, ' '))}
      onBlur={() => end(true, false)}
      onKeyDown={onKeyDown}
    />
  );
}
