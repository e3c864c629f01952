import { Alert, Button, SegmentedControl } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import type { Item } from '@saferplan/domain/plan';
import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ClipboardEvent, type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { numberFrom } from '../../ui/number-from.ts';
import { takesFocus } from '../../ui/takes-focus.ts';
import { today } from '../../ui/today.ts';
import { type Cell, type Field, placeOf, type Waiting, waitingWith, waitingWithout } from './cells-waiting.ts';
import { shortPeriod } from './short-period.ts';
import { type GridInterval, gridOf, pasteInto, periodsOf } from './value-grid-cells.ts';
import { spcWords } from '../../words/spc-words.ts';
import { words } from '../../words/spoken.ts';
import { WaitingCells } from './waiting-cells.tsx';
import { useNotKept } from '../../ui/use-not-kept.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

/** The values of a series, and what they are out of, by year and month: typed, corrected and pasted as in a spreadsheet. */
export function ValueGrid(props: {
  readonly series: Item<'series'>;
  readonly interval: GridInterval;
  readonly observations: Outputs['spc']['series']['observations'];
  readonly drawn: SnapshotSeries;
}): ReactElement {
  const { series, interval, observations, drawn } = props;
  const { locked } = useEdition();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [field, setField] = useState<Field>('value');
  const [at, setAt] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const made = useRef(0);
  /** What was stored from this screen in the cells that were typed since it was last read. */
  const own = useRef(new Map<string, number | null>());
  const table = useRef<HTMLTableElement>(null);
  const grid = gridOf(
    observations.map(({ period }) => period),
    interval,
    today().slice(0, 7),
  );
  const stored = new Map(observations.map((one) => [one.period, one]));
  const points = new Map(drawn.points.map((point) => [point.period, point]));
  const all = periodsOf(grid);
  const here = at ?? observations.at(-1)?.period ?? all[0] ?? '';
  const focus = (period: string | undefined): void => {
    if (period === undefined) return;
    setAt(period);
    table.current?.querySelector<HTMLElement>(`[data-period="${period}"]`)?.focus();
  };
  const storedIn = (period: string, of: Field): number | null => stored.get(period)?.[of] ?? null;
  const cellOf = (period: string, number: number | null): Cell => {
    // What was stored here before is shown by now.
    if (!store.isPending) own.current.clear();
    return { period, field, number, was: storedIn(period, field), made: (made.current += 1) };
  };
  const store = useMutation({
    // One after the other, so that of two corrections of a cell the later is stored last.
    scope: { id: `values/${series.id}` },
    mutationFn: (cells: readonly Cell[]) =>
      client.spc.typeValues.mutate({
        seriesId: series.id,
        cells: cells.map((cell) => ({
          period: cell.period,
          field: cell.field,
          number: cell.number,
          was: own.current.has(placeOf(cell)) ? (own.current.get(placeOf(cell)) ?? null) : cell.was,
        })),
      }),
    onSuccess: async ({ changes }, cells) => {
      for (const cell of cells) own.current.set(placeOf(cell), cell.number);
      setWaiting((before) => waitingWithout(before, cells));
      announce(spcWords.valueGrid.valuesWereStored(changes.length));
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
    },
    // What could not be stored stays below, with all that waits there, to be stored again.
    // Where somebody has stored another number there, it is shown beside it.
    onError: async (_, cells) => {
      setWaiting((before) => waitingWith(before, cells));
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
    },
  });
  useNotKept(waiting !== null, store.isPending || editing !== null);
  /** Whether it could be taken: what is no number stays in its cell. */
  const commit = (period: string, text: string, goOn: boolean): boolean => {
    const number = text.trim() === '' ? null : numberFrom(text);
    if (typeof number === 'string') {
      announce(spcWords.valueGrid.isNotANumber(number.trim()));
      return false;
    }
    setEditing(null);
    const cell = cellOf(period, number);
    setWaiting((before) => waitingWithout(before, [cell]));
    if (store.isPending || number !== storedIn(period, field)) store.mutate([cell]);
    if (goOn) requestAnimationFrame(() => focus(all[all.indexOf(period) + 1] ?? period));
    else requestAnimationFrame(() => focus(period));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -grid.columns.length, ArrowDown: grid.columns.length }[event.key];
    if (step !== undefined) focus(all[all.indexOf(here) + step]);
    else if (event.key === 'Home') focus(all[0]);
    else if (event.key === 'End') focus(all.at(-1));
    else if (!locked && (event.key === 'Enter' || event.key === 'F2' || /^[\d.−-]$/u.test(event.key))) setEditing(here);
    else return;
    if (!/^[\d.−-]$/u.test(event.key)) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null || locked) return;
    event.preventDefault();
    const { entries, unread } = pasteInto(event.clipboardData.getData('text/plain'), here, grid);
    const cells = entries.map(({ period, number }) => cellOf(period, number));
    setWaiting((before) => waitingWith(before, cells, unread));
  };
  /** What is typed into a cell and is no number stays there, and what it was typed as. */
  const turnTo = (next: Field): void => (editing === null ? setField(next) : undefined);
  const hasOutOf = observations.some(({ denominator }) => denominator !== null);
  return (
    <section aria-labelledby="values-heading">
      <div className="section-head">
        <h2 id="values-heading">
          {field === 'value' ? spcWords.valueGrid.values : spcWords.valueGrid.outOf} <span className="quiet small">{series.unit}</span>
        </h2>
        {hasOutOf || field === 'denominator' ? (
          <SegmentedControl
            aria-label={spcWords.valueGrid.whatTheCellsHold}
            size="xs"
            value={field}
            onChange={(next) => turnTo(next === 'denominator' ? next : 'value')}
            data={[
              { value: 'value', label: spcWords.valueGrid.values },
              { value: 'denominator', label: spcWords.valueGrid.outOf },
            ]}
          />
        ) : (
          <Button variant="subtle" size="compact-sm" onClick={() => turnTo('denominator')}>
            {spcWords.valueGrid.whatTheyAreOutOf}
          </Button>
        )}
      </div>
      <table
        ref={table}
        className="value-grid"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the grid of the ARIA Authoring Practices
        role="grid"
        aria-label={`${field === 'value' ? spcWords.valueGrid.values : spcWords.valueGrid.whatTheValuesAreOut}: ${series.title}`}
        onPaste={onPaste}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{spcWords.valueGrid.year}</span>
            </th>
            {grid.columns.map((month) => (
              <th key={month} scope="col">
                {interval === 'year' ? spcWords.valueGrid.year : words.shortMonths[Number(month) - 1]}
              </th>
            ))}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cells inside take the keys */}
        <tbody onKeyDown={onKeyDown}>
          {grid.years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {grid.columns.map((month) => {
                const period = `${year}-${month}`;
                const number = storedIn(period, field);
                return editing === period ? (
                  <td key={period} className="editing">
                    <CellInput
                      label={`${shortPeriod(period, interval)}, ${field === 'value' ? spcWords.valueGrid.value : spcWords.valueGrid.outOf2}`}
                      begin={number}
                      onCommit={(text, goOn) => commit(period, text, goOn)}
                      onCancel={() => {
                        setEditing(null);
                        requestAnimationFrame(() => focus(period));
                      }}
                    />
                  </td>
                ) : (
                  <ValueCell
                    key={period}
                    period={period}
                    label={shortPeriod(period, interval)}
                    number={number}
                    mark={field === 'value' ? markOf(points.get(period)) : null}
                    note={stored.get(period)?.note ?? ''}
                    isStop={period === here}
                    onFocus={() => setAt(period)}
                    onOpen={() => (locked ? undefined : setEditing(period))}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">
        {field === 'value' ? spcWords.valueGrid.outsideTheUsualRangeIn : ''}
        {locked ? '' : spcWords.valueGrid.typeInACellOr}
      </p>
      {waiting === null ? null : (
        <WaitingCells
          waiting={waiting}
          periods={all}
          interval={interval}
          isStoring={store.isPending}
          storedIn={storedIn}
          onStore={() => {
            if (!store.isPending) own.current.clear();
            store.mutate(waiting.cells.map((cell) => ({ ...cell, was: storedIn(cell.period, cell.field) })));
          }}
          onCancel={() => setWaiting(null)}
        />
      )}
      {store.error === null ? null : (
        <Alert color="red" role="alert">
          <ServerMessage error={store.error} />
        </Alert>
      )}
    </section>
  );
}

type Mark = { readonly sign: '◆' | '■'; readonly words: string };

function markOf(point: SnapshotPoint | undefined): Mark | null {
  if (point === undefined || point.signals.length === 0) return null;
  return point.signals.some(({ rule }) => rule === 'outside-limits')
    ? { sign: '◆', words: spcWords.valueGrid.outsideTheUsualRange }
    : { sign: '■', words: spcWords.valueGrid.inARunOrTrend };
}

function ValueCell(props: {
  readonly period: string;
  readonly label: string;
  readonly number: number | null;
  readonly mark: Mark | null;
  readonly note: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}): ReactElement {
  const { period, label, number, mark, note, isStop, onFocus, onOpen } = props;
  return (
    <td
      tabIndex={isStop ? 0 : -1}
      data-period={period}
      data-label={label}
      data-mark={number === null ? 'missing' : (mark?.sign ?? undefined)}
      title={[mark?.words ?? '', note].filter((part) => part !== '').join('. ') || undefined}
      onFocus={onFocus}
      onClick={onOpen}
    >
      {number === null ? (
        <span aria-label={spcWords.valueGrid.missing}>–</span>
      ) : (
        <>
          {mark === null ? null : (
            <span className="value-mark">
              <span aria-hidden="true">{mark.sign} </span>
            </span>
          )}
          {number.toLocaleString('en-GB')}
          {mark === null ? null : <span className="visually-hidden">, {mark.words}</span>}
        </>
      )}
    </td>
  );
}

function CellInput(props: {
  readonly label: string;
  readonly begin: number | null;
  readonly onCommit: (text: string, goOn: boolean) => boolean;
  readonly onCancel: () => void;
}): ReactElement {
  const { label, begin, onCommit, onCancel } = props;
  const [text, setText] = useState(begin === null ? '' : String(begin));
  const isDone = useRef(false);
  const end = (goOn: boolean): void => {
    if (!isDone.current) isDone.current = onCommit(text, goOn);
  };
  return (
    <input
      ref={takesFocus}
      aria-label={label}
      inputMode="decimal"
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => end(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault();
          end(true);
        } else if (event.key === 'Escape') {
          isDone.current = true;
          onCancel();
        }
      }}
    />
  );
}
