import { areAllAcademic, areOfBothKinds, canBeAcademic, nameTwoYears, type SaidOfYears, saidOfYears } from './academic-years.ts';
import { type Axis, type AxisPeriod, endsOf, IN_ITS_OWN_CELLS, type OpenAxis } from './axis.ts';
import { academicQuarters } from './academic-quarters.ts';
import { headsPeriods, periodsDown, withBareAsked } from './bare-years.ts';
import { areYearsApart, hasFiguresAmong, isBelieved } from './bare-lines.ts';
import { cumulated, cumulatedAcross } from './cumulated.ts';
import { joinedAxis, withJoinedAsked } from './joined-years.ts';
import { headingsOfDays, withDays } from './days-beside.ts';
import { daysWithoutYear } from './days-without-year.ts';
import { withEndsBeside } from './ends-beside.ts';
import { isOfOrigin, isOfRelease } from './heading-words.ts';
import type { PeriodReading } from './period-reading.ts';
import { qualifierOf } from './period-qualifier.ts';
import { areNames, fourWeeksIn, isThirteenth, namedWeek, numberedPartial, startOf, wordedPartial } from './matrix.ts';
import type { LineAnswers, LineDoubt, Resolved } from './line.ts';
import { resolveLine } from './resolve-line.ts';
import { severalMonths } from './resolve-months.ts';
import { yearsOfOrigin } from './origin-years.ts';
import { shortAxis } from './short-years.ts';
import { withOneDate } from './one-date.ts';
import { runsIn } from './period-runs.ts';
import { spanAxis } from './spans-of-days.ts';
import { columnsToTry } from './columns-to-try.ts';
import { weeksOfYears } from './weeks-of-years.ts';
import { anyColumn, type View } from './view.ts';
import { namesAcademicYears } from './year-kind.ts';
import { answeredBefore, asMatrix, isUnanswered } from './year-matrix.ts';
import { orderMonths } from './year-order.ts';
import { yearOfTheirSum } from './year-of-sum.ts';
import { headingAbove, type Years, yearOfTitle, yearsFor } from './years-beside.ts';
import { followingQuestion, monthsFollowing, yearIn, yearQuestion, yearsSinceFirst } from './years-missing.ts';

/** More lines with periods than a sheet has tables; of more the longest are looked at. */
const MOST_AXES = 80;

interface FoundAxis extends Pick<Axis, 'top'> {
  /** The number of its periods. */
  readonly amount: number;
  /** With what stands across above it, which has as many periods; looked for only where it is one of the longest. */
  readonly finished: () => OpenAxis;
}

