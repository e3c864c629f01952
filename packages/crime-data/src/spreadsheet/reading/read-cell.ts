import { withoutGlued, withoutMarkOfMonths, withoutMarks, withoutNumber } from './marks.ts';
import type { CellReading } from './cell-reading.ts';
import { isTimeFormat } from '../files/number-format.ts';
import type { Grid, GridCell } from './grid.ts';
import { periodsInText } from './parse-period.ts';
import type { PeriodReading } from './period-reading.ts';
import { areInWeeks, isIncompletePeriod, withAllDays, withoutWeeks } from './incomplete-period.ts';
import { dayAt, isYear } from './period-parts.ts';
import { type ValueReading, valueInText } from './parse-value.ts';

/** The days that a bare number is taken for one of: 1970 to 2060. */
const [FIRST_SERIAL, LAST_SERIAL] = [25_569, 58_440];
const SERIAL_OF_1970 = { 1900: 25_569, 1904: 24_107 };

/** Reads cells of a grid, each once, and the same text once. */
export function cellReader(grid: Grid): (cell: GridCell) => CellReading {
  const texts = new Map<string, CellReading>();
  const days = new Map<string, Map<string, CellReading>>();
  const counts: CellReading[] = [];
  let isInWeeks: boolean | null = null;
  const inWeeks = (): boolean => (isInWeeks ??= areInWeeks(grid.cells.map(({ text }) => text)));
  /** What is not text: the same day, and the same small count, once. */
  const readAgain = (cell: GridCell): CellReading => {
    const { stored, day } = cell;
    if (day !== null && !isTypedYear(cell)) {
      const ofFormat = days.get(stored.format) ?? new Map<string, CellReading>();
      const known = ofFormat.get(day) ?? readStored(cell, grid.isDate1904);
      if (ofFormat.size === 0) days.set(stored.format, ofFormat);
      ofFormat.set(day, known);
      return known;
    }
    if (stored.type !== 'number' || stored.isPercent || stored.format !== '' || !isSmallCount(stored.value))
      return readStored(cell, grid.isDate1904);
    const known = counts[stored.value] ?? readStored(cell, grid.isDate1904);
    counts[stored.value] = known;
    return known;
  };
  return (cell) => {
    if (cell.reading !== null) return cell.reading;
    const isText = cell.stored.type === 'text';
    // Looking up a number that hardly comes again takes longer than reading it.
    const number = isText ? numberAlone(cell.text) : null;
    const known = isText && number === null ? texts.get(cell.text) : undefined;
    const read = number ?? known ?? (isText ? readText(cell.text, inWeeks) : readAgain(cell));
    if (isText && number === null && known === undefined) texts.set(cell.text, read);
    cell.reading = read;
    return read;
  };
}

/** Digits that can be no period, as references and coordinates: six and more, none of them a year with its month; and three decimals or more, none of them a month with its year, as 01.2016. */
const NUMBER_ALONE = /^(?:[3-9]\d{5}|\d{7,15}|(?!\d{1,2}\.(?:19|20)\d{2}$)\d{1,9}\.\d{3,12})$/u;
const NO_PERIODS: readonly PeriodReading[] = [];

/** A bare number that can be nothing else; null for every other text. */
function numberAlone(text: string): CellReading | null {
  if (text.length < 5 || !NUMBER_ALONE.test(text)) return null;
  const value: ValueReading = { kind: 'number', value: Number(text), isPercent: false, currency: '', note: '', hasDecimalComma: false };
  return { periods: NO_PERIODS, periodNote: '', value };
}

function readText(text: string, inWeeks: () => boolean): CellReading {
  const value = valueInText(text);
  // Long lists are full of bare numbers, which have neither marks nor words beside them.
  if (/^\d+$/u.test(text)) return { periods: withSerial(text, periodsInText(text)), periodNote: '', value };
  const withDays = withAllDays(text, inWeeks) ?? withoutWeeks(text);
  if (withDays !== null) return { periods: periodsInText(withDays), periodNote: text.slice(withDays.length).trim().slice(1, -1), value };
  if (isIncompletePeriod(text)) return { periods: [], periodNote: '', value };
  const whole = periodsInText(text);
  if (whole.length > 0) return { periods: withSerial(text, whole), periodNote: '', value };
  for (const unmarked of [withoutMarks, withoutNumber, withoutGlued, withoutMarkOfMonths]) {
    const { bare, note } = unmarked(text);
    const marked = note === '' ? [] : periodsInText(bare);
    if (marked.length > 0) return { periods: marked, periodNote: note, value };
  }
  return { periods: withSerial(text, []), periodNote: '', value };
}

/** Five digits as text can be Excel's number of a day. */
function withSerial(text: string, periods: readonly PeriodReading[]): readonly PeriodReading[] {
  return periods.length === 0 && /^\d{5}$/.test(text) ? serialDay(Number(text), false) : periods;
}

