import { capital, type Catalogue, withStop } from './catalogue.ts';
import type { VerdictContext } from './context.ts';
import { intervalEn, noLimitsEn, perEn, subjectEn } from './words-en.ts';

/** The level and its kind: 'about 100 a month', 'about 3.2 per 1,000 a month', 'about 12 days'. */
const about = (said: string, context: VerdictContext): string => `about ${said}${perEn(context)}`;
const allowing = ({ seasonal }: VerdictContext): string => (seasonal ? 'allowing for the time of year, ' : '');
const chance = ({ mayTellChange }: VerdictContext): string => (mayTellChange ? ' This is more than chance.' : '');

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly lasts: boolean;
}

/** 'Since May 2016 the number of offences has been', 'From May 2016 to July 2016 the number of offences was'. */
function itWas({ from, to, lasts }: Stretch, context: VerdictContext): string {
  const { periods } = context;
  if (from === to) return `${capital(periods.at(from))} ${subjectEn(context)} was`;
  return lasts
    ? `${capital(periods.since(from))} ${subjectEn(context)} has been`
    : `${capital(periods.through(from, to))} ${subjectEn(context)} was`;
}

const inARow = (count: number): string => `${count} figures in a row`;

/** What a resident is told, in English. */
export const residentEn: Catalogue = {
  'within-usual': ({ period, value }, context) =>
    `${capital(context.periods.at(period))} ${allowing(context)}${subjectEn(context)} was within what is usual: ${context.numbers.number(value)}.`,
  'no-signal-now': ({ period, value }, context) =>
    `${capital(context.periods.at(period))} ${subjectEn(context)} was ${context.numbers.number(value)}, which no rule marks as unusual.`,
  level: ({ level, centre, lower, upper, seasonal, at }, context) => {
    const { numbers, periods, isAverage } = context;
    const middleIs = isAverage ? 'The average is' : 'The typical figure is';
    if (lower === null || upper === null) return `${middleIs} ${about(numbers.number(level), context)}.`;
    const [average = '', middle = '', low = '', high = ''] = numbers.together([level, centre, lower, upper]);
    return seasonal
      ? `Allowing for the time of year, the average is ${about(average, context)}; ${periods.at(at)} it is usually about ${middle}, and between ${low} and ${high}.`
      : `${middleIs} ${about(average, context)}, and the usual range is ${low === high ? low : `${low} to ${high}`}.`;
  },
  'outside-limits': (claim, context) => {
    const { side, extreme, count } = claim;
    const { numbers, periods } = context;
    const [value, limit] = [numbers.number(extreme.value), numbers.number(extreme.limit)];
    // Where both are said alike, more digits would say more than anybody counted.
    const where = value === limit ? `just ${side} the usual range` : `where ${side === 'above' ? 'at most' : 'at least'} ${limit} is usual`;
    const said = `${itWas(claim, context)} unusually ${side === 'above' ? 'high' : 'low'}`;
    return claim.from === claim.to
      ? `${said}: ${value}, ${where}.${chance(context)}`
      : `${said}, ${inARow(count)}; most of all ${periods.at(extreme.period)} (${value}, ${where}).${chance(context)}`;
  },
  run: (claim, context) =>
    `${itWas(claim, context)} ${claim.side === 'above' ? 'higher' : 'lower'} than usual${context.seasonal ? ' for the time of year' : ''}, ${inARow(claim.count)}.${chance(context)}`,
  trend: ({ from, to, lasts, direction, first, last }, context) => {
    const { numbers, periods } = context;
    const [begin = '', end = ''] = numbers.together([first, last]);
    const up = direction === 'rising';
    const said = lasts
      ? `${capital(periods.since(from))} ${subjectEn(context)} has ${up ? 'risen' : 'fallen'}`
      : `${capital(periods.through(from, to))} ${subjectEn(context)} ${up ? 'rose' : 'fell'}`;
    return `${said} with each figure, from ${begin} to ${end}.${chance(context)}`;
  },
  zone: (claim, context) =>
    `${itWas(claim, context)} ${claim.rule === 'two-of-three' ? `close to the ${claim.side === 'above' ? 'top' : 'bottom'}` : `in the ${claim.side === 'above' ? 'upper' : 'lower'} part`} of the usual range more often than chance explains.`,
  'little-variation': (claim, context) =>
    `${itWas(claim, context)} steadier than chance explains, ${inARow(claim.count)} close to the average.`,
  'much-variation': (claim, context) =>
    `${itWas(claim, context)} far from the average more often than chance explains, ${inARow(claim.count)}.`,
  alternating: ({ from, to, count }, context) =>
    `${capital(context.periods.through(from, to))} ${subjectEn(context)} went up and down in turn more regularly than chance explains, ${inARow(count)}.`,
  runs: ({ isSignal, notRandom, longest, longestExpected, crossings, crossingsExpected }, context) => {
    if (!isSignal || !notRandom) return null;
    return longest > longestExpected
      ? `The order of the figures is not random: ${longest} in a row lie on one side of the average, where at most ${longestExpected} are to be expected.${chance(context)}`
      : `The order of the figures is not random: they cross the average ${crossings === 1 ? 'once' : `${crossings} times`}, where at least ${crossingsExpected} are to be expected.${chance(context)}`;
  },
  step: ({ at, before, after, direction, because, isNewest }, context) => {
    const { numbers, periods } = context;
    const [old = '', now = ''] = numbers.together([before, after]);
    const up = direction === 'rising';
    const why = because === null ? '' : ` Why: ${withStop(because.reason)}`;
    const said = isNewest
      ? `${capital(periods.since(at))}, ${allowing(context)}${subjectEn(context)} has been ${up ? 'higher' : 'lower'} than before: ${about(now, context)} instead of ${about(old, context)}.`
      : `${capital(periods.at(at))}, ${allowing(context)}${subjectEn(context)} ${up ? 'rose' : 'fell'} from ${about(old, context)} to ${about(now, context)}.`;
    return `${said} This is more than chance.${why}`;
  },
  'limits-redrawn': ({ at, because, why, count, needed }, context) => {
    const drawn = `${capital(context.periods.since(at))} the average and the usual range have been worked out afresh, as the partnership decided: ${withStop(because.reason)}`;
    return why === 'too-few-values'
      ? `${drawn} ${count === 1 ? 'One figure is' : `${count} figures are`} too few to say whether the level has changed; ${needed} are needed.`
      : `${drawn} The levels before and after differ by no more than chance.`;
  },
  'no-variation': ({ count, from, value }, context) =>
    `${capital(context.periods.since(from))} ${subjectEn(context)} has been the same each time, ${context.numbers.number(value)}, in ${count} ${count === 1 ? 'figure' : 'figures'}.`,
  'too-few': ({ of, from, count, needed }, context) => {
    const figures = count === 0 ? 'no figures' : count === 1 ? 'only one figure' : `only ${count} figures`;
    const there = count === 1 ? 'there is' : 'there are';
    return of === 'series' || from === null
      ? `${capital(there)} ${figures} yet. That is too few to say what is usual: ${needed} are needed.`
      : `${capital(context.periods.since(from))} ${there} ${figures}. That is too few to say what is usual now: ${needed} are needed.`;
  },
  provisional: ({ count }) => `It is early: the usual range rests on ${count} figures, and may still shift.`,
  'no-limits': ({ of, from, reason }, context) =>
    of === 'series' || from === null
      ? `No chart can be drawn: ${noLimitsEn(reason)}.`
      : `${capital(context.periods.since(from))} no usual range can be drawn: ${noLimitsEn(reason)}.`,
  'newest-value': ({ period, missingAfter, lastPeriod }, context) =>
    missingAfter === 0
      ? null
      : `These are the figures up to ${context.periods.name(period)}: there are none for the ${missingAfter === 1 ? intervalEn(1, context) : intervalEn(missingAfter, context)} after that, to ${context.periods.name(lastPeriod)}.`,
  values: () => null,
  'without-denominator': () => null,
  gap: () => null,
  season: ({ leftInFor }, { interval }) =>
    leftInFor === null
      ? null
      : `It rises and falls with the time of year, so compare each ${interval} with the same ${interval} of other years.`,
  'season-taken-out': ({ asserted }) =>
    asserted
      ? 'It rises and falls with the time of year. That is allowed for, and judged from earlier years only.'
      : 'The time of year is allowed for, and judged from earlier years only.',
  'season-not-yet-known': ({ count, needed }, context) =>
    `A season cannot yet be told from a change (${intervalEn(count, context)}; ${needed} are needed).`,
  baseline: () => null,
  'carried-limits': ({ from, to }, context) => `It is compared with what was usual ${context.periods.through(from, to)}.`,
  'left-out': () => null,
  target: ({ label, target, period, value, relation, met }, context) => {
    const [now = '', aim = ''] = context.numbers.together([value, target]);
    const reached = met === null ? '' : met ? ', and so meets it' : ', and so does not meet it';
    return `${capital(context.periods.at(period))} it was ${now}. That is ${relation === 'at' ? `at the target of ${aim}` : `${relation} the target of ${aim}`} (${label})${reached}.`;
  },
};
