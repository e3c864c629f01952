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
  Due,
} from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { useAnnounce } from '../../../ui/announce.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useDateContext } from '../../../ui/date-field/use-date-context.ts';
import { LeftOut, WordFile } from './word-file.tsx';
import { useNotKept } from '../../../ui/use-not-kept.ts';
import { takesFocus } from '../../../ui/takes-focus.ts';
import { words } from '../../../words/spoken.ts';
import { newId, useEdition } from '../../../edition-store/edition-data.tsx';
import { LeadPicker } from '../../../item-editor/fields/lead-picker.tsx';
import { newItem } from '../../../item-editor/new-item.ts';
import { CarrierNames } from '../../../item-editor/carrier-names.tsx';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { shortDue } from '../../../ui/dates-in-words.ts';

const COLUMN_NAMES: Readonly<Record<PastedColumn, string>> = {
  text: workbenchWords.pasteRows.action,
  leadAgency: workbenchWords.pasteRows.leadAgencies,
  due: workbenchWords.pasteRows.due,
  other: workbenchWords.pasteRows.leftOut,
};

/** Corrections of what was pasted, by row. */
type Corrections = Readonly<Record<number, { readonly leadAgency?: LeadAgency; readonly due?: string }>>;

/** Rows from a spreadsheet or a table, as the actions that they would become: looked at, corrected where they stand, then added at once. */
export function PasteRows(props: {
  readonly priority: Item<'priority'>;
  readonly text: string;
  readonly onClose: () => void;
}): ReactElement {
  const { priority, onClose } = props;
  const { content, batch, remove } = useEdition();
  const announce = useAnnounce();
  const dates = useDateContext();
  const [text, setText] = useState(props.text);
  const [chosen, setChosen] = useState<readonly PastedColumn[] | null>(null);
  const [corrections, setCorrections] = useState<Corrections>({});
  useNotKept(text.trim() !== '');
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
    const done = await batch('edition', operations, words.adding(workbenchWords.pasteRows.actions(actions.length)));
    if (done === null) return;
    const added = done.kept.map(({ item }) => item);
    announce(
      workbenchWords.pasteRows.addedActionsUndoTakesAll(added.length),
      () => void remove('action', added, workbenchWords.pasteRows.actions(added.length)),
    );
    onClose();
  };
  if (text.trim() === '')
    return (
      <section className="paste-rows" aria-label={workbenchWords.pasteRows.pasteRows}>
        <Textarea
          label={workbenchWords.pasteRows.pasteRowsHere}
          description={workbenchWords.pasteRows.copiedFromExcelOrWord}
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
    <section
      className="paste-rows"
      aria-label={workbenchWords.pasteRows.pasteRows}
      onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}
    >
      <h4>
        {workbenchWords.pasteRows.pasteRows}{' '}
        <span className="quiet">{workbenchWords.pasteRows.rowsColumns(rows.length - (hasHead ? 1 : 0), columns.length)}</span>
      </h4>
      <div className="paste-columns">
        {columns.map((column, index) => (
          <NativeSelect
            key={index.toString()}
            label={workbenchWords.pasteRows.column(index + 1, rows[0]?.[index] ?? '')}
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
            <th scope="col">{workbenchWords.pasteRows.action}</th>
            <th scope="col">{workbenchWords.pasteRows.leadAgencies}</th>
            <th scope="col">{workbenchWords.pasteRows.due}</th>
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
        <p role="status">{workbenchWords.pasteRows.cellsToLookAtLeft(open)}</p>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button ref={takesFocus} disabled={actions.length === 0} onClick={() => void add()}>
          {workbenchWords.pasteRows.addActions(actions.length)}
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
  const { text, leadAgency, due } = action;
  return (
    <tr>
      <td className="cell-text" title={text}>
        {text}
      </td>
      <td>
        {leadAgency.unread === null ? (
          <CarrierNames lead={leadAgency.value} none={<span className="quiet">{workbenchWords.pasteRows.notAgreed}</span>} />
        ) : (
          <>
            <span className="gap">{workbenchWords.pasteRows.which(leadAgency.unread)}</span>
            <LeadPicker
              label={workbenchWords.pasteRows.leadAgenciesOf(text)}
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
            label={workbenchWords.pasteRows.dueDateOf(text)}
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
    ...(part?.due === undefined
      ? {}
      : { due: Due.safeParse(part.due).success ? { value: part.due, unread: null } : { ...action.due, unread: part.due } }),
  };
}