/** All columns of a view that can be read as periods, each run of rows apart; the longest where there are very many. */
export function axesOf(view: View, answers: LineAnswers): readonly Axis[] {
  const axes: FoundAxis[] = [];
  const daysAbove = headingsOfDays(view);
  let inSheet: SaidOfYears | null = null;
  const said = (): SaidOfYears => (inSheet ??= saidOfYears(view));
  for (const column of columnsToTry(view)) {
    const role = view.roleOfColumn(column);
    if (role === null ? view.isAxisAnswered : role !== 'period') continue;
    for (const axis of daysWithoutYear(view, column, answers))
      axes.push({ amount: axis.periods.size, top: endsOf(axis).first, finished: () => axis });
    for (const { rows, top } of runsIn(view, column)) {
      const heading = headingAbove(view, top, column);
      const found = (axis: OpenAxis, finished = (): OpenAxis => axis): void =>
        void axes.push({ amount: axis.periods.size, top: top === rows[0] ? endsOf(axis).first : top, finished });
      if (role === null && isOfOrigin(heading)) {
        const origin = yearsOfOrigin(view, wholeAxis(view, { rows, column, heading, answers, said }), { column, top, heading, answers });
        if (origin !== null) found(origin);
        continue;
      }
      const whole = spanAxis(view, { rows, column, heading }) ?? joinedAxis(view, { rows, column, heading, answers });
      if (whole !== null) {
        found(whole);
        continue;
      }
      const partial = partialsIn(view, { rows, column, heading, answers });
      const years =
        partial === null
          ? null
          : (yearsFor(view, rows, column, { answers, said }) ??
            yearOfTheirSum(view, { rows, column, partial }) ??
            yearOfTitle(view, { rows, column, partial }, answers));
      if (partial !== null && years !== null) {
        const axis = compose(view, { rows, column, heading, partial, years, answers });
        if (axis !== null) found(withDays(view, axis, { headings: () => daysAbove(top), answers }));
        continue;
      }
      const some = partial ?? partialsIn(view, { rows, column, heading, answers, mayBeFew: true });
      const following = some === null ? null : followingAxis(view, { rows, column, heading, partial: some, answers });
      if (following !== null) {
        found(following);
        continue;
      }
      const plain = wholeAxis(view, { rows, column, heading, answers, said });
      const mayBeOfRelease = role === null && answers.events !== 'figures';
      if (plain !== null && plain.interval === 'day' && mayBeOfRelease && areOfRelease(view, plain)) continue;
      // Of more quarters or months than years the years are asked for.
      if (plain !== null && (partial === null || plain.interval !== 'year' || plain.periods.size >= partial.size)) {
        found(plain, () => asMatrix(view, plain, answers) ?? withBareAsked(view, plain, { rows, column, top, answers }));
        continue;
      }
      const open =
        partial === null
          ? shortAxis(view, { rows, column, heading, answers })
          : yearless(view, { rows, column, heading, partial, answers });
      if (open !== null) found(open, () => asMatrix(view, open, answers) ?? open);
    }
  }
  const most = axes.length > MOST_AXES ? axes.toSorted((one, other) => other.amount - one.amount).slice(0, MOST_AXES) : axes;
  const longest = most.map(({ top, finished }) => ({ ...finished(), top }));
  const composed = longest.filter(({ columns }) => columns.length > 1);
  return longest.filter((axis) => !composed.some((other) => isPartOf(axis, other))).map((axis) => ({ ...axis, ...endsOf(axis) }));
}

/** Whether days are of releases by their heading, or each by the words left of it, as official series write them above their figures. */
const areOfRelease = (view: View, { periods, columns: [column = 0], heading }: OpenAxis): boolean =>
  isOfRelease(heading) || [...periods.keys()].every((row) => isOfRelease(view.label(row, column - 1)));

/** Years that say the period together with months or quarters beside them are no periods alone. */
const isPartOf = (axis: OpenAxis, other: OpenAxis): boolean =>
  other.columns.length > axis.columns.length &&
  axis.columns.every((column) => other.columns.includes(column)) &&
  [...axis.periods.keys()].some((row) => other.periods.has(row));

interface Line {
  readonly rows: readonly number[];
  readonly column: number;
  readonly heading: string;
}

function wholeAxis(
  view: View,
  { rows, column, heading, answers, said }: Line & { readonly answers: LineAnswers; readonly said: () => SaidOfYears },
): OpenAxis | null {
  const entries = new Map<number, readonly PeriodReading[]>();
  const notes = new Map<number, string>();
  const periodsOf = periodsDown(view, { rows, column, heading });
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (cell === undefined) continue;
    const periods = periodsOf(cell);
    const { periodNote } = view.read(cell);
    if (periods.length === 0) continue;
    entries.set(row, periods);
    if (periodNote !== '') notes.set(row, periodNote);
  }
  const titled = headingByTitle(view, { rows, column, heading });
  const written = (): readonly string[] => [...entries.keys()].map((row) => view.label(row, column));
  const known = nameTwoYears(entries) && canBeAcademic(titled, written(), said) ? `${titled}/academic_years` : titled;
  const line = withEndsBeside(view, entries, { column, known, answers }) ?? resolveLine(entries, known, answers);
  const resolved =
    line === null ? null : withJoinedAsked(view, withLabels(view, line, { rows, column, answers, said }), { entries, column, answers });
  if (resolved === null) return null;
  const isSure =
    !resolved.isWeak ||
    view.roleOfColumn(column) === 'period' ||
    isBelieved(resolved, { heading, cells: rows.length, isAcross: view.isAcross });
  if (!isSure && !areYearsApart(view, resolved, { rows, column, heading })) return null;
  if (resolved.isWeak && !headsPeriods(heading) && view.roleOfColumn(column) !== 'period' && hasFiguresAmong(view, rows, column))
    return null;
  const dated = withOneDate(view, { resolved, entries, column, heading, answers });
  const periods = new Map<number, AxisPeriod>();
  for (const [row, start] of dated.starts) periods.set(row, { start, note: notes.get(row) ?? '' });
  return { ...dated, columns: [column], periods, heading, ...IN_ITS_OWN_CELLS };
}

