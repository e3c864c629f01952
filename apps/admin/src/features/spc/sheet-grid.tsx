import type { Outputs } from '@saferplan/api/router';
import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { lang } from '../../words/spoken.ts';
import { nameOfLine } from './line-role.tsx';
import { tables } from '../../words/table-words.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';

type View = Outputs['spc']['readTable']['view'];
type Role = View['rows'][number]['cells'][number]['role'];

/** What a cell was taken for: a sign, so that no colour is needed, and a word. */
const ROLES: Readonly<Record<Role, { readonly sign: string; readonly name: string }>> = {
  value: { sign: '#', name: dataImportsWords.sheetGrid.value },
  period: { sign: '◷', name: dataImportsWords.sheetGrid.period },
  label: { sign: 'A', name: dataImportsWords.sheetGrid.label },
  note: { sign: '¶', name: dataImportsWords.sheetGrid.note },
  total: { sign: 'Σ', name: dataImportsWords.sheetGrid.total },
  'left-out': { sign: '×', name: dataImportsWords.sheetGrid.leftOut },
  question: { sign: '?', name: dataImportsWords.sheetGrid.question },
};
const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** 'A', 'Z', 'AA'. */
function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : lettersOf(before - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** The letters of a column, or the number of a row: a press on them opens what can be said of the whole line. */
function LineButton(props: {
  readonly line: string;
  readonly chosen: string | null;
  readonly onChoose: (line: string) => void;
}): ReactElement {
  const { line, chosen, onChoose } = props;
  const says = tables.chooseLine(nameOfLine(line));
  return (
    <button
      type="button"
      aria-pressed={chosen === line}
      aria-label={says}
      lang={lang}
      title={says}
      tabIndex={chosen === line ? 0 : -1}
      onClick={() => onChoose(line)}
    >
      {line}
    </button>
  );
}

/** The sheet as it was understood: each cell marked by what it was taken for. A press on one, on the letters of a column or the number of a row, or Enter, opens what can be said of it. */
export function SheetGrid(props: {
  readonly view: View;
  readonly chosen: string | null;
  readonly onChoose: (cell: string) => void;
}): ReactElement {
  const { view, chosen, onChoose } = props;
  const table = useRef<HTMLTableElement>(null);
  const columns = Array.from({ length: view.columns }, (_, index) => index);
  const present = new Set(view.rows.flatMap(({ cells }) => cells.map(({ role }) => role)));
  const first = view.rows[0]?.cells[0]?.name ?? null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null;
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (at === null || step === undefined) return;
    event.preventDefault();
    const [down = 0, across = 0] = step;
    const cells = [...(table.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const [row, column] = [Number(at.dataset['row']), Number(at.dataset['column'])];
    const candidates = cells.filter((cell) =>
      down === 0
        ? Number(cell.dataset['row']) === row && Math.sign(Number(cell.dataset['column']) - column) === across
        : Number(cell.dataset['column']) === column && Math.sign(Number(cell.dataset['row']) - row) === down,
    );
    (down + across > 0 ? candidates[0] : candidates.at(-1))?.querySelector('button')?.focus();
  };
  return (
    <section aria-labelledby="sheet-heading">
      <h2 id="sheet-heading">{dataImportsWords.sheetGrid.whatEachCellWasTaken}</h2>
      <ul className="role-key">
        {ROLE_NAMES.filter((role) => present.has(role)).map((role) => (
          <li key={role} data-role={role}>
            <span aria-hidden="true">{ROLES[role].sign}</span> {ROLES[role].name}
          </li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (axe: scrollable-region-focusable) */}
      <div className="sheet-scrolls" role="region" aria-label={dataImportsWords.sheetGrid.theSheet} tabIndex={0}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside take the keys */}
        <table ref={table} className="sheet-grid" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th>
                <span className="visually-hidden">{dataImportsWords.sheetGrid.row}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" data-row={-1} data-column={column}>
                  <LineButton line={lettersOf(column)} chosen={chosen} onChoose={onChoose} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ row, cells }) => {
              const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
              return (
                <tr key={row}>
                  <th scope="row" data-row={row} data-column={-1}>
                    <LineButton line={(row + 1).toString()} chosen={chosen} onChoose={onChoose} />
                  </th>
                  {columns.map((column) => {
                    const cell = byColumn.get(column);
                    if (cell === undefined)
                      return (
                        <td key={column}>
                          <span className="visually-hidden">{dataImportsWords.sheetGrid.empty}</span>
                        </td>
                      );
                    const { sign, name } = ROLES[cell.role];
                    return (
                      <td key={column} data-role={cell.role} data-row={row} data-column={column}>
                        <button
                          type="button"
                          aria-pressed={chosen === cell.name}
                          tabIndex={cell.name === (chosen ?? first) ? 0 : -1}
                          title={`${cell.name}: ${name}`}
                          onClick={() => onChoose(cell.name)}
                        >
                          <span className="role-sign" aria-hidden="true">
                            {sign}
                          </span>{' '}
                          {cell.text}
                          <span className="visually-hidden">
                            , {cell.name}, {name}
                          </span>
                        </button>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {view.more.rows + view.more.columns === 0 ? null : (
        <p className="quiet small">
          {dataImportsWords.sheetGrid.wereReadAndAreNot(
            [
              view.more.rows === 0 ? '' : dataImportsWords.sheetGrid.moreRows(view.more.rows),
              view.more.columns === 0 ? '' : dataImportsWords.sheetGrid.moreColumns(view.more.columns),
            ]
              .filter((part) => part !== '')
              .join(dataImportsWords.sheetGrid.and),
          )}
        </p>
      )}
    </section>
  );
}
