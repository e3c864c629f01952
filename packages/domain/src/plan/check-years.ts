import { inWords } from '../shared/calendar.ts';
import { yearsNamed } from './edition-label.ts';
import type { Edition } from './edition.ts';
import type { Plan } from './partnership.ts';

/** What is wrong with the years of an edition: by itself, beside the others, or beside its plan. */
export interface YearsProblem {
  readonly severity: 'fault' | 'gap';
  readonly editionId: string;
  readonly field: 'label' | 'startsOn' | 'endsOn' | 'overlap';
  /** The year of the plan that does not hold the edition, where it is that. */
  readonly planField?: 'startYear' | 'endYear';
  readonly message: string;
}

type YearsOf = Pick<Edition, 'id' | 'planId' | 'label' | 'startsOn' | 'endsOn' | 'overlap' | 'previousId'>;

/** What is wrong with the years of editions, in their order. Each is compared with the one that it follows by `previousId`. */
export function checkYears(editions: readonly YearsOf[], plans: readonly Plan[]): readonly YearsProblem[] {
  return editions.flatMap((edition, index) => {
    const say = (field: YearsProblem['field'], message: string, severity: YearsProblem['severity'] = 'fault'): YearsProblem => ({
      severity,
      editionId: edition.id,
      field,
      message,
    });
    const previous = editions.find(({ id }) => id === edition.previousId);
    const plan = plans.find(({ id }) => id === edition.planId);
    const own = ownYears(edition, say);
    return [
      ...own,
      ...(editions.slice(0, index).some(({ label }) => label === edition.label)
        ? [say('label', `Two editions are called ${edition.label}: give each a label of its own, which is its address too.`)]
        : []),
      ...(previous === undefined || own.length > 0 ? [] : besidePrevious(edition, previous, say)),
      ...(plan === undefined || own.length > 0 ? [] : withinPlan(edition, plan, say)),
    ];
  });
}

type Say = (field: YearsProblem['field'], message: string, severity?: YearsProblem['severity']) => YearsProblem;

function ownYears({ label, startsOn, endsOn }: YearsOf, say: Say): YearsProblem[] {
  if (endsOn < startsOn)
    return [say('endsOn', `It ends on ${inWords(endsOn)}, before it begins on ${inWords(startsOn)}: write its first day first.`)];
  const named = yearsNamed(label);
  if (named === null)
    return [
      say('label', `“${label}” names no years: write them as 2017-18, as 2017-20 where they are three, or as 2018 for a calendar year.`),
    ];
  const [first, last] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  const isNamed = named.from === named.to ? first === named.from && last <= named.from + 1 : first === named.from && last === named.to;
  return isNamed
    ? []
    : [
        say(
          'label',
          `“${label}” names other years than those from ${inWords(startsOn)} to ${inWords(endsOn)}: write ${labelOf(first, last)}, or mend the days.`,
        ),
      ];
}

const labelOf = (first: number, last: number): string =>
  first === last ? first.toString() : `${first.toString()}-${(last % 100).toString().padStart(2, '0')}`;

function besidePrevious(edition: YearsOf, previous: YearsOf, say: Say): YearsProblem[] {
  if (edition.startsOn < previous.startsOn)
    return [say('startsOn', `It begins before ${previous.label}, which it follows: put the editions in the order of their years.`)];
  if (edition.startsOn > previous.endsOn || edition.overlap !== '' || edition.label === previous.label) return [];
  return [
    say(
      'startsOn',
      `It begins on ${inWords(edition.startsOn)}, and ${previous.label} ends on ${inWords(previous.endsOn)}: mend one of the days, or say in “overlap” why both hold.`,
    ),
  ];
}

function withinPlan({ startsOn, endsOn }: YearsOf, { title, startYear, endYear }: Plan, say: Say): YearsProblem[] {
  const years = `“${title}” holds the years ${startYear.toString()} to ${endYear.toString()}`;
  if (Number(startsOn.slice(0, 4)) < startYear)
    return [{ ...say('startsOn', `${years}, and this begins before them.`, 'gap'), planField: 'startYear' }];
  return Number(endsOn.slice(0, 4)) > endYear
    ? [
        {
          ...say('endsOn', `${years}, and this ends after them: mend the years of the plan, or begin a new one.`, 'gap'),
          planField: 'endYear',
        },
      ]
    : [];
}