const SAYS_NO_KIND = /^(?:years?|yrs?|periods?|time[ _]periods?|blwyddyn|blynyddoedd|cyfnod(?:au)?)?:?$/i;
const SAYS_A_KIND =
  /years?\b|blwyddyn|blynyddoedd|financial|fiscal|ariannol|calendar|calendr|galendr|\bf\/?y\b|\b(?:months?|quarters?|weeks?) (?:to|end|beginn|commenc)/i;
const MOST_TITLE_LINES = 6;

/** What the heading of a line says of its years; where it does not say which, what a title above says that stands in a line of its own. */
function headingByTitle(view: View, { rows, column, heading }: Line): string {
  // In the corner of periods that run across stands what the rows are.
  const isOpen = SAYS_NO_KIND.test(heading.trim()) || (view.isAcross && !SAYS_A_KIND.test(heading));
  if (!isOpen) return heading;
  // Where periods run across, lines of the sheet above them are columns of the view.
  const first = view.isAcross ? column : (rows[0] ?? 0);
  for (let line = first - 1; line >= Math.max(0, first - MOST_TITLE_LINES); line -= 1) {
    if (namesAcademicYears(view.aloneIn(line)?.text ?? '')) return 'Academic year';
  }
  return heading;
}

/** Academic years where every row says so; where some do and others say that they are not, they are asked about together with what the rows say. */
function withLabels(
  view: View,
  line: Resolved,
  { rows, column, answers, said }: Pick<Line, 'rows' | 'column'> & { readonly answers: LineAnswers; readonly said: () => SaidOfYears },
): Resolved {
  if (line.doubt?.kind !== 'academic-years') return line;
  if (areAllAcademic(view, rows, column) && !said().namesOthers)
    return { ...line, begins: 9, starts: inSeptember(line.starts), doubt: null };
  if (!areOfBothKinds(view, rows, column)) return line;
  const answer = answers['labelled-years'];
  const starts = new Map([...line.starts].map(([place, start]) => [place, `${start.slice(0, 4)}-04`]));
  return {
    ...line,
    begins: 4,
    starts,
    doubt: { kind: 'labelled-years', answer, places: [...starts.keys()], isLeftOut: answer !== 'as-labelled' },
  };
}

const inSeptember = (starts: Resolved['starts']): Resolved['starts'] =>
  new Map([...starts].map(([place, start]) => [place, `${start.slice(0, 4)}-09`]));

