import { inWords } from '../shared/calendar.ts';
import type { FieldFault } from '../shared/failure.ts';
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
  const called = ({ title, startYear: first }: Plan): string => `“${title}”, which begins in ${first.toString()}`;
  return [
    ...(endYear < startYear
      ? [
          {
            path: 'endYear',
            message: `It ends in ${endYear.toString()}, before it begins in ${startYear.toString()}: write its first year first.`,
          },
        ]
      : []),
    ...before
      .filter((other) => other.startYear >= startYear)
      .map((other) => ({
        path: 'startYear',
        message: `It begins in ${startYear.toString()} and follows ${called(other)}: write a later first year.`,
      })),
    ...after
      .filter((other) => other.startYear <= startYear)
      .map((other) => ({
        path: 'startYear',
        message: `It begins in ${startYear.toString()} and is followed by ${called(other)}: write an earlier first year.`,
      })),
  ];
}

/** What is wrong with the years of a plan that begins with an edition: it begins in the year of the edition, and holds its last day. */
export function checkBeginning({ startYear, endYear }: PlanFields, { label, startsOn, endsOn }: Edition): readonly FieldFault[] {
  const days = `${label} is from ${inWords(startsOn)} to ${inWords(endsOn)}`;
  return [
    ...(Number(startsOn.slice(0, 4)) === startYear
      ? []
      : [{ path: 'startYear', message: `${days}: write ${startsOn.slice(0, 4)} as the first year of the plan that begins with it.` }]),
    ...(isBeyondPlan({ endYear }, { endsOn })
      ? [{ path: 'endYear', message: `${days}: write ${endsOn.slice(0, 4)} or a later year as the last of the plan.` }]
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