function serialDay(serial: number, isDate1904: boolean): readonly PeriodReading[] {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return NO_PERIODS;
  return [{ unit: 'day', start: dayAt(serial - SERIAL_OF_1970[isDate1904 ? 1904 : 1900]), number: 0, begins: 0, form: 'number' }];
}

const MOST_COUNTED = 1000;
const isSmallCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < MOST_COUNTED;

/** A year that was typed where a format shows days: 2015 as that of the day 2015, which is in 1905. */
const isTypedYear = ({ stored, day }: Pick<GridCell, 'stored' | 'day'>): boolean =>
  day !== null && stored.type === 'number' && isYear(stored.value) && IS_OF_YEARS.test(stored.format);

function readStored({ stored, day, text }: GridCell, isDate1904: boolean): CellReading {
  const words = { kind: 'words', written: text, hasFigure: false } as const;
  if (isTypedYear({ stored, day }) && stored.type === 'number')
    return { periods: numbersAsPeriods(stored.value, isDate1904), periodNote: '', value: words };
  if (day !== null) return { periods: daysOf(day, stored.format), periodNote: '', value: words };
  switch (stored.type) {
    case 'number': {
      const { value, isPercent, format } = stored;
      const time = isTimeFormat(format) ? timeIn(value * 24, format.includes('[')) : null;
      if (time !== null) return { periods: [], periodNote: '', value: time };
      const read: ValueReading = Number.isFinite(value)
        ? {
            kind: 'number',
            value: isPercent ? rounded(value * 100) : value,
            isPercent,
            currency: currencyOf(stored.format),
            note: '',
            hasDecimalComma: false,
          }
        : { kind: 'error', written: 'no number' };
      return { periods: isPercent ? [] : numbersAsPeriods(value, isDate1904), periodNote: '', value: read };
    }
    case 'error':
      return { periods: [], periodNote: '', value: { kind: 'error', written: text === '' ? 'an error' : text } };
    case 'no-value':
      return { periods: [], periodNote: '', value: { kind: 'no-value' } };
    case 'time':
      return { periods: [], periodNote: '', value: timeIn(hoursOf(stored.value), true) ?? words };
    case 'text':
    case 'boolean':
    case 'date':
      return { periods: [], periodNote: '', value: words };
  }
}

/** A time as `1:30`; null where it has as many hours as a day, and its format shows only those beyond whole days. */
function timeIn(hours: number, isDuration: boolean): ValueReading | null {
  if (!Number.isFinite(hours) || (!isDuration && (hours < 0 || hours >= 24))) return null;
  const seconds = Math.round(Math.abs(hours) * 3600);
  const [minutes, rest] = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const written = `${hours < 0 ? '-' : ''}${Math.floor(seconds / 3600)}:${minutes}${rest === '00' ? '' : `:${rest}`}`;
  return { kind: 'time', hours: rounded(hours), written };
}

/** The hours of a duration as ODS stores it: `PT1H30M0S`; not a number where it is none. */
function hoursOf(duration: string): number {
  const found = /^(?<sign>-)?P(?:(?<days>\d+)D)?T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>[\d.]+)S)?$/.exec(duration)?.groups;
  if (found === undefined) return Number.NaN;
  const { sign, days = 0, hours = 0, minutes = 0, seconds = 0 } = found;
  return (sign === undefined ? 1 : -1) * (Number(days) * 24 + Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600);
}

/** A format that shows the year of a day alone. */
const IS_OF_YEARS = /^y{2,4}$/i;

/** A day; its year where no more of it is shown; where it is shown as 16-Dec, also the month that Excel made it of. */
function daysOf(day: string, format: string): readonly PeriodReading[] {
  const plain: PeriodReading = { unit: 'day', start: day, number: 0, begins: 0, form: 'plain' };
  if (IS_OF_YEARS.test(format)) return [{ unit: 'year', start: `${day.slice(0, 4)}-01`, number: 0, begins: 1, form: 'plain' }];
  if (!/^d{1,2}[-\s]mmm$/i.test(format)) return [plain];
  return [plain, { ...plain, unit: 'month', start: `20${day.slice(8, 10)}-${day.slice(5, 7)}`, form: 'mangled' }];
}

function numbersAsPeriods(value: number, isDate1904: boolean): readonly PeriodReading[] {
  if (!Number.isInteger(value)) return NO_PERIODS;
  if (isYear(value)) return [{ unit: 'year', start: `${value}-01`, number: 0, begins: 1, form: 'number' }];
  if (value > 190_000 && value < 210_013) return periodsInText(String(value));
  return serialDay(value, isDate1904);
}

const currencyOf = (format: string): string => (format === 'GBP' ? '£' : (/[£€]/.exec(format)?.[0] ?? ''));

/** Without what binary fractions add: 0.145 as a percentage is 14.5. */
const rounded = (value: number): number => Number(value.toPrecision(15));
