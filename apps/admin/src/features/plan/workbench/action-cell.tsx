import { NativeSelect, Textarea } from '@mantine/core';
import { type Item, LeadAgency } from '@saferplan/domain/plan';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { takesFocus } from '../../../ui/takes-focus.ts';
import { textOf } from '../../../ui/text-of.ts';
import { words } from '../../../words/spoken.ts';
import { useEdition, useValueOf } from '../../../edition-store/edition-data.tsx';
import type { OutboxState } from '../../../edition-store/outbox-state.ts';
import { fieldKey } from '../../../edition-store/outbox-storage.ts';
import { LeadPicker } from '../../../item-editor/fields/lead-picker.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { type CellEnd, type Column, COLUMNS } from './use-action-grid.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { fieldLabel } from '../../../words/item-names.ts';
import type { Carriers } from '../../../ui/leads-in-words.ts';
import { shortDue } from '../../../ui/dates-in-words.ts';

/** Why what a cell holds is not saved as it is, and what was typed where that is none of the values of its field. */
interface CellFault {
  readonly why: string;
  readonly typed: string | null;
}

/** What is the matter with the cells of an action. */
export type CellFaults = Partial<Readonly<Record<Column, CellFault>>>;

/** What is the matter with no cell: always the same, so that a row can tell that nothing of it has changed. */
const NO_FAULTS: CellFaults = {};

/** What is the matter with the cells of the action with this identifier: a value was refused, or somebody else changed it too. */
export function cellFaults({ refused, conflicts }: Pick<OutboxState, 'refused' | 'conflicts'>, id: string): CellFaults {
  const found = COLUMNS.flatMap((column): readonly (readonly [Column, CellFault])[] => {
    const value = refused[fieldKey(id, column)];
    if (value !== undefined) return [[column, { why: value.message, typed: textOf(value.value) || workbenchWords.actionCell.toCorrect }]];
    const isContested = conflicts.some((conflict) => conflict.id === id && column in conflict.changes);
    return isContested ? [[column, { why: words.conflictAtField, typed: null }]] : [];
  });
  return found.length === 0 ? NO_FAULTS : Object.fromEntries(found);
}

interface CellWordsProps {
  readonly item: Item<'action'>;
  readonly column: Column;
  /** Who carries the action, by name. */
  readonly carriers: Carriers;
  /** What marks a text that the partnership wrote, where the screen speaks another language. */
  readonly ownLang: string | undefined;
  readonly fault: CellFault | undefined;
}

/**
 * What a cell of the table of actions says; a gap is drawn where it is. It asks the edition nothing itself: of a hundred rows only those
 * that change are drawn again.
 */
export function CellWords(props: CellWordsProps): ReactElement {
  const { fault } = props;
  if (fault === undefined) return <Said {...props} />;
  return (
    <span className="gap gap-refused" title={fault.why}>
      {fault.typed ?? <Said {...props} />}
      <span className="visually-hidden">: {fault.why}</span>
    </span>
  );
}

function Said({ item, column, carriers, ownLang }: CellWordsProps): ReactElement {
  switch (column) {
    case 'text':
      return (
        <span title={item.text} lang={ownLang}>
          {item.text}
        </span>
      );
    case 'leadAgency':
      return carriers.names === '' ? (
        <Gap>{workbenchWords.actionCell.addLead}</Gap>
      ) : (
        <span title={`${carriers.names}${carriers.added}`}>
          <bdi lang={ownLang}>{carriers.names}</bdi>
          {carriers.added}
        </span>
      );
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
