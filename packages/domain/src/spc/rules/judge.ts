import { compare } from '../compare.ts';
import type { Rule, Signal } from '../series.ts';
import type { Finding } from './finding.ts';
import type { JudgedPhase } from './judged-phase.ts';
import { analyseRuns, runsOf } from './runs.ts';
import { stretchesOf } from './stretches.ts';
import { zoneFindings } from './zones.ts';

const directionOf = (side: -1 | 1): 'above' | 'below' => (side > 0 ? 'above' : 'below');

/** The findings of one rule over one phase: a rule never reaches across a phase boundary, nor across six missing periods; fewer break no run. */
export function judge(rule: Rule, phase: JudgedPhase): readonly Finding[] {
  switch (rule.kind) {
    case 'outside-limits':
      return outsideLimits(phase);
    case 'shift':
      return inEachPart(phase, phase.sides, rule.length, 'shift', directionOf);
    case 'trend':
      return trends(phase, rule.length);
    case 'two-of-three':
      return zoneFindings(
        phase,
        rule.as === 'western-electric'
          ? { rule: rule.kind, window: 3, count: 2, sigmas: 2, allOnOneSide: false, withinLimits: false }
          : { rule: rule.kind, window: 3, count: 2, sigmas: 2, allOnOneSide: true, withinLimits: true },
      );
    case 'four-of-five':
      return zoneFindings(phase, { rule: rule.kind, window: 5, count: 4, sigmas: 1, allOnOneSide: false, withinLimits: false });
    case 'fifteen-within-one-sigma':
      return inEachPart(phase, withinOneSigma(phase, 1), 15, rule.kind, () => 'above');
    case 'eight-beyond-one-sigma':
      return inEachPart(phase, withinOneSigma(phase, 0), 8, rule.kind, () => 'above');
    case 'fourteen-alternating':
      return alternating(phase);
    case 'unlikely-runs':
      return unlikelyRuns(phase);
  }
}

function outsideLimits({ sides, beyond, parts }: JudgedPhase): readonly Finding[] {
  const found: Finding[] = [];
  if (beyond === null) return found;
  for (const { start, end } of parts) {
    let before: -1 | 0 | 1 = 0;
    let places: number[] = [];
    for (let at = start; at < end; at += 1) {
      const outside = beyond[at] === 3 ? (sides[at] ?? 0) : 0;
      if (outside !== 0 && outside === before) places.push(at);
      else if (outside !== 0) {
        places = [at];
        found.push({ rule: 'outside-limits', direction: directionOf(outside), places });
      }
      before = outside;
    }
  }
  return found;
}

function inEachPart(
  { parts }: JudgedPhase,
  sides: readonly (-1 | 0 | 1)[],
  length: number,
  rule: Signal['rule'],
  direction: (side: -1 | 1) => Signal['direction'],
): readonly Finding[] {
  return parts.flatMap((part) =>
    stretchesOf(sides, part.start, part.end, length).map(({ start, end, side }) => ({
      rule,
      direction: direction(side),
      places: placesFrom(start, end),
    })),
  );
}

const placesFrom = (start: number, end: number): readonly number[] => Array.from({ length: end - start }, (_, index) => start + index);

/** `length` values each higher (or lower) than the last: one step fewer than values. Equal values break it. */
function trends({ trended, parts }: JudgedPhase, length: number): readonly Finding[] {
  const steps = trended.map((value, at): -1 | 0 | 1 => compare(trended[at + 1] ?? value, value));
  return parts.flatMap((part) =>
    stretchesOf(steps, part.start, part.end - 1, length - 1).map(({ start, end, side }) => ({
      rule: 'trend' as const,
      direction: side > 0 ? ('rising' as const) : ('falling' as const),
      places: placesFrom(start, end + 1),
    })),
  );
}

/** 1 where a value lies within one standard error of the centre line (or beyond, where `within` is 0), else 0. */
const withinOneSigma = ({ beyond }: JudgedPhase, within: 0 | 1): readonly (0 | 1)[] =>
  (beyond ?? []).map((sigmas) => (sigmas > 0 === (within === 0) ? 1 : 0));

/** Fourteen values that go up and down in turn: twelve turns. */
function alternating({ trended, parts }: JudgedPhase): readonly Finding[] {
  const steps = trended.map((value, at) => compare(trended[at + 1] ?? value, value));
  const turns = trended.map((_, at): 0 | 1 => ((steps[at - 1] ?? 0) * (steps[at] ?? 0) < 0 ? 1 : 0));
  return parts.flatMap((part) =>
    stretchesOf(turns, part.start + 1, part.end - 1, 12).map(({ start, end }) => ({
      rule: 'fourteen-alternating' as const,
      direction: 'above' as const,
      places: placesFrom(start - 1, end + 1),
    })),
  );
}

/** Anhøj and Olesen 2014: each run that is longer than is still to be expected. Values on the line are passed over. */
function unlikelyRuns(phase: JudgedPhase): readonly Finding[] {
  const { longestExpected } = analyseRuns(phase);
  return runsOf(phase).flatMap(({ side, places }) =>
    places.length > longestExpected ? [{ rule: 'shift' as const, direction: directionOf(side), places }] : [],
  );
}
