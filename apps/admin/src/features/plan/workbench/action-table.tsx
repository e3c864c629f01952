import { Button, Checkbox } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { type ClipboardEvent, memo, type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { NARROW } from '../../../ui/narrow.ts';
import { words } from '../../../words/spoken.ts';
import { useWasLeft } from '../../../edition-store/use-half-typed.tsx';
import { useEdition, useLock } from '../../../edition-store/edition-data.tsx';
import { OwnerSign } from '../../../item-editor/owner-field.tsx';
import { CellEditor, type CellFaults, cellFaults, CellWords } from './action-cell.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { formOfNewAction, NewActionRow } from './new-action-row.tsx';
import { PasteRows } from './paste-rows.tsx';
import { singleKeysAreOn } from '../../../ui/single-keys.ts';
import { type ActionGrid, type Cell, type CellEnd, type Column, COLUMNS, isTyping, useActionGrid } from './use-action-grid.ts';
import { useSelection } from './use-selection.ts';
import { carriersOf } from '../../../ui/leads-in-words.ts';
import { useOwnLang } from '../../../edition-store/own-text.tsx';
import { writtenRows } from './written-rows.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';

const HEADS = {
  text: workbenchWords.actionTable.action,
  leadAgency: workbenchWords.actionTable.leadAgencies,
  due: workbenchWords.actionTable.due,
  status: workbenchWords.actionTable.state,
} as const;

/** What the partnership will do for a priority: one line a row, edited, chosen, moved, pasted and copied as in a spreadsheet. */
export function ActionTable({ priority }: { readonly priority: Item<'priority'> }): ReactElement {
  const { content, outboxState } = useEdition();
  const ownLang = useOwnLang();
  const locked = useLock('action', { priorityId: priority.id });
  const actions = content.items.action.filter(({ priorityId }) => priorityId === priority.id);
  const { wasLeft } = useWasLeft(formOfNewAction(priority.id));
  const [adding, setAdding] = useState(wasLeft);
  const [pasted, setPasted] = useState<string | null>(null);
  const beginRow = useCallback(() => setAdding(true), []);
  const table = useRef<HTMLTableElement>(null);
  const grid = useActionGrid(table, actions, locked, beginRow);
  const acts = useRowActs(grid, actions);
  const { open, adds, begun } = useSelection();
  const openId = open?.item.id;
  const isWalked = actions.some(({ id }) => id === grid.at?.row);
  const chosen = actions.filter(({ id }) => grid.chosen.has(id));
  usePageKeys(locked, beginRow, setPasted);
  const endRow = (): void => {
    setAdding(false);
    if (adds) begun();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (isTyping(event.target) || (document.getSelection()?.toString() ?? '') !== '') return;
    const rows = chosen.length > 0 ? chosen : actions.filter(({ id }) => id === grid.at?.row);
    if (rows.length === 0) return;
    const { plain, html } = writtenRows(rows, content);
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  return (
    <section aria-labelledby={`${priority.id}-actions`} id={`${priority.id}-part-action`}>
      <div className="section-head">
        <h3 id={`${priority.id}-actions`}>{workbenchWords.actionTable.whatWeWillDo}</h3>
        <span className="quiet">{actions.length}</span>
        {locked ? null : (
          <Button variant="subtle" size="compact-sm" className="section-tool" onClick={() => setPasted('')}>
            {workbenchWords.actionTable.pasteRows}
          </Button>
        )}
      </div>
      <table
        ref={table}
        className="plan-table action-table"
        data-locked={locked ? true : undefined}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the grid of the ARIA Authoring Practices
        role="grid"
        aria-label={workbenchWords.actionTable.actionsOf(priority.title)}
        aria-multiselectable="true"
        onCopy={onCopy}
      >
        <thead>
          <tr>
            {/* As the handles below it: by keyboard Alt and the arrows move a row. */}
            <th aria-hidden="true" className="cell-handle" />
            <th scope="col" className="cell-check">
              {locked || actions.length === 0 ? (
                <span className="visually-hidden">{workbenchWords.actionTable.choose}</span>
              ) : (
                <Checkbox
                  size="xs"
                  aria-label={workbenchWords.actionTable.chooseAllActions}
                  checked={chosen.length === actions.length}
                  indeterminate={chosen.length > 0 && chosen.length < actions.length}
                  onChange={(event) => grid.choose(event.currentTarget.checked ? actions.map(({ id }) => id) : [])}
                />
              )}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`col-${column}`}>
                {HEADS[column]}
              </th>
            ))}
            <th scope="col" className="col-owner">
              <span className="visually-hidden">{workbenchWords.actionTable.owner}</span>
            </th>
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cells inside take the keys */}
        <tbody onKeyDown={grid.onKeyDown}>
          {actions.map((action, index) => {
            const carriers = carriersOf(action.leadAgency, content);
            return (
              <ActionRow
                key={action.id}
                action={action}
                index={index}
                acts={acts}
                locked={locked}
                isOpen={openId === action.id}
                isChosen={grid.chosen.has(action.id)}
                here={grid.at?.row === action.id ? grid.at.column : null}
                edits={grid.editing !== null && grid.at?.row === action.id}
                begunWith={grid.at?.row === action.id ? grid.editing?.begunWith : undefined}
                isFirstStop={index === 0 && !isWalked}
                carrierNames={carriers.names}
                carriersAdded={carriers.added}
                owner={content.items['action-owner'].find(({ actionId }) => actionId === action.id)}
                faults={cellFaults(outboxState, action.id)}
                ownLang={ownLang}
              />
            );
          })}
          {locked ? null : <NewActionRow priority={priority} isOpen={adding || adds} onOpen={beginRow} onClose={endRow} />}
        </tbody>
      </table>
      {pasted === null ? null : <PasteRows key={pasted} priority={priority} text={pasted} onClose={() => setPasted(null)} />}
      {chosen.length === 0 || locked ? null : <BulkBar actions={chosen} onDone={() => grid.choose([])} />}
    </section>
  );
}