/** The months, quarters or weeks without a year in a column; null where it holds none, or (unless they may be few) as many whole periods. */
function partialsIn(
  view: View,
  { rows, column, heading, answers, mayBeFew = false }: Line & { readonly answers: LineAnswers; readonly mayBeFew?: boolean },
): ReadonlyMap<number, PeriodReading> | null {
  const growing = cumulatedAcross(new Map(rows.map((row) => [row, view.label(row, column)])));
  // The year of what runs across can stand in the corner.
  const namesYear = (row: number): boolean => {
    const cell = view.cell(row, column);
    return cell !== undefined && view.read(cell).periods.some(({ unit }) => unit === 'year');
  };
  if (growing !== null && rows.every((row) => growing.has(row) || namesYear(row))) return growing;
  const found = new Map<number, PeriodReading>();
  let whole = 0;
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (cell === undefined) continue;
    const { periods, value } = view.read(cell);
    const named = periods.length === 0 ? undefined : periods.find(({ unit }) => unit === 'month-of-year' || unit === 'quarter-of-year');
    const numbered =
      value.kind === 'number' && !value.isPercent
        ? numberedPartial(value.value, heading)
        : (wordedPartial(cell.text, heading) ?? (view.isAcross ? null : namedWeek(cell.text)));
    const partial = fourWeeksIn(cell.text, heading) ?? named ?? numbered;
    if (partial !== null && partial !== undefined) {
      if (!isThirteenth(partial)) found.set(row, partial);
    } else if (periods.some(({ unit, form }) => unit !== 'year' || form !== 'number')) whole += 1;
  }
  if (found.size === 0 || (found.size <= whole && !mayBeFew)) return null;
  const texts = [...found.keys()].map((row) => view.label(row, column));
  return areNames(texts, heading, { runsDown: !view.isAcross, answer: answers['month-number'] }) ? null : found;
}

/** Months or quarters that name no year anywhere: their years follow from an answer; until there is one they are not to be read. */
function yearless(
  view: View,
  {
    rows,
    column,
    heading,
    partial,
    answers,
  }: Line & { readonly partial: ReadonlyMap<number, PeriodReading>; readonly answers: LineAnswers },
): OpenAxis | null {
  // Sums of quarters can stand among months.
  const alike = ofOneUnit(partial) ?? partial;
  const own = rows.filter((row) => alike.has(row));
  const periods = own.flatMap((row) => alike.get(row) ?? []);
  const cell = view.cell(own[0] ?? 0, column);
  const [first] = periods;
  if (own.length < 2 || cell === undefined || first === undefined) return null;
  const isWords = (row: number, at: number): boolean => {
    const beside = at === column ? undefined : view.cell(row, at);
    return beside !== undefined && view.read(beside).value.kind === 'words';
  };
  const since = yearsSinceFirst(
    periods,
    own.some((row) => anyColumn(view, (at) => isWords(row, at))),
  );
  if (since === null) return null;
  const question = yearQuestion(cell.name, { text: cell.text, areNumbered: first.unit === 'quarter-of-year' && first.number < 10 });
  const answer = answers.yearOf(question);
  const year = yearIn(answer);
  const byRow = new Map(
    own.map(
      (row, at) =>
        [row, { first: (year?.first ?? 2000) + (since[at] ?? 0), begins: year?.isFinancial === true ? 4 : 1, note: '' }] as const,
    ),
  );
  const doubt: LineDoubt = { kind: 'year-missing', answer, places: own, question };
  return compose(view, { rows, column, heading, partial, years: { column: -1, byRow, yearRows: [], doubt }, answers });
}

/** Months of which one names its year and others none, as Nov-15, Dec, Jan; by answer those that follow it. Null where the answer leaves them out. */
function followingAxis(
  view: View,
  {
    rows,
    column,
    heading,
    partial,
    answers,
  }: Line & { readonly partial: ReadonlyMap<number, PeriodReading>; readonly answers: LineAnswers },
): OpenAxis | null {
  const cells = rows.flatMap((row) => view.cell(row, column) ?? []);
  const first = cells.find((cell) => view.read(cell).periods.some(({ start }) => start !== ''));
  const open = view.cell(rows.find((row) => partial.has(row)) ?? 0, column);
  const starts = monthsFollowing(cells.map((cell) => view.read(cell).periods));
  if (starts === null || first === undefined || open === undefined) return null;
  const question = followingQuestion(open.name, open.text, first.text);
  const answer = answers.yearOf(question);
  if (answer === 'leave-out') return null;
  const notes = cells.map((cell) => view.read(cell).periodNote);
  const periods = new Map(rows.map((row, at) => [row, { start: starts[at] ?? '', note: notes[at] ?? '' }] as const));
  const doubt: LineDoubt = { kind: 'year-missing', answer, places: rows, question };
  const plain = { interval: 'month', begins: null, isRolling: false, isWeak: false } as const;
  return { ...plain, doubt, columns: [column], periods, heading, ...IN_ITS_OWN_CELLS };
}

