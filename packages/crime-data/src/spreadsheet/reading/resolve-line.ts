import { qualified, qualifierOf } from './period-qualifier.ts';
import type { PeriodReading } from './period-reading.ts';
import { dayIndex, monthIndex } from './period-parts.ts';
import type { Entries, Family, LineAnswers, LineDoubt, Resolved } from './line.ts';
import { sortedStarts } from './line.ts';
import { saysSeveralYears } from './several-years.ts';
import { withoutStrayDays } from './stray-days.ts';
import { cumulatedIn } from './cumulated.ts';
import { askAboutTimeBetween, asQuarters, asYears, ofMonths } from './resolve-months.ts';
import { areIrregular, type DaysAre, isLastOfMonth, whatDaysAre } from './resolve-days.ts';

const FORMS_OF_MONTHS = ['plain', 'ending', 'number', 'fraction', 'period', 'mangled', 'slash'] as const;

/** Makes out what the cells of a line are: the interval that most of them can be, and of those the one in which they follow one another. Null where that is none. */
export function resolveLine(entries: Entries, heading: string, answers: LineAnswers): Resolved | null {
  if (entries.size === 0 || saysSeveralYears(heading)) return null;
  const { qualifier } = qualifierOf(heading);
  const known = withFirstDays(qualifier === null ? entries : eachOnce(entries, (own) => own.map((one) => qualified(one, qualifier))));
  const growing = cumulatedIn(known, answers);
  if (growing !== null) return growing;
  const units: readonly Family['unit'][] = ['month', 'quarter', 'year', 'week', 'several-months'];
  const families: Family[] = [
    ...units.map((unit): Family => ({
      unit,
      chosen: withoutStrayDays(
        chooseOf(known, (one) => one.unit === unit),
        known,
      ),
      order: null,
    })),
    { unit: 'day', chosen: chooseOf(known, (one) => one.unit === 'day' && one.form !== 'month-first'), order: 'day-first' },
    { unit: 'day', chosen: chooseOf(known, (one) => one.unit === 'day' && one.form !== 'day-first'), order: 'month-first' },
  ];
  const most = Math.max(...families.map(({ chosen }) => chosen.size));
  if (most === 0) return null;
  const best = families.filter(({ chosen }) => chosen.size === most);
  const days = best.filter(({ unit }) => unit === 'day');
  const others = best.filter(({ unit }) => unit !== 'day').toSorted((one, other) => fitOf(other) - fitOf(one));
  const [other] = others;
  if (other !== undefined && (days.length === 0 || fitOf(other) > 0))
    return turnedOr(ofMonths(other, heading, answers), other, days, { heading, answers });
  return resolveDays(days, answers, heading);
}

/**
 * Months that are all written as days are, as 16-Jan, and of which nothing says that they are months: they are asked about. No year turns
 * in them, and as days they are not the same months.
 */
function turnedOr(
  months: Resolved,
  { unit, chosen }: Family,
  days: readonly Family[],
  { heading, answers }: { readonly heading: string; readonly answers: LineAnswers },
): Resolved {
  const starts = sortedStarts(chosen);
  const areTurned = unit === 'month' && [...chosen.values()].every(({ form }) => form === 'mangled');
  if (!areTurned || (new Set(starts.map((start) => start.slice(0, 4))).size > 1 && starts.length > 2)) return months;
  const asDays = resolveDays(days, answers, heading);
  const areSame = asDays !== null && [...months.starts].every(([place, start]) => asDays.starts.get(place)?.startsWith(start) === true);
  if (areSame) return months;
  const answer = answers['turned-date'];
  const doubt = { kind: 'turned-date', answer, places: [...chosen.keys()] } as const;
  if (answer === 'days') return asDays === null ? { ...months, doubt: { ...doubt, isLeftOut: true } } : { ...asDays, doubt };
  return { ...months, doubt: answer === 'months' && months.doubt !== null ? { ...months.doubt, also: 'turned-date' } : doubt };
}

/** What becomes of each cell of a line; of those with the same readings, as long lists have, it is made once. */
function eachOnce<Made>(entries: Entries, make: (readings: readonly PeriodReading[]) => Made): ReadonlyMap<number, Made> {
  const made = new Map<readonly PeriodReading[], Made>();
  const each = new Map<number, Made>();
  for (const [place, readings] of entries) {
    const known = made.get(readings) ?? make(readings);
    made.set(readings, known);
    each.set(place, known);
  }
  return each;
}

/** Among months first days can be months too, as where a spreadsheet took some of them for dates. */
function withFirstDays(entries: Entries): Entries {
  const areMonths = (readings: readonly PeriodReading[]): boolean =>
    readings.some(({ unit, form }) => unit === 'month' && form === 'plain') && readings.every(({ unit }) => unit !== 'day');
  const isFirstDay = ({ unit, start, form }: PeriodReading): boolean =>
    unit === 'day' && start.endsWith('-01') && (form === 'plain' || form === 'day-first');
  const every = [...entries.values()];
  if (!every.some(areMonths) || !every.some((readings) => readings.some(isFirstDay))) return entries;
  return eachOnce(entries, (readings) => [
    ...readings,
    ...readings.filter(isFirstDay).map((one): PeriodReading => ({ ...one, unit: 'month', start: one.start.slice(0, 7), form: 'plain' })),
  ]);
}

