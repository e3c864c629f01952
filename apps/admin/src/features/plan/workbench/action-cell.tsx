import { NativeSelect, Textarea } from '@mantine/core';
import { type Item, LeadAgency } from '@saferplan/domain/plan';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { takesFocus } from '../../../ui/takes-focus.ts';
import { textOf } from '../../../ui/text-of.ts';
import { words } from '../../../words/spoken.ts';
import { useEdition, useValueOf } from '../../../edition-store/edition-data.tsx';
import { LeadPicker } from '../../../item-editor/fields/lead-picker.tsx';
import { carriersInWords } from '../../../ui/leads-in-words.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import type { CellEnd, Column } from './use-action-grid.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { fieldLabel } from '../../../words/item-names.ts';
import { shortDue } from '../../../ui/dates-in-words.ts';
import { OwnText } from '../../../edition-store/own-text.tsx';

/** What a cell of the table of actions says; a gap is drawn where it is. */
export function CellWords({ item, column }: { readonly item: Item<'action'>; readonly column: Column }): ReactElement {
  const { value, error } = useValueOf(item, column);
  if (error === null) return <Said item={item} column={column} />;
  // What was refused may be none of the values of its field; what somebody else changed too is one.
  const [why, refused] =
    typeof error === 'string' ? [error, textOf(value) || workbenchWords.actionCell.toCorrect] : [words.conflictAtField, null];
  return (
    <span className="gap gap-refused" title={why}>
      {refused ?? <Said item={item} column={column} />}
      <span className="visually-hidden">: {why}</span>
    </span>
  );
}

function Said({ item, column }: { readonly item: Item<'action'>; readonly column: Column }): ReactElement {
  const { content } = useEdition();
  switch (column) {
    case 'text':
      return (
        <span title={item.text}>
          <OwnText>{item.text}</OwnText>
        </span>
      );
    case 'leadAgency': {
      const said = carriersInWords(item.leadAgency, content);
      return said === '' ? (
        <Gap>{workbenchWords.actionCell.addLead}</Gap>
      ) : (
        <span title={said}>
          <OwnText>{said}</OwnText>
        </span>
      );
    }
    case 'due':
      return item.due === 'not-agreed' ? <Gap>{workbenchWords.actionCell.setDate}</Gap> : <span>{shortDue(item.due)}</span>;
    case 'status':
      return (
        <span className="state-words">
          <StateMark of={item.status} />
          {words.statuses[item.status]}
        </span>
      );
  }
}

/** Something that is not said yet: a sign and a verb. */
export const Gap = ({ children }: { readonly children: string }): ReactElement => (
  <span className="gap">
    <StateMark of="amber" />
    {children}
  </span>
);

/** Escape stays on the cell, which takes the focus again. */
const ENDS: Readonly<Record<string, CellEnd>> = { Enter: 'down', Tab: 'right', 'Shift+Tab': 'left', Escape: 'stay' };

/** The editor of one cell: Enter saves and goes down, Tab saves and goes right, Escape takes back. */
export function CellEditor(props: {
  readonly item: Item<'action'>;
  readonly column: Column;
  readonly begunWith: string | undefined;
  readonly onEnd: (end: CellEnd) => void;
}): ReactElement {
  const { item, column, begunWith, onEnd } = props;
  const { change } = useEdition();
  const { value } = useValueOf(item, column);
  const [typed, setTyped] = useState(textOf(value));
  // The box may be left because it goes: what Escape took back is not saved then.
  const ended = useRef(false);
  const label = workbenchWords.actionCell.of(fieldLabel('action', column), item.text);
  const save = (next: unknown): void => change('action', item, column, next);
  const onKey = (event: KeyboardEvent): void => {
    const end = ENDS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (end === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    ended.current = true;
    if (column === 'text' && event.key !== 'Escape' && typed !== textOf(value)) save(typed.trim());
    onEnd(end);
  };
  const onLeave = (): void => onEnd('left-by-itself');
  switch (column) {
    case 'text':
      return (
        <Textarea
          aria-label={label}
          autosize
          minRows={1}
          maxRows={8}
          ref={takesFocus}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value.replaceAll(/\n/gu, ' '))}
          onBlur={() => {
            if (ended.current) return;
            if (typed !== textOf(value)) save(typed.trim());
            onLeave();
          }}
          onKeyDown={onKey}
        />
      );
    case 'leadAgency': {
      const lead = LeadAgency.safeParse(value);
      return (
        <LeadPicker
          label={label}
          labelHidden
          startsFocused
          begunWith={begunWith}
          value={lead.success ? lead.data : { kind: 'not-agreed' }}
          onChange={save}
          onKey={onKey}
          onLeave={onLeave}
        />
      );
    }
    case 'due':
      return (
        <DateField
          label={label}
          labelHidden
          startsFocused
          kind="due"
          begunWith={begunWith}
          value={textOf(value)}
          onChange={save}
          onKey={onKey}
          onLeave={onLeave}
        />
      );
    case 'status':
      return (
        <NativeSelect
          aria-label={label}
          ref={takesFocus}
          value={textOf(value)}
          data={Object.entries(words.statuses).map(([status, name]) => ({ value: status, label: name }))}
          onChange={(event) => save(event.currentTarget.value)}
          onBlur={onLeave}
          onKeyDown={onKey}
        />
      );
  }
}
