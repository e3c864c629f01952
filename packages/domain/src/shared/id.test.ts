import { describe, expect, expectTypeOf, it } from 'vitest';
import { ActionId, PriorityId } from './id.ts';

describe('identifiers', () => {
  it('of one kind are refused where another is wanted, by the schema and by the compiler', () => {
    const action = ActionId.parse('act_1');
    expect(PriorityId.safeParse(action).success).toBe(false);
    expectTypeOf(action).not.toExtend<PriorityId>();
    expectTypeOf<string>().not.toExtend<PriorityId>();
  });

  it.each(['pri_', 'pri_ABC', "pri_'; drop table priority", 'pri_../../x', 'PRI_1'])('%s is none', (text) => {
    expect(PriorityId.safeParse(text).success).toBe(false);
  });
});
