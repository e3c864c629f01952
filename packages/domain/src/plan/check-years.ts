import type { CodedOf } from '../shared/coded.ts';
import type { YearsFaults } from '../shared/edition-remark.ts';
import { yearsNamed } from './edition-label.ts';
import type { Edition } from './edition.ts';
import type { Plan } from './partnership.ts';

type YearsFault = CodedOf<YearsFaults>;

/** What is wrong with the years of an edition: by itself, beside the others, or beside its plan. */
export interface YearsProblem {
  readonly severity: 'fault' | 'gap';
  readonly editionId: string;
  readonly field: 'label' | 'startsOn' | 'endsOn' | 'overlap';
  /** The year of the plan that does not hold the edition, where it is that. */
  readonly planField?: 'startYear' | 'endYear';
  readonly fault: YearsFault;
}

type YearsOf = Pick<Edition, 'id' | 'planId' | 'label' | 'startsOn' | 'endsOn' | 'overlap' | 'previousId'>;

/** What is wrong with the years of editions, in their order. Each is compared with the one that it follows by `previousId`. */
export function checkYears(editions: readonly YearsOf[], plans: readonly Plan[]): readonly YearsProblem[] {
  return editions.flatMap((edition, index) => {
    const say = (field: YearsProblem['field'], fault: YearsFault, severity: YearsProblem['severity'] = 'fault'): YearsProblem => ({
      severity,
      editionId: edition.id,
      field,
      fault,
    });
    const previous = editions.find(({ id }) => id === edition.previousId);
    const plan = plans.find(({ id }) => id === edition.planId);
    const own = ownYears(edition, say);
    return [
      ...own,
      ...(editions.slice(0, index).some(({ label }) => label === edition.label)
        ? [say('label', { code: 'same-label', label: edition.label })]
        : []),
      ...(previous === undefined || own.length > 0 ? [] : besidePrevious(edition, previous, say)),
      ...(plan === undefined || own.length > 0 ? [] : withinPlan(edition, plan, say)),
    ];
  });
}

type Say = (field: YearsProblem['field'], fault: YearsFault, severity?: YearsProblem['severity']) => YearsProblem;

function ownYears({ label, startsOn, endsOn }: YearsOf, say: Say): YearsProblem[] {
  if (endsOn < startsOn) return [say('endsOn', { code: 'ends-before-start', startsOn, endsOn })];
  const named = yearsNamed(label);
  if (named === null) return [say('label', { code: 'label-without-years', label })];
  const [first, last] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  const isNamed = named.from === named.to ? first === named.from && last <= named.from + 1 : first === named.from && last === named.to;
  return isNamed ? [] : [say('label', { code: 'label-of-other-years', label, startsOn, endsOn, right: labelOf(first, last) })];
}

const labelOf = (first: number, last: number): string =>
  first === last ? first.toString() : `${first.toString()}-${(last % 100).toString().padStart(2, '0')}`;

function besidePrevious(edition: YearsOf, previous: YearsOf, say: Say): YearsProblem[] {
  if (edition.startsOn < previous.startsOn) return [say('startsOn', { code: 'before-previous', previous: previous.label })];
  if (edition.startsOn > previous.endsOn || edition.overlap !== '' || edition.label === previous.label) return [];
  return [
    say('startsOn', { code: 'overlaps-previous', startsOn: edition.startsOn, previous: previous.label, previousEndsOn: previous.endsOn }),
  ];
}

function withinPlan({ startsOn, endsOn }: YearsOf, { title, startYear, endYear }: Plan, say: Say): YearsProblem[] {
  const years = { title, startYear, endYear };
  if (Number(startsOn.slice(0, 4)) < startYear)
    return [{ ...say('startsOn', { code: 'begins-before-plan', ...years }, 'gap'), planField: 'startYear' }];
  return Number(endsOn.slice(0, 4)) > endYear
    ? [
        {
          ...say('endsOn', { code: 'ends-after-plan', ...years }, 'gap'),
          planField: 'endYear',
        },
      ]
    : [];
}