/** Of named months with sums of quarters among them, and of quarters with months, those that are more; null where numbers are of several units. */
function ofOneUnit(partial: ReadonlyMap<number, PeriodReading>): ReadonlyMap<number, PeriodReading> | null {
  const [most, ...others] = [...Map.groupBy(partial, ([, { unit }]) => unit).values()].toSorted((one, other) => other.length - one.length);
  if (most === undefined || (others.length > 0 && [...partial.values()].some(({ form }) => form !== 'plain'))) return null;
  return new Map(most);
}

function compose(
  view: View,
  {
    rows,
    column,
    heading,
    partial: found,
    years,
    answers,
  }: Line & { readonly partial: ReadonlyMap<number, PeriodReading>; readonly years: Years; readonly answers: LineAnswers },
): OpenAxis | null {
  const periods = new Map<number, AxisPeriod>();
  const partial = ofOneUnit(found);
  const unit = partial?.values().next().value?.unit;
  if (partial === null || unit === undefined) return null;
  const months = rows.flatMap((row) => {
    const [one, year] = [partial.get(row), years.byRow.get(row)];
    return one === undefined || year === undefined ? [] : [{ place: row, partial: one, year: year.first, begins: year.begins }];
  });
  // How months and quarters are counted is asked once it is known what their years are.
  const isOpen = years.doubt?.kind === 'year-missing' || isUnanswered(years.doubt);
  const [begins = null, ...otherBegins] = new Set(months.map((one) => one.begins));
  const quarters = isOpen || otherBegins.length > 0 ? null : academicQuarters(begins, partial.values(), answers);
  const ofWeeks = unit === 'week-of-year' && begins !== null && begins !== 1 && !isOpen ? weeksOfYears(answers) : null;
  const { partials, doubt } =
    ofWeeks !== null
      ? { partials: partial, doubt: ofWeeks }
      : unit === 'half-of-year' || unit === 'weeks-of-year'
        ? { partials: partial, doubt: severalMonths(answers) }
        : isOpen
          ? { partials: partial, doubt: null }
          : quarters === null
            ? orderMonths(months, answers)
            : { partials: partial, doubt: quarters.doubt };
  for (const row of rows) {
    const [one, year] = [partials.get(row), years.byRow.get(row)];
    if (one === undefined || year === undefined) continue;
    const cell = view.cell(row, column);
    const note = [cell === undefined ? '' : view.read(cell).periodNote, years.column === column ? '' : year.note]
      .filter((text) => text !== '')
      .join('; ');
    const start = startOf(one, year.first, quarters?.begins ?? year.begins, ofWeeks);
    if (start !== '') periods.set(row, { start, note });
  }
  if (periods.size === 0) return null;
  const columns = [...new Set([years.column, column])].filter((one) => one >= 0).toSorted((a, b) => a - b);
  const interval = unit === 'quarter-of-year' ? 'quarter' : unit === 'week-of-year' ? 'week' : 'month';
  const growing = isUnanswered(years.doubt) ? undefined : [...partial.values()].find(({ form }) => form === 'cumulated');
  const own = growing === undefined ? doubt : cumulated(answers);
  const plain = {
    begins: growing === undefined ? null : growing.begins === 0 ? (months[0]?.begins ?? 4) : growing.begins,
    isRolling: qualifierOf(heading).qualifier === 'year-ending',
    isWeak: false,
    doubt: own === null ? years.doubt : { ...own, places: [...periods.keys()], ...answeredBefore(years.doubt) },
  };
  return { ...plain, columns, periods, interval, heading, yearRows: years.yearRows, partials: null, partialRow: null };
}
