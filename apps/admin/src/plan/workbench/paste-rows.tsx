import { Button, NativeSelect, Textarea } from '@mantine/core';
import {
  columnsOf,
  type Item,
  type LeadAgency,
  type PastedAction,
  pastedActions,
  type PastedColumn,
  readPastedCells,
  rowsWithoutAction,
} from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { useAnnounce } from '../../ui/announce.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { useDateContext } from '../../ui/date-field/use-date-context.ts';
import { LeftOut, WordFile } from './word-file.tsx';
import { takesFocus } from '../../ui/takes-focus.ts';
import { words } from '../../words/en.ts';
import { newId, useEdition } from '../edition-data.tsx';
import { LeadPicker } from '../fields/lead-picker.tsx';
import { newItem } from '../new-item.ts';
import { shortDue } from '@saferplan/domain/dates';
import { carriersInWords } from './leads-in-words.ts';

const COLUMN_NAMES: Readonly<Record<PastedColumn, string>> = { text: 'Action', leadAgency: 'Lead agencies', due: 'Due', other: 'Left out' };

/** Corrections of what was pasted, by row. */
type Corrections = Readonly<Record<number, { readonly leadAgency?: LeadAgency; readonly due?: string }>>;

/** Rows from a spreadsheet or a table, as the actions that they would become: looked at, corrected where they stand, then added at once. */
export function PasteRows(props: {
  readonly priority: Item<'priority'>;
  readonly text: string;
  readonly onClose: () => void;
}): ReactElement {
  const { priority, onClose } = props;
  const { content, batch } = useEdition();
  const announce = useAnnounce();
  const dates = useDateContext();
  const [text, setText] = useState(props.text);
  const [chosen, setChosen] = useState<readonly PastedColumn[] | null>(null);
  const [corrections, setCorrections] = useState<Corrections>({});
  const rows = readPastedCells(text);
  const { columns: guessed, hasHead } = columnsOf(rows, dates);
  const columns = chosen?.length === guessed.length ? chosen : guessed;
  const known = { agencies: content.shared.agency, subgroups: content.items.subgroup, dates };
  const without = rowsWithoutAction(hasHead ? rows.slice(1) : rows, columns);
  const found = pastedActions(hasHead ? rows.slice(1) : rows, columns, known);
  const actions = found.map((action, index) => corrected(action, corrections[index]));
  const open = actions.reduce((sum, { leadAgency, due }) => sum + (leadAgency.unread === null ? 0 : 1) + (due.unread === null ? 0 : 1), 0);
  const add = async (): Promise<void> => {
    const operations = actions.map(({ text: said, leadAgency, due }) => ({
      op: 'add' as const,
      kind: 'action' as const,
      id: newId('action'),
      fields: { ...newItem('action', said, priority.id), leadAgency: leadAgency.value, due: due.value },
    }));
    const done = await batch('edition', operations, words.adding(`${actions.length.toString()} actions`));
    if (done === null) return;
    announce(`Added ${actions.length === 1 ? 'one action' : `${actions.length.toString()} actions`}. Undo takes all of them back.`);
    onClose();
  };
  if (text.trim() === '')
    return (
      <section className="paste-rows" aria-label="Paste rows">
        <Textarea
          label="Paste rows here"
          description="Copied from Excel or Word: one action a row, with its lead agencies and date if they are known."
          autosize
          minRows={3}
          ref={takesFocus}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <WordFile onTable={setText} />
        <div className="buttons">
          <Button variant="default" size="compact-md" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </section>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; a button inside does the same
    <section className="paste-rows" aria-label="Paste rows" onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}>
      <h4>
        Paste rows{' '}
        <span className="quiet">
          {rows.length - (hasHead ? 1 : 0)} rows, {columns.length} {columns.length === 1 ? 'column' : 'columns'}
        </span>
      </h4>
      <div className="paste-columns">
        {columns.map((column, index) => (
          <NativeSelect
            key={index.toString()}
            label={`Column ${(index + 1).toString()}: ${rows[0]?.[index] ?? ''}`}
            size="xs"
            value={column}
            data={Object.entries(COLUMN_NAMES).map(([value, label]) => ({ value, label }))}
            onChange={(event) => {
              const next = event.currentTarget.value as PastedColumn;
              setChosen(columns.map((other, at) => (at === index ? next : other === next ? 'other' : other)));
            }}
          />
        ))}
      </div>
      <table className="plan-table">
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Lead agencies</th>
            <th scope="col">Due</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action, index) => (
            <PastedRow
              key={index.toString()}
              action={action}
              onCorrect={(part) => setCorrections({ ...corrections, [index]: { ...corrections[index], ...part } })}
            />
          ))}
        </tbody>
      </table>
      <LeftOut rows={without} columns={rows[0]?.filter((_, index) => columns[index] === 'other') ?? []} />
      <div className="paste-foot">
        <p role="status">
          {open === 0 ? '' : `${open === 1 ? 'One cell' : `${open.toString()} cells`} to look at: left as it is, it is “not agreed”. `}
          Undo takes all of them back.
        </p>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button ref={takesFocus} disabled={actions.length === 0} onClick={() => void add()}>
          {actions.length === 1 ? 'Add one action' : `Add ${actions.length.toString()} actions`}
        </Button>
      </div>
    </section>
  );
}

function PastedRow(props: {
  readonly action: PastedAction;
  readonly onCorrect: (part: { readonly leadAgency?: LeadAgency; readonly due?: string }) => void;
}): ReactElement {
  const { action, onCorrect } = props;
  const { content } = useEdition();
  const { text, leadAgency, due } = action;
  return (
    <tr>
      <td className="cell-text" title={text}>
        {text}
      </td>
      <td>
        {leadAgency.unread === null ? (
          carriersInWords(leadAgency.value, content) || <span className="quiet">Not agreed</span>
        ) : (
          <>
            <span className="gap">▲ “{leadAgency.unread}”: which?</span>
            <LeadPicker
              label={`Lead agencies of “${text}”`}
              labelHidden
              value={leadAgency.value}
              onChange={(value) => onCorrect({ leadAgency: value })}
            />
          </>
        )}
      </td>
      <td>
        {due.unread === null ? (
          shortDue(due.value)
        ) : (
          <DateField
            label={`Due date of “${text}”`}
            labelHidden
            kind="due"
            value={due.unread}
            onChange={(value) => onCorrect({ due: value })}
          />
        )}
      </td>
    </tr>
  );
}

function corrected(action: PastedAction, part: Corrections[number] | undefined): PastedAction {
  return {
    ...action,
    ...(part?.leadAgency === undefined ? {} : { leadAgency: { value: part.leadAgency, unread: null } }),
    ...(part?.due === undefined ? {} : { due: { value: part.due, unread: null } }),
  };
}
