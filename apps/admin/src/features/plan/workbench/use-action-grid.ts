import type { Item } from '@saferplan/domain/plan';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { beginsEdit } from '../../../ui/single-keys.ts';
import { useSelection } from './use-selection.ts';

export const COLUMNS = ['text', 'leadAgency', 'due', 'status'] as const;
export type Column = (typeof COLUMNS)[number];

/** How an edit of a cell ended, and so where the focus goes: it left by itself, stays on the cell, or goes to another. */
export type CellEnd = 'left-by-itself' | 'stay' | 'down' | 'right' | 'left';

/** How long the keys rest before the panel shows the action that they walked to, in milliseconds. */
const PAUSE_MS = 150;

export interface Cell {
  readonly row: string;
  readonly column: Column;
}

export interface ActionGrid {
  readonly at: Cell | null;
  readonly editing: { readonly begunWith?: string } | null;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: Iterable<string>) => void;
  readonly toggle: (id: string, ranges: boolean) => void;
  /** A cell was pressed: its action opens beside the table. */
  readonly press: (cell: Cell) => void;
  /** The focus came to a cell by itself. */
  readonly arrive: (cell: Cell) => void;
  readonly edit: (cell: Cell) => void;
  readonly endEdit: (end: CellEnd) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keys of a spreadsheet on a table of actions. Arrows walk, with Shift they choose, with Alt they move the row; Enter and F2
 * edit, as does typing where a cell holds a short value; in the text, X chooses and J and K step. `onAdd` begins a new row.
 */
export function useActionGrid(
  table: RefObject<HTMLTableElement | null>,
  actions: readonly Item<'action'>[],
  locked: boolean,
  onAdd: () => void,
): ActionGrid {
  const { move } = useEdition();
  const selection = useSelection();
  const [at, setAt] = useState<Cell | null>(null);
  const [editing, setEditing] = useState<ActionGrid['editing']>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const follows = useRef(false);
  const following = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(following.current), []);
  const ids = actions.map(({ id }) => id as string);
  useEffect(() => {
    if (!follows.current || at === null || editing !== null) return;
    follows.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${at.row} ${at.column}"]`)?.focus();
  });

  const goTo = (cell: Cell): void => {
    follows.current = true;
    setEditing(null);
    setAt(cell);
    clearTimeout(following.current);
    // The panel follows while it is open, once the walk pauses; walking does not open it.
    if (selection.open !== null && selection.open.item.id !== cell.row)
      following.current = setTimeout(() => selection.select(cell.row), PAUSE_MS);
  };
  const range = (from: string, to: string): readonly string[] => {
    const [one, other] = [ids.indexOf(from), ids.indexOf(to)];
    return ids.slice(Math.min(one, other), Math.max(one, other) + 1);
  };
  const toggle: ActionGrid['toggle'] = (id, ranges) => {
    const next = new Set(chosen);
    const wanted = !chosen.has(id);
    for (const one of ranges && anchor.current !== null && ids.includes(anchor.current) ? range(anchor.current, id) : [id])
      if (wanted) next.add(one);
      else next.delete(one);
    anchor.current = id;
    setChosen(next);
  };
  const step = (cell: Cell, rows: number, extends_: boolean): void => {
    const row = ids[ids.indexOf(cell.row) + rows];
    if (row === undefined) return;
    if (extends_) {
      anchor.current ??= cell.row;
      setChosen(new Set(range(chosen.size === 0 ? (anchor.current = cell.row) : anchor.current, row)));
    }
    goTo({ row, column: cell.column });
  };
  const across = (cell: Cell, columns: number): void => {
    const column = COLUMNS[COLUMNS.indexOf(cell.column) + columns];
    if (column !== undefined) goTo({ row: cell.row, column });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (at === null || editing !== null || !ids.includes(at.row) || isTyping(event.target)) return;
    const { key } = event;
    const inText = at.column === 'text';
    const vertical = { ArrowDown: 1, ArrowUp: -1, ...(inText ? { j: 1, k: -1 } : {}) }[key];
    const index = ids.indexOf(at.row);
    if (vertical !== undefined && event.altKey) {
      const item = actions[index];
      if (!locked && item !== undefined && ids[index + vertical] !== undefined) {
        follows.current = true;
        void move('action', item, index + vertical, item.text, ids.length);
      }
    } else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (vertical !== undefined) step(at, vertical, event.shiftKey);
    else if (key === 'ArrowLeft') across(at, -1);
    else if (key === 'ArrowRight') across(at, 1);
    else if (key === 'Home' || key === 'End') goTo({ row: ids.at(key === 'Home' ? 0 : -1) ?? at.row, column: at.column });
    else if (key === ' ' || (inText && key === 'x')) toggle(at.row, event.shiftKey);
    else if (key === 'Escape') setChosen(new Set());
    else if ((key === 'Enter' || key === 'F2') && locked) selection.select(at.row);
    else if (key === 'Enter' || key === 'F2') setEditing({});
    else if (key === 'a' && inText) onAdd();
    else if (beginsEdit(key) && !inText && !locked) setEditing({ begunWith: key });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    at,
    editing,
    chosen,
    choose: (next) => setChosen(new Set(next)),
    toggle,
    press: (cell) => {
      clearTimeout(following.current);
      setEditing(null);
      setAt(cell);
      if (selection.open?.item.id !== cell.row) selection.select(cell.row);
    },
    arrive: (cell) => {
      setEditing(null);
      setAt(cell);
    },
    edit: (cell) => {
      if (locked) return;
      setAt(cell);
      setEditing({});
    },
    endEdit: (end) => {
      setEditing(null);
      if (at === null || end === 'left-by-itself') return;
      const row = ids[ids.indexOf(at.row) + (end === 'down' ? 1 : 0)] ?? at.row;
      const column = COLUMNS[COLUMNS.indexOf(at.column) + (end === 'right' ? 1 : end === 'left' ? -1 : 0)] ?? at.column;
      goTo({ row, column });
    },
    onKeyDown,
  };
}

/** Whether keys go into a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
