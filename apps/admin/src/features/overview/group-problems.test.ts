import type { EditionProblem } from '@saferplan/domain/plan';
import type { EditionRemark } from '@saferplan/domain/shared';
import { remarkGroups } from '@saferplan/messages/admin/remark-groups';
import { welsh } from '@saferplan/messages/admin/cy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNames, groupProblems, namesOf } from './group-problems.ts';

const problem = fc.record({
  severity: fc.constantFrom('fault', 'gap'),
  remark: fc.record({ code: fc.constant('placeholder' as const), text: fc.string() }),
  place: fc.record({
    kind: fc.constantFrom('edition', 'partnership', 'action', 'lineage', 'finding'),
    id: fc.string(),
    field: fc.constantFrom(null, 'due', 'leadAgency', 'headline'),
  }),
}) satisfies fc.Arbitrary<EditionProblem>;

describe('problems by what they are about', () => {
  it('are all there, each once, and what forbids publication comes first', () => {
    fc.assert(
      fc.property(fc.array(problem), (problems) => {
        const groups = groupProblems(problems);
        expect(new Set(groups.flatMap((group) => group.problems))).toEqual(new Set(problems));
        expect(groups.flatMap((group) => group.problems)).toHaveLength(problems.length);
        const order = groups.map(({ severity }) => severity);
        expect(order).toEqual(order.toSorted((one, other) => Number(other === 'fault') - Number(one === 'fault')));
      }),
    );
  });

  it('are told once, as what is missing from each', () => {
    const about = (remark: EditionRemark, field: string | null): EditionProblem => ({
      severity: 'gap',
      remark,
      place: { kind: 'action', id: 'act_1', field },
    });
    const lacking = { code: 'action-incomplete', text: 'Walk', lacks: ['due'] } as const;
    const groups = groupProblems([about(lacking, 'due'), about({ code: 'no-priority' }, null), about(lacking, 'leadAgency')]);
    expect(groups.map(({ title, problems }) => [title, problems.length])).toEqual([
      ['Actions have no lead agency or no due date yet', 2],
      ['Plans have no priority yet', 1],
    ]);
  });

  it('are never told by the name of a field, in neither language', () => {
    for (const [code, said] of [...Object.entries(remarkGroups), ...Object.entries(welsh.overview.groupProblems.alike)])
      expect(said, code).toMatch(/^(?!.*: ).*[a-zŵŷâêîôû0] .*[^.]$/u);
  });

  it('name the items in which they are, each once, and nothing of those that are gone or have no name', () => {
    const of = (id: string): EditionProblem => ({
      severity: 'gap',
      remark: { code: 'no-priority' },
      place: { kind: 'action', id, field: 'due' },
    });
    const action = [
      { id: 'act_1', text: 'Light the underpass' },
      { id: 'act_2', text: '' },
    ];
    expect(namesOf([of('act_1'), of('act_2'), of('act_3'), of('act_1')], { action })).toEqual(['Light the underpass']);
  });

  it('names as many as two lines hold, one at least, and counts the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 90 })), (names) => {
        const { shown, more } = firstNames(names);
        expect(shown.length + more).toBe(names.length);
        expect(names.slice(0, shown.length)).toEqual(shown);
        if (names.length > 0) expect(shown.length).toBeGreaterThan(0);
        if (shown.length > 1) expect(shown.join('').length).toBeLessThanOrEqual(110);
      }),
    );
  });
});