/** The readings of a line that are wanted; where a cell has several, the plainest. */
function chooseOf(entries: Entries, isWanted: (one: PeriodReading) => boolean): ReadonlyMap<number, PeriodReading> {
  const plainest = new Map<readonly PeriodReading[], PeriodReading | null>();
  const chosen = new Map<number, PeriodReading>();
  for (const [place, readings] of entries) {
    let one = plainest.get(readings);
    if (one === undefined) {
      one =
        readings
          .filter(isWanted)
          .toSorted((first, other) => FORMS_OF_MONTHS.indexOf(first.form as 'plain') - FORMS_OF_MONTHS.indexOf(other.form as 'plain'))
          .at(0) ?? null;
      plainest.set(readings, one);
    }
    if (one !== null) chosen.set(place, one);
  }
  return chosen;
}

const indexOf = (unit: Family['unit'], start: string): number => (unit === 'day' || unit === 'week' ? dayIndex(start) : monthIndex(start));
const STEP: Readonly<Record<Family['unit'], number>> = { day: 1, week: 7, month: 1, quarter: 3, year: 12, 'several-months': 6 };

/** How regularly the periods of a family follow one another, from 0 to 1; years of the form 2010-11 win over months 13 apart. */
function fitOf({ unit, chosen }: Family): number {
  const starts = sortedStarts(chosen);
  const isSlash = [...chosen.values()].some(({ form }) => form === 'slash');
  if (starts.length < 2) return unit === 'month' && isSlash ? 0.1 : 0.5;
  const steps = starts.slice(1).map((start, index) => indexOf(unit, start) - indexOf(unit, starts[index] ?? start));
  const regular = steps.filter((step) => step === STEP[unit]).length / steps.length;
  return regular + (unit === 'month' && isSlash ? 0.001 : 0.01);
}

const isAboutMonths = (heading: string): boolean => /^months?\b/i.test(heading);

function resolveDays(families: readonly Family[], answers: LineAnswers, heading: string): Resolved | null {
  const tried = families.map((family) => ({ family, are: whatDaysAre(sortedStarts(family.chosen)) }));
  const dayFirst = tried.find(({ family }) => family.order === 'day-first');
  const monthFirst = tried.find(({ family }) => family.order === 'month-first');
  const one = dayFirst ?? monthFirst;
  if (one === undefined) return null;
  const differ = dayFirst !== undefined && monthFirst !== undefined && isDifferent(dayFirst.family, monthFirst.family);
  const sure = (days: Days): Resolved => ofDays(days, { heading, answers, doubt: null });
  if (!differ) return sure(one);
  if (dayFirst.are.fit === 4 || (dayFirst.are.fit > 0 && monthFirst.are.fit === 0)) return sure(dayFirst);
  const answer = answers['date-order'];
  const places = [...dayFirst.family.chosen.keys()];
  return ofDays(answer === 'month-first' ? monthFirst : dayFirst, { heading, answers, doubt: { kind: 'date-order', answer, places } });
}

const isDifferent = (one: Family, other: Family): boolean =>
  [...one.chosen].some(([place, { start }]) => other.chosen.get(place)?.start !== start);

interface Days {
  readonly family: Family;
  readonly are: DaysAre;
}

function ofDays(
  { family, are }: Days,
  { heading, answers, doubt }: { readonly heading: string; readonly answers: LineAnswers; readonly doubt: LineDoubt | null },
): Resolved {
  const starts = sortedStarts(family.chosen);
  const isOneAMonth = new Set(starts.map((day) => day.slice(0, 7))).size === starts.length;
  const interval = are.interval === 'day' && are.fit === 0 && isAboutMonths(heading) && isOneAMonth ? 'month' : are.interval;
  const isWeak = [...family.chosen.values()].every(({ form }) => form === 'number');
  const periods = new Map([...family.chosen].map(([place, { start }]) => [place, interval === 'month' ? start.slice(0, 7) : start]));
  const plain: Resolved = {
    interval,
    starts: periods,
    begins: null,
    isRolling: false,
    isWeak,
    isOfLooseDays: are.fit === 2 || areIrregular(starts),
    doubt,
  };
  if (doubt !== null) return plain;
  if (interval !== 'month') return askAboutTimeBetween(plain, answers);
  const years = asYears(plain, heading, answers);
  if (years !== null) return years;
  // The last days of months three apart end quarters, and nothing else.
  const areEnds = starts.every(isLastOfMonth);
  const quarters = asQuarters(plain, areEnds ? { ...answers, 'quarter-end': 'ends' } : answers);
  return askAboutTimeBetween(areEnds ? { ...quarters, doubt: null } : quarters, answers);
}
