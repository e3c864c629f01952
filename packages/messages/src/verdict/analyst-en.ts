import type { LevelTest } from '@saferplan/domain/spc';
import { capital, type Catalogue, withStop } from './catalogue.ts';
import type { VerdictContext } from './context.ts';
import { chartNames, ruleSetNames, stepCauses } from './names.ts';
import { intervalEn, noLimitsEn, perEn } from './words-en.ts';

const values = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'value' : 'values'}`;

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly lasts: boolean;
}

const when = ({ from, to, lasts }: Stretch, { periods }: VerdictContext): string =>
  capital(from === to ? periods.at(from) : lasts ? periods.since(from) : periods.through(from, to));

/** The test of a step, with what it must reach. */
function tested({ standardErrors, threshold, falseAlarms }: LevelTest, { plain }: VerdictContext): string {
  if (standardErrors === null) return 'neither part varies, so that any difference counts';
  const [found = '', needed = ''] = plain.together([standardErrors, threshold]);
  return `${found} standard errors, where ${needed} count as more than chance: fewer than ${plain.number(falseAlarms * 100)} in 100 stable series reach that anywhere`;
}

/** What an analyst is told, in English. */
export const analystEn: Catalogue = {
  'within-usual': ({ period, value, lower, upper }, { numbers, periods }) => {
    const [said = '', low = '', high = ''] = numbers.together([value, lower, upper]);
    return `The newest value, ${said} ${periods.at(period)}, lies within its limits of ${low} and ${high} and belongs to no signal.`;
  },
  'no-signal-now': ({ period, value }, { numbers, periods }) =>
    `The newest value, ${numbers.number(value)} ${periods.at(period)}, belongs to no signal.`,
  level: ({ from, at, level, centre, lower, upper, seasonal }, context) => {
    const { chart, numbers, periods } = context;
    const name = `${chartNames.en[chart]}${seasonal ? ' with the season taken out' : ''}`;
    if (lower === null || upper === null)
      return `${name}: centre line ${numbers.number(centre)}${perEn(context)} ${periods.since(from)}; no limits.`;
    const [average = '', middle = '', low = '', high = ''] = numbers.together([level, centre, lower, upper]);
    return seasonal
      ? `${name}: level ${average}${perEn(context)} ${periods.since(from)}; ${periods.at(at)} the centre line is ${middle} and the limits ${low} and ${high}.`
      : `${name}: centre line ${middle}${perEn(context)} ${periods.since(from)}; limits ${low} and ${high} ${periods.at(at)}.`;
  },
  'outside-limits': (claim, context) => {
    const { count, side, extreme } = claim;
    const [value = '', limit = ''] = context.numbers.together([extreme.value, extreme.limit]);
    const beyond = side === 'above' ? 'above the upper' : 'below the lower';
    return count === 1
      ? `${when(claim, context)}: ${value} is ${beyond} limit of ${limit}.`
      : `${when(claim, context)}: ${values(count)} are ${beyond} limit, the furthest ${value} against ${limit} ${context.periods.at(extreme.period)}.`;
  },
  run: (claim, context) =>
    `${when(claim, context)}: a shift, ${values(claim.count)} in a row ${claim.side} the centre line${context.seasonal ? ' of their month' : ` of ${context.numbers.number(claim.centre)}`}.`,
  trend: (claim, context) => {
    const [first = '', last = ''] = context.numbers.together([claim.first, claim.last]);
    return `${when(claim, context)}: a trend, ${values(claim.count)} each ${claim.direction === 'rising' ? 'higher' : 'lower'} than the last, from ${first} to ${last}.`;
  },
  zone: (claim, context) =>
    claim.rule === 'two-of-three'
      ? `${when(claim, context)}: two of three values beyond two standard errors ${claim.side} the centre line.`
      : `${when(claim, context)}: four of five values beyond one standard error ${claim.side} the centre line.`,
  'little-variation': (claim, context) =>
    `${when(claim, context)}: ${values(claim.count)} in a row within one standard error of the centre line. The limits may be too wide.`,
  'much-variation': (claim, context) =>
    `${when(claim, context)}: ${values(claim.count)} in a row beyond one standard error, on either side.`,
  alternating: (claim, context) => `${when(claim, context)}: ${values(claim.count)} go up and down in turn.`,
  runs: ({ from, to, longest, longestExpected, crossings, crossingsExpected, notRandom }, { periods }) =>
    `${capital(periods.through(from, to))}: longest run ${longest} (at most ${longestExpected} expected), ${crossings} ${crossings === 1 ? 'crossing' : 'crossings'} of the centre line (at least ${crossingsExpected} expected)${notRandom ? ': the order is not random' : ''}.`,
  step: ({ at, before, after, percent, because, test }, context) => {
    const { numbers, plain, periods } = context;
    const [old = '', now = ''] = numbers.together([before, after]);
    const change = percent === null ? '' : ` (${percent < 0 ? '−' : '+'}${plain.number(Math.abs(percent))}%)`;
    const cause = because === null ? '' : ` Put down to ${stepCauses.en[because.cause]}: ${withStop(because.reason)}`;
    return `${capital(periods.since(at))}: a step from ${old} to ${now}${change}; ${tested(test, context)}.${cause}`;
  },
  'limits-redrawn': ({ at, because, why, count, needed, test }, context) => {
    const drawn = `${capital(context.periods.since(at))}: a person decided to draw the limits afresh, put down to ${stepCauses.en[because.cause]}: ${withStop(because.reason)}`;
    return why === 'too-few-values' || test === null
      ? `${drawn} The shorter side has ${values(count)}, and the test of a step asks for ${needed}.`
      : `${drawn} The difference of the levels is no more than chance (${tested(test, context)}).`;
  },
  'no-variation': (claim, context) =>
    `${when(claim, context)}: no variation, ${claim.count === 1 ? 'the only value is' : `all ${values(claim.count)} are`} ${context.numbers.number(claim.value)}.`,
  'too-few': ({ of, from, count, needed }, { periods }) =>
    of === 'series' || from === null
      ? `${capital(values(count))} in all; limits are drawn from ${needed} on.`
      : `${capital(values(count))} ${periods.since(from)}; limits are drawn from ${needed} on.`,
  provisional: ({ count, needed }) => `The newest limits rest on ${values(count)}. They stay provisional until there are ${needed}.`,
  'no-limits': ({ of, from, reason }, { periods }) =>
    of === 'series' || from === null
      ? `No limits: ${noLimitsEn(reason)}.`
      : `No limits in the stretch that begins ${periods.at(from)}: ${noLimitsEn(reason)}.`,
  'newest-value': ({ period, value, missingAfter, lastPeriod }, context) => {
    const { numbers, periods } = context;
    const none = missingAfter === 0 ? '' : `; none for the ${intervalEn(missingAfter, context)} after that, to ${periods.name(lastPeriod)}`;
    return `The newest value is ${numbers.number(value)}, ${periods.at(period)}${none}.`;
  },
  values: ({ from, to, count, missing, signalled, stretches, rules }, { periods }) => {
    const span = from === null || to === null ? '' : ` ${periods.through(from, to)}`;
    const absent = missing === 0 ? '' : `, ${missing} missing between them`;
    const many = stretches === 1 ? 'one stretch of limits' : `${stretches} stretches of limits`;
    return `${capital(values(count))}${span}${absent}, in ${many}; ${signalled === 0 ? 'none is' : signalled === 1 ? '1 is' : `${signalled} are`} part of a signal by the ${ruleSetNames[rules]} rules.`;
  },
  'without-denominator': ({ periods: missing }, { periods }) =>
    `${capital(values(missing.length))} count as missing, because what they are out of is missing or 0: ${missing.map(periods.name).join('; ')}.`,
  gap: ({ from, to, count }, context) =>
    `No values ${context.periods.through(from, to)} (${intervalEn(count, context)}): runs, trends and moving ranges do not reach across.`,
  season: ({ f, p, years, leftInFor }, { plain, chance }) => {
    const found = f === null ? '' : `F = ${plain.number(f)}, `;
    const left = leftInFor === null ? '' : ` It is left in: ${SEASON_LEFT_IN[leftInFor]}.`;
    return `There is a yearly season (analysis of variance of ${years} years: ${found}${chance(p)}).${left}`;
  },
  'season-taken-out': ({ asserted, years, judgedFrom, index }, { plain, periods, interval }) =>
    `The season is taken out${asserted ? '' : ', without saying that there is one'}: learned from ${years} complete earlier years; the ${interval} of the newest value is worth ${plain.number(index)} of an average ${interval}. Values are judged ${periods.since(judgedFrom)}.`,
  'season-not-yet-known': ({ count, needed }, context) =>
    `A season cannot yet be told from a change: ${intervalEn(count, context)} of ${needed}.`,
  baseline: ({ count }) => `Each stretch’s limits are set by its first ${values(count)}.`,
  'carried-limits': ({ from, to, count }, { periods }) => `Limits carried over ${periods.through(from, to)} (${values(count)}).`,
  'left-out': ({ period, value, reason }, { numbers, periods }) =>
    `${capital(periods.at(period))} ${numbers.number(value)} is left out of the limits: ${withStop(reason)}`,
  target: ({ label, target, period, value, relation, met }, { numbers, periods }) => {
    const [now = '', aim = ''] = numbers.together([value, target]);
    const place = relation === 'at' ? `at the target of ${aim}` : `${relation} the target of ${aim}`;
    return `${capital(periods.at(period))} ${now} is ${place} (${label})${met === null ? '' : met ? ': met' : ': not met'}.`;
  },
};

const SEASON_LEFT_IN = {
  'season-unknown': 'there are too few years to learn it from',
  'season-zero': 'one month has only zeros',
  'negative-values': 'some values are below 0',
  'small-counts': 'the counts are too small; counting by quarter would help',
  'no-variation': 'nothing else varies',
  'chart-kind': 'a chart of this kind cannot be drawn around a season',
} as const;
