import { Textarea } from '@mantine/core';
import { Due, type Item, KINDS, type LeadAgency } from '@saferplan/domain/plan';
import { issueInWords } from '../../../words/fault-words.ts';
import { type FocusEvent, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../../ui/announce.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { takesFocus } from '../../../ui/takes-focus.ts';
import { words } from '../../../words/spoken.ts';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { useHalfTyped } from '../../../edition-store/use-half-typed.tsx';
import { LeadPicker } from '../../../item-editor/fields/lead-picker.tsx';
import { newItem } from '../../../item-editor/new-item.ts';
import { CarrierNames } from '../../../item-editor/carrier-names.tsx';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { Phrase } from '../../../ui/phrase.tsx';
import { shortDue } from '../../../ui/dates-in-words.ts';

/** An action as it is typed in the last row, before it is added. */
interface Draft {
  readonly text: string;
  readonly leadAgency: LeadAgency;
  readonly due: string;
}

const EMPTY: Draft = { text: '', leadAgency: { kind: 'not-agreed' }, due: 'not-agreed' };

/** What the form is called in which an action is added to a priority. */
export const formOfNewAction = (priorityId: string): string => `new-action/${priorityId}`;

/**
 * The row in which a new action is typed: Tab goes on to lead and date, Enter adds it and begins the next, Escape leaves. What the
 * server refused comes back into the row.
 */
export function NewActionRow(props: {
  readonly priority: Item<'priority'>;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { priority, isOpen, onOpen, onClose } = props;
  const { create } = useEdition();
  const announce = useAnnounce();
  const { typed: draft, type, notice, wasLeft, isCurrent } = useHalfTyped(formOfNewAction(priority.id), EMPTY, 'action');
  // What was typed last, also by the key that adds the row before the row is drawn anew.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const write = (next: Draft): void => {
    latest.current = next;
    type(next);
  };
  const [waiting, setWaiting] = useState<readonly Draft[]>([]);
  const [round, setRound] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const row = useRef<HTMLTableRowElement>(null);
  const send = async (sent: Draft, fields: Readonly<Record<string, unknown>>): Promise<void> => {
    const created = await create('action', fields);
    setWaiting((before) => before.filter((one) => one !== sent));
    if (created !== null) announce(words.added(sent.text.trim()));
    else if (latest.current.text === '') write(sent);
  };
  const add = (): boolean => {
    const sent = latest.current;
    const text = sent.text.trim();
    if (text === '') return false;
    const fields = { ...newItem('action', text, priority.id), leadAgency: sent.leadAgency, due: sent.due };
    const unfit = KINDS.action.schema.safeParse({ ...fields, extra: {} }).error?.issues[0];
    setError(issueInWords(unfit) ?? null);
    if (unfit !== undefined || !isCurrent()) return false;
    write(EMPTY);
    setRound((before) => before + 1);
    setWaiting((before) => [...before, sent]);
    void send(sent, fields);
    return true;
  };
  const focusOn = (column: string): void =>
    row.current?.querySelector<HTMLElement>(`[data-column="${column}"] :is(input, textarea)`)?.focus();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      write(EMPTY);
      setError(null);
      onClose();
    } else if (event.key === 'Enter') {
      // Added, the row begins anew; without words it asks for them.
      if (!add()) focusOn('text');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && (row.current?.contains(to) === true || (to instanceof Element && to.closest('[data-portal]') !== null)))
      return;
    if (draft.text.trim() === '') onClose();
    else if (to !== null && add()) onClose();
  };
  return (
    <>
      {waiting.map((one, index) => (
        <tr key={index.toString()} className="waiting" aria-busy="true">
          <td colSpan={2} aria-hidden="true" className="new-sign">
            …
          </td>
          <td className="cell-text">{one.text}</td>
          <td>
            <CarrierNames lead={one.leadAgency} none="" />
          </td>
          <td>{Due.safeParse(one.due).success ? shortDue(one.due) : one.due}</td>
          <td colSpan={2}>{words.saving}</td>
        </tr>
      ))}
      {isOpen ? (
        <tr ref={row} key={`new-${round.toString()}`} className="new-row" onBlur={onBlur}>
          <td colSpan={2} aria-hidden="true" className="new-sign">
            +
          </td>
          <td className="cell-edit" data-column="text">
            <Textarea
              aria-label={workbenchWords.newActionRow.newAction}
              placeholder={workbenchWords.newActionRow.whatIsToBeDone}
              autosize
              minRows={1}
              maxRows={6}
              ref={wasLeft ? null : takesFocus}
              error={error}
              value={draft.text}
              onChange={(event) => write({ ...latest.current, text: event.currentTarget.value.replaceAll(/\n/gu, ' ') })}
              onKeyDown={onKey}
            />
            {notice}
          </td>
          <td className="cell-edit" data-column="leadAgency">
            <LeadPicker
              label={workbenchWords.newActionRow.leadAgenciesOfTheNew}
              labelHidden
              value={draft.leadAgency}
              onChange={(leadAgency) => write({ ...latest.current, leadAgency })}
              onKey={onKey}
            />
          </td>
          <td className="cell-edit" data-column="due">
            <NewDue draft={draft} onChange={(due) => write({ ...latest.current, due })} onKey={onKey} />
          </td>
          <td className="quiet" colSpan={2}>
            <Phrase text={workbenchWords.newActionRow.enterAdds} parts={[(inside) => <kbd>{inside}</kbd>]} />
          </td>
        </tr>
      ) : (
        <tr className="add-row">
          <td colSpan={2} aria-hidden="true" className="new-sign">
            +
          </td>
          <td colSpan={5}>
            <button type="button" className="add-line" onClick={onOpen}>
              <Phrase
                text={workbenchWords.newActionRow.typeAnActionOrPaste}
                parts={[(inside) => <kbd>{inside}</kbd>, (inside) => <kbd>{inside}</kbd>]}
              />
            </button>
          </td>
        </tr>
      )}
    </>
  );
}

/** The date of the new row: empty while nothing is said of it. */
function NewDue(props: {
  readonly draft: Draft;
  readonly onChange: (due: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}): ReactElement {
  const { draft, onChange, onKey } = props;
  return (
    <DateField
      label={workbenchWords.newActionRow.dueDateOfTheNew}
      labelHidden
      kind="due"
      blank="not-agreed"
      value={draft.due}
      onChange={onChange}
      onKey={onKey}
    />
  );
}
