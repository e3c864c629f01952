import type { EditionContent, Item } from '@saferplan/domain/plan';
import { PriorityId } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import { withUnsaved } from './content-overlay.ts';
import type { Placing } from './outbox-groups.ts';

const NOTHING = {
  pending: [],
  placings: [],
  waiting: 0,
  settled: {},
  refused: {},
  refusedBatches: {},
  drafts: {},
  conflicts: [],
  connection: 'fine',
  underWay: 0,
} as const;

/** Actions of two priorities, of which only their order matters here. */
const content = (actions: readonly (readonly [id: string, priorityId: string])[]): EditionContent =>
  ({
    items: {
      action: actions.map(
        ([id, priorityId], position) => ({ id, priorityId: PriorityId.parse(priorityId), position }) as unknown as Item<'action'>,
      ),
    },
    shared: {},
  }) as unknown as EditionContent;

const order = (placings: readonly Placing[]): readonly string[] =>
  withUnsaved(
    content([
      ['act_a', 'pri_1'],
      ['act_x', 'pri_2'],
      ['act_b', 'pri_1'],
      ['act_c', 'pri_1'],
    ]),
    { ...NOTHING, placings },
  ).items.action.map(({ id }) => id);

describe('what waits to be moved or removed', () => {
  const move = (id: string, to: number): Placing => ({ op: 'move', kind: 'action', id, to });
  const own = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== 'act_x');

  it('is shown at its place among its siblings, one move after another', () => {
    expect(own(order([move('act_c', 0)]))).toEqual(['act_c', 'act_a', 'act_b']);
    expect(own(order([move('act_a', 2)]))).toEqual(['act_b', 'act_c', 'act_a']);
    expect(own(order([move('act_a', 1), move('act_a', 2)]))).toEqual(['act_b', 'act_c', 'act_a']);
    expect(own(order([move('act_b', 9)]))).toEqual(['act_a', 'act_c', 'act_b']);
  });

  it('is not shown once it is to go, and moves nothing of other parents', () => {
    expect(order([{ op: 'remove', kind: 'action', id: 'act_b', version: 1 }, move('act_c', 0)])).toEqual(['act_c', 'act_a', 'act_x']);
    expect(order([{ op: 'remove', kind: 'priority', id: 'act_b', version: 1 }])).toContain('act_b');
    expect(order([move('act_gone', 0)])).toEqual(['act_a', 'act_x', 'act_b', 'act_c']);
  });
});
