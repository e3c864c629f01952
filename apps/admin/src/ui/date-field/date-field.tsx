import './date-field.css';
import { Popover, TextInput } from '@mantine/core';
import { lastDayOfDue } from '@saferplan/domain/dates';
import { Due } from '@saferplan/domain/plan';
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { type DateKind, inFull, readTyped, written } from './date-kinds.ts';
import { MonthDays } from './month-days.tsx';
import { useDateContext } from './use-date-context.ts';
import { faultInWords } from '../../words/fault-words.ts';
import { uiWords } from '../../words/ui-words.ts';

/** A key, by the name that stands on it. */
const ENTER = 'Enter';

/** What is below must not lie over the next field when one tabs on. */
const GONE_AT_ONCE = { duration: 0 } as const;

export interface DateFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly description?: string | undefined;
  /** What may stand in it. */
  readonly kind: DateKind;
  /** As it is stored: 2017-08-31, 2017-08, `ongoing` and so on; '' where nothing is known. */
  readonly value: string;
  /** Whether it may be left empty or said to be `not known`: then it is ''. */
  readonly mayBeUnknown?: boolean;
  readonly error?: ReactNode;
  readonly readOnly?: boolean;
  /** A value that is shown as nothing, where nothing has been said yet. */
  readonly blank?: string;
  /** What the field begins with in place of its value, for one that is opened by typing. */
  readonly begunWith?: string | undefined;
  readonly startsFocused?: boolean;
  /** Given what was understood, as it is stored; or the text as it was typed, for the schema to refuse. */
  readonly onChange: (value: string) => void;
  /** Told of Enter and Tab once the value is handed over, which Enter is not where it is not understood; and of Escape. Enter sends the form. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onLeave?: () => void;
}

const RHYTHMS = ['ongoing', 'quarterly', 'annually', 'not-agreed'] as const;

/** One box for a date as people write it, which says at once what it understood, with a calendar beneath. */
export function DateField(props: DateFieldProps): ReactElement {
  const { id, label, labelHidden = false, description, kind, value, mayBeUnknown = false, readOnly = false, onChange } = props;
  const context = useDateContext();
  const [text, setText] = useState(props.begunWith ?? shown(value, props.blank));
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const editing = useRef(props.begunWith !== undefined);
  // Of a press that gives the field the focus: where it puts the cursor, nothing is chosen any more.
  const givesFocus = useRef(false);
  const meaningId = useId();
  useEffect(() => {
    if (!editing.current) setText(shown(value, props.blank));
  }, [value, props.blank]);
  useEffect(() => {
    if (props.startsFocused === true) box.current?.focus();
  }, [props.startsFocused]);

  const read = readTyped(text, kind, mayBeUnknown, context);
  const isUnread = value !== '' && !readTyped(value, kind, mayBeUnknown, context).ok;
  // No form is sent with a date that cannot be read: the browser goes to the field and says why.
  useLayoutEffect(() => box.current?.setCustomValidity(read.ok || text.trim() === '' ? '' : faultInWords(read.failure)));
  const reason = !read.ok && (isUnread || !open) && text.trim() !== '' ? faultInWords(read.failure) : null;
  const commit = (): void => {
    editing.current = false;
    const next = read.ok ? read.value : text.trim();
    setText(shown(next, props.blank));
    if (next !== value) onChange(next);
  };
  const choose = (chosen: string): void => {
    editing.current = false;
    setText(written(chosen));
    setOpen(false);
    if (chosen !== value) onChange(chosen);
    box.current?.focus();
    setOpen(false);
  };
  // The reason that is now shown moves the button from under the pointer that presses it, so the press sends nothing.
  const askAgain = (): void => {
    requestAnimationFrame(() => box.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (read.ok) {
        commit();
        props.onKey?.(event);
        // As in any other field of a form, once the form knows what was understood.
        const { form } = event.currentTarget;
        if (form !== null) requestAnimationFrame(() => form.requestSubmit());
      }
      setOpen(false);
    } else if (event.key === 'Tab') {
      if (editing.current) commit();
      props.onKey?.(event);
    } else if (event.key === 'Escape') {
      if (open || editing.current) event.stopPropagation();
      editing.current = false;
      setText(shown(value, props.blank));
      setOpen(false);
      props.onKey?.(event);
    } else if (event.key === 'ArrowDown' && !event.altKey) {
      event.preventDefault();
      setOpen(true);
      requestAnimationFrame(() => below.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
    }
  };
  return (
    <Popover
      opened={open && !readOnly}
      position="bottom-start"
      offset={4}
      width={356}
      shadow="md"
      withRoles={false}
      trapFocus={false}
      transitionProps={GONE_AT_ONCE}
    >
      <Popover.Target>
        <TextInput
          ref={box}
          {...(id === undefined ? {} : { id })}
          {...(labelHidden ? { 'aria-label': label } : { label, description })}
          className="date-field"
          autoComplete="off"
          value={text}
          readOnly={readOnly}
          error={reason ?? props.error ?? null}
          aria-describedby={open ? meaningId : undefined}
          onMouseDown={(event) => {
            givesFocus.current = document.activeElement !== event.currentTarget;
          }}
          onFocus={(event) => {
            setOpen(true);
            if (!editing.current) event.currentTarget.select();
          }}
          onClick={(event) => {
            setOpen(true);
            // What is typed replaces the date that stands there; whoever drags, or presses again, chooses a part of it.
            const { selectionStart, selectionEnd } = event.currentTarget;
            if (givesFocus.current && !editing.current && selectionStart === selectionEnd) event.currentTarget.select();
            givesFocus.current = false;
          }}
          onBlur={(event) => {
            if (below.current?.contains(event.relatedTarget) === true) return;
            setOpen(false);
            if (editing.current) commit();
            props.onLeave?.();
            if (!read.ok && text.trim() !== '' && isSending(event.relatedTarget, event.currentTarget.form)) askAgain();
          }}
          onChange={(event) => {
            editing.current = true;
            setText(event.currentTarget.value);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
      </Popover.Target>
      <Popover.Dropdown
        className="date-below"
        role="dialog"
        aria-label={uiWords.dateField.aDate(label)}
        ref={below}
        onMouseDown={(event) => event.preventDefault()}
      >
        <Understood id={meaningId} read={read} kind={kind} isTyped={text.trim() !== ''} />
        {read.ok && kind === 'due' && isPast(read.value, context.year.endsOn) ? (
          <p className="date-warning">{uiWords.dateField.afterThisEditionEndsIt}</p>
        ) : null}
        <div className="date-chips">
          {kind === 'due'
            ? RHYTHMS.map((rhythm) => (
                <button key={rhythm} type="button" aria-pressed={read.ok && read.value === rhythm} onClick={() => choose(rhythm)}>
                  {written(rhythm)}
                </button>
              ))
            : null}
          {mayBeUnknown && kind !== 'due' ? (
            <button type="button" aria-pressed={value === ''} onClick={() => choose('')}>
              {uiWords.dateField.notKnown}
            </button>
          ) : null}
        </div>
        <MonthDays
          chosen={read.ok && /^\d/u.test(read.value) ? read.value : null}
          startsAt={context.today > context.year.endsOn || context.today < context.year.startsOn ? context.year.startsOn : context.today}
          takesMonths={kind !== 'day'}
          onChoose={(chosen) => choose(kind === 'month' ? chosen.slice(0, 7) : chosen)}
          onLeave={() => box.current?.focus()}
        />
        <p className="date-examples">{uiWords.dateField.try(EXAMPLES[kind])}</p>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Whether an element is the button that sends a form. */
const isSending = (element: EventTarget | null, form: HTMLFormElement | null): boolean =>
  element instanceof HTMLButtonElement && element.type === 'submit' && element.form === form;

const shown = (value: string, blank: string | undefined): string => (value === blank ? '' : written(value));

const EXAMPLES: Readonly<Record<DateKind, string>> = {
  due: uiWords.dateField.n31032019Q2End,
  day: uiWords.dateField.n3103201931March,
  month: uiWords.dateField.sept2018092018Next,
  'month-or-day': uiWords.dateField.sept201831032019,
  'partial-day': uiWords.dateField.sept201831032019,
};

const isPast = (due: string, end: string): boolean => {
  const parsed = Due.safeParse(due);
  return parsed.success && (lastDayOfDue(parsed.data) ?? '') > end;
};

function Understood(props: {
  readonly id: string;
  readonly read: ReturnType<typeof readTyped>;
  readonly kind: DateKind;
  readonly isTyped: boolean;
}): ReactElement {
  const { id, read, kind, isTyped } = props;
  const full = read.ok ? inFull(read.value, kind) : null;
  return (
    <p id={id} className="date-understood" role="status" data-read={read.ok}>
      {full === null ? (
        <span>{read.ok || !isTyped ? uiWords.dateField.typeADateAsYou : faultInWords(read.failure)}</span>
      ) : (
        <>
          <strong>{full.said}</strong> <span>{full.meaning}</span>
        </>
      )}
      {full === null ? null : <kbd aria-hidden="true">{ENTER}</kbd>}
    </p>
  );
}
