import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanId } from '../shared/id.ts';
import { checkPlan, yearsOfNextPlan } from './check-plan.ts';

const plan = (startYear: number, endYear: number) => ({ id: PlanId.parse('pla_one'), title: 'One', motto: '', startYear, endYear });
const paths = (...given: Parameters<typeof checkPlan>): readonly string[] => checkPlan(...given).map(({ path }) => path);

describe('the years of a plan', () => {
  it('end no earlier than they begin', () => {
    expect(paths(plan(2020, 2019), { before: [], after: [] })).toEqual(['endYear']);
    expect(paths(plan(2020, 2020), { before: [], after: [] })).toEqual([]);
  });

  it('begin after those of the plan before, and before those of the plan after', () => {
    const year = fc.integer({ min: 1998, max: 2100 });
    fc.assert(
      fc.property(year, year, (first, other) => {
        expect(paths(plan(first, first), { before: [plan(other, other)], after: [] })).toEqual(other < first ? [] : ['startYear']);
        expect(paths(plan(first, first), { before: [], after: [plan(other, other)] })).toEqual(other > first ? [] : ['startYear']);
      }),
    );
  });

  it('are proposed as many as before, and no fewer than the edition has', () => {
    const after = (startYear: number, endYear: number, startsOn: string, endsOn: string) =>
      yearsOfNextPlan({ startYear, endYear }, { startsOn, endsOn });
    expect(after(2017, 2020, '2020-04-01', '2021-03-31')).toEqual({ startYear: 2020, endYear: 2023 });
    expect(after(2017, 2018, '2018-04-01', '2021-03-31')).toEqual({ startYear: 2018, endYear: 2021 });
    expect(after(2018, 2018, '2019-01-01', '2019-12-31')).toEqual({ startYear: 2019, endYear: 2019 });
  });
});
