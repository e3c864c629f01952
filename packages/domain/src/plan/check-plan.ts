import type { FieldFault } from '../shared/value-fault.ts';
import type { Edition, EditionYears } from './edition.ts';
import { Plan } from './partnership.ts';

/** What is written about a plan as a whole. */
export const PlanFields = Plan.omit({ id: true });
export type PlanFields = Omit<Plan, 'id'>;

/**
 * What is wrong with the years of a plan by itself and beside the others, which follow each other by their first years: `before` are
 * those that it follows, `after` those that follow it. The path of a fault is the name of the field.
 */
export function checkPlan(
  { startYear, endYear }: PlanFields,
  { before, after }: { readonly before: readonly Plan[]; readonly after: readonly Plan[] },
): readonly FieldFault[] {
  return [
    ...(endYear < startYear
      ? [
          {
            path: 'endYear',
            message: { code: 'plan-ends-before-start', startYear, endYear } as const,
          },
        ]
      : []),
    ...before
      .filter((other) => other.startYear >= startYear)
      .map(({ title, startYear: first }) => ({ path: 'startYear', message: { code: 'plan-follows', startYear, title, first } as const })),
    ...after
      .filter((other) => other.startYear <= startYear)
      .map(({ title, startYear: first }) => ({
        path: 'startYear',
        message: { code: 'plan-is-followed', startYear, title, first } as const,
      })),
  ];
}

/** What is wrong with the years of a plan that begins with an edition: it begins in the year of the edition, and holds its last day. */
export function checkBeginning({ startYear, endYear }: PlanFields, { label, startsOn, endsOn }: Edition): readonly FieldFault[] {
  const [first, last] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  return [
    ...(first === startYear
      ? []
      : [{ path: 'startYear', message: { code: 'plan-begins-otherwise', label, startsOn, endsOn, year: first } as const }]),
    ...(isBeyondPlan({ endYear }, { endsOn })
      ? [{ path: 'endYear', message: { code: 'plan-ends-too-early', label, startsOn, endsOn, year: last } as const }]
      : []),
  ];
}

/** Whether an edition of these years ends after the last year of the plan, so that another plan has to begin with it. */
export const isBeyondPlan = ({ endYear }: Pick<PlanFields, 'endYear'>, { endsOn }: Pick<EditionYears, 'endsOn'>): boolean =>
  Number(endsOn.slice(0, 4)) > endYear;

/** The years proposed for a plan that begins with the years of an edition: as many as those of the plan before, and no fewer than the edition has. */
export function yearsOfNextPlan(
  before: Pick<PlanFields, 'startYear' | 'endYear'>,
  { startsOn, endsOn }: Pick<EditionYears, 'startsOn' | 'endsOn'>,
): Pick<PlanFields, 'startYear' | 'endYear'> {
  const startYear = Number(startsOn.slice(0, 4));
  return { startYear, endYear: Math.max(startYear + before.endYear - before.startYear, Number(endsOn.slice(0, 4))) };
}
