import { weekdayOf } from '@saferplan/domain/dates';
import { addDays, daysIn, monthAfter } from '@saferplan/domain/shared';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { uiWords } from '../../words/ui-words.ts';
import { inWords } from '../dates-in-words.ts';

const WEEKDAYS = uiWords.monthDays.weekdays;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month of days to choose from: arrows step by days and weeks, Page up and down by months. */
export function MonthDays(props: {
  /** What is chosen: a day, or a month of which every day is marked; null where that is neither. */
  readonly chosen: string | null;
  readonly startsAt: string;
  readonly takesMonths: boolean;
  readonly onChoose: (value: string) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { chosen, startsAt, takesMonths, onChoose, onLeave } = props;
  const [focused, setFocused] = useState(dayFrom(chosen ?? startsAt));
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) setFocused(dayFrom(chosen ?? startsAt));
  }, [chosen, startsAt]);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const month = focused.slice(0, 7);
  const first = `${month}-01`;
  const lead = (weekdayOf(first) + 6) % 7;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const months = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (event.key === 'Escape') onLeave();
    else if (step !== undefined || months !== 0) {
      moved.current = true;
      setFocused(step === undefined ? inMonth(monthAfter(month, months), focused) : addDays(focused, step));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const turn = (months: number): void => setFocused(inMonth(monthAfter(month, months), focused));
  return (
    <div className="month-days">
      <div className="month-days-head">
        <button type="button" aria-label={uiWords.monthDays.backTo(inWords(monthAfter(month, -1)))} onClick={() => turn(-1)}>
          ‹
        </button>
        {takesMonths ? (
          <button type="button" className="month-days-name" onClick={() => onChoose(month)}>
            {inWords(month)}
            <span className="visually-hidden"> {uiWords.monthDays.asAWhole}</span>
          </button>
        ) : (
          <strong className="month-days-name">{inWords(month)}</strong>
        )}
        <button type="button" aria-label={uiWords.monthDays.onTo(inWords(monthAfter(month, 1)))} onClick={() => turn(1)}>
          ›
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the days inside take the keys */}
      <div className="month-days-grid" ref={grid} role="group" aria-label={uiWords.monthDays.daysOf(inWords(month))} onKeyDown={onKeyDown}>
        {WEEKDAYS.map((weekday) => (
          <span key={weekday} aria-hidden="true">
            {weekday}
          </span>
        ))}
        {Array.from({ length: daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7))) }, (_, index) => {
          const day = addDays(first, index);
          return (
            <button
              key={day}
              type="button"
              style={index === 0 ? { gridColumnStart: lead + 1 } : {}}
              tabIndex={day === focused ? 0 : -1}
              aria-label={inWords(day)}
              aria-pressed={day === chosen}
              data-in={chosen !== null && day.startsWith(chosen) ? true : undefined}
              onClick={() => onChoose(day)}
            >
              {index + 1}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** A day of what is chosen: itself, or the last of a month. */
const dayFrom = (value: string): string => (value.length === 10 ? value : inMonth(value, `${value}-31`));

/** The same day of another month, or its last. */
function inMonth(month: string, day: string): string {
  const last = daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${Math.min(Number(day.slice(8, 10)), last)
    .toString()
    .padStart(2, '0')}`;
}
