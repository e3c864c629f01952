import { checkYears, type Edition, Plan, type YearsProblem } from '@saferplan/domain/plan';
import { PlanId } from '@saferplan/domain/shared';
import { describeRemark } from '@saferplan/messages/faults';
import type { Maker } from './maker.ts';
import type { PartnershipSource, PlanSource } from './source.ts';

/** The plans of a partnership: the newest, and those before it by their keys, oldest first. */
export interface Plans {
  readonly newest: Plan;
  readonly earlier: ReadonlyMap<string, Plan>;
}

/** The plans of a package, the current one and those before it; what contradicts in them is noted with its path. */
export function plansOf(make: Maker, { identity: { slug }, plan, earlierPlans = {} }: PartnershipSource): Plans {
  const made = (fields: PlanSource, id: string, path: string): Plan => {
    const read = make.checked(Plan, { ...make.inFirst('plan', id, fields, path), id: make.checked(PlanId, id, path) }, path);
    if (read.endYear < read.startYear)
      make.refuse(
        `${path}.endYear`,
        `it ends in ${read.endYear.toString()}, before it begins in ${read.startYear.toString()}: write its first year first`,
      );
    make.standsAt(read.id, path);
    return read;
  };
  return {
    newest: made(plan, `pla_${slug}`, 'plan'),
    earlier: new Map(
      Object.entries(earlierPlans).map(([key, fields]) => [key, made(fields, `pla_${slug}-${key}`, `earlierPlans.${key}`)] as const),
    ),
  };
}

/** The plan that an edition is of: the newest, unless it names an earlier one by its key. */
export function planOf(make: Maker, { newest, earlier }: Plans, key: string | undefined, path: string): Plan {
  const found = key === undefined ? newest : earlier.get(key);
  if (found !== undefined) return found;
  const keys = [...earlier.keys()].join(', ');
  make.refuse(
    `${path}.plan`,
    `there is no earlier plan “${key ?? ''}”; ${keys === '' ? 'there are none' : `there are: ${keys}`}. An edition of “plan” itself leaves this out`,
  );
  return newest;
}

/** What is wrong with the years of editions, each with the path of what is to be written otherwise. */
export const yearsProblems = (
  editions: readonly Edition[],
  plans: readonly Plan[],
): readonly (Pick<YearsProblem, 'severity'> & { readonly path: string; readonly message: string })[] =>
  checkYears(editions, plans).map(({ severity, editionId, field, fault }) => ({
    severity,
    path: `editions.${editions.find(({ id }) => id === editionId)?.label ?? ''}.${field}`,
    message: describeRemark(fault),
  }));