/** What can be done in a row; the same object for as long as the table stands, so that a row is drawn again only when it changes itself. */
interface RowActs {
  readonly toggle: (id: string, ranges: boolean) => void;
  readonly press: (cell: Cell) => void;
  readonly edit: (cell: Cell) => void;
  readonly arrive: (cell: Cell) => void;
  readonly endEdit: (end: CellEnd) => void;
  /** Puts the action with this identifier in the place with this index. */
  readonly drop: (id: string, index: number) => void;
}

/** The acts of the newest drawing behind acts that never change. */
function useRowActs(grid: ActionGrid, actions: readonly Item<'action'>[]): RowActs {
  const { move } = useEdition();
  const newest = useRef({ grid, actions, move });
  useEffect(() => {
    newest.current = { grid, actions, move };
  });
  return useMemo(
    () => ({
      toggle: (id, ranges) => newest.current.grid.toggle(id, ranges),
      press: (cell) => newest.current.grid.press(cell),
      edit: (cell) => newest.current.grid.edit(cell),
      arrive: (cell) => newest.current.grid.arrive(cell),
      endEdit: (end) => newest.current.grid.endEdit(end),
      drop: (id, index) => {
        const { actions: all, move: moveItem } = newest.current;
        const dragged = all.find((one) => one.id === id);
        if (dragged !== undefined && all[index]?.id !== id) void moveItem('action', dragged, index, dragged.text, all.length);
      },
    }),
    [],
  );
}

const ActionRow = memo(function ActionRow(props: {
  readonly action: Item<'action'>;
  readonly index: number;
  readonly acts: RowActs;
  readonly locked: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  /** The column of its cell that the focus is on; null where the focus is in another row. */
  readonly here: Column | null;
  /** Whether that cell is edited, and what was typed to begin. */
  readonly edits: boolean;
  readonly begunWith: string | undefined;
  readonly isFirstStop: boolean;
  readonly carrierNames: string;
  readonly carriersAdded: string;
  readonly owner: Item<'action-owner'> | undefined;
  readonly faults: CellFaults;
  readonly ownLang: string | undefined;
}): ReactElement {
  const { action, index, acts, locked, isOpen, isChosen, here, begunWith, isFirstStop, carrierNames, carriersAdded, ownLang } = props;
  const wasHere = useRef(false);
  return (
    <tr
      aria-selected={isChosen}
      data-open={isOpen ? true : undefined}
      draggable={!locked && !props.edits}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/saferplan-action', action.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('text/saferplan-action')) event.preventDefault();
      }}
      onDrop={(event) => {
        acts.drop(event.dataTransfer.getData('text/saferplan-action'), index);
        event.preventDefault();
      }}
    >
      <td className="cell-handle" aria-hidden="true" title={words.moveHint}>
        {locked ? '' : '⠿'}
      </td>
      <td className="cell-check">
        {locked ? null : (
          <Checkbox
            size="xs"
            aria-label={workbenchWords.actionTable.choose2(action.text)}
            checked={isChosen}
            onChange={() => undefined}
            onClick={(event) => acts.toggle(action.id, event.shiftKey)}
          />
        )}
      </td>
      {COLUMNS.map((column) => {
        const isHere = here === column;
        const edits = isHere && props.edits;
        return (
          <td
            key={column}
            data-cell={`${action.id} ${column}`}
            data-label={HEADS[column]}
            className={`cell-${column} ${edits ? 'cell-edit' : ''}`}
            tabIndex={edits ? -1 : isHere || (isFirstStop && column === 'text') ? 0 : -1}
            onMouseDown={() => {
              wasHere.current = isHere;
            }}
            onClick={() => {
              if (edits) return;
              // The first click chooses the cell and opens its action; one more edits, but for on a phone, where the panel is all one sees.
              if (wasHere.current && !matchMedia(NARROW).matches) acts.edit({ row: action.id, column });
              else acts.press({ row: action.id, column });
            }}
            onFocus={(event) => {
              if (event.target === event.currentTarget && !isHere) acts.arrive({ row: action.id, column });
            }}
          >
            {edits ? (
              <CellEditor item={action} column={column} begunWith={begunWith} onEnd={acts.endEdit} />
            ) : (
              <CellWords
                item={action}
                column={column}
                carriers={{ names: carrierNames, added: carriersAdded }}
                ownLang={ownLang}
                fault={props.faults[column]}
              />
            )}
          </td>
        );
      })}
      <td className="cell-owner" data-label={workbenchWords.actionTable.owner}>
        <OwnerSign owner={props.owner} />
      </td>
    </tr>
  );
});

/** A begins a row and pasted rows are looked at, wherever one is on the page and types into no field. */
function usePageKeys(locked: boolean, onAdd: () => void, onPaste: (text: string) => void): void {
  useEffect(() => {
    if (locked) return undefined;
    const isElsewhere = (target: EventTarget | null): boolean =>
      isTyping(target) || (target instanceof Element && target.closest('[role=dialog], [data-cell]:not(.cell-text)') !== null);
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || event.key !== 'a' || event.ctrlKey || event.metaKey || event.altKey || !singleKeysAreOn()) return;
      if (isElsewhere(event.target)) return;
      event.preventDefault();
      onAdd();
    };
    const onPasted = (event: globalThis.ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isTyping(event.target) || text.trim() === '') return;
      event.preventDefault();
      onPaste(text);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('paste', onPasted);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('paste', onPasted);
    };
  }, [locked, onAdd, onPaste]);
}
