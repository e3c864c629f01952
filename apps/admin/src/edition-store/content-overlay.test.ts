import type { Edition, EditionContent, Item } from '@saferplan/domain/plan';
import { PriorityId } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import { applied, withUnsaved } from './content-overlay.ts';
import type { OutboxState } from './outbox-state.ts';
import type { Placing, Values } from './outbox-storage.ts';

const NOTHING = {
  pending: [],
  placings: [],
  waiting: 0,
  settled: {},
  refused: {},
  refusedBatches: {},
  drafts: {},
  conflicts: [],
  inWindow: 0,
  connection: 'fine',
  underWay: 0,
} as const;

const WHOLES = {
  edition: { id: 'edn_1', version: 3, label: '2018-19', headline: 'Read', introduction: '' },
  plan: { id: 'pla_1', title: 'The plan' },
  partnership: { id: 'par_1', version: 5, chair: '' },
} as const;

/** Actions of two priorities, of which only their order matters here. */
const content = (actions: readonly (readonly [id: string, priorityId: string])[]): EditionContent =>
  ({
    ...WHOLES,
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

describe('what is said of the edition as a whole, its plan and the partnership', () => {
  const shown = (state: Partial<OutboxState>): EditionContent => withUnsaved(content([]), { ...NOTHING, ...state });
  const pending = (kind: 'edition' | 'plan' | 'partnership', id: string, changes: Values) => ({
    pending: [{ kind, id, version: 1, changes }],
  });

  it('is shown as it was typed, except the label, which the addresses of all screens are made of', () => {
    expect(shown(pending('edition', 'edn_1', { headline: 'Typed', label: '2019-20' })).edition).toMatchObject({
      headline: 'Typed',
      label: '2018-19',
    });
    expect(shown(pending('plan', 'pla_1', { title: 'Another' })).plan.title).toBe('Another');
    expect(shown(pending('partnership', 'par_1', { chair: 'Ann' })).partnership.chair).toBe('Ann');
    expect(shown(pending('edition', 'edn_2', { headline: 'Of another' })).edition.headline).toBe('Read');
  });

  it('is shown as it was confirmed until the screen has read that version', () => {
    const settled = (version: number) => ({ settled: { edn_1: { headline: { version, value: 'Confirmed' } } } });
    expect(shown(settled(4)).edition.headline).toBe('Confirmed');
    expect(shown(settled(3)).edition.headline).toBe('Read');
  });

  it('is what the server answers with after a change, and nothing of another edition', () => {
    const answer = (id: string) =>
      applied(
        content([]),
        { kept: [], gone: [], parents: { edition: { ...WHOLES.edition, id, headline: 'Saved' } as unknown as Edition } },
        false,
      );
    expect(answer('edn_1').edition.headline).toBe('Saved');
    expect(answer('edn_2').edition.headline).toBe('Read');
  });
});
