import type { PlanElement, Item } from '@saferplan/domain/plan';
import { describe, expect, it } from 'vitest';
import { lineagePicture, PORT, ROW } from './lineage-layout.ts';
import { joined } from './joined.ts';

const planElement = (id: string, type: PlanElement['type'] = 'priority', title = id): PlanElement => ({ id, type, title, slug: id });
const decision = (id: string, kind: string, fromIds: readonly string[], toIds: readonly string[]): Item<'lineage'> =>
  // The identifiers are those of the lists beside it.
  ({ id, kind, fromIds, toIds, reason: '', recommendedId: null, meetingId: null, position: 0, version: 1 }) as unknown as Item<'lineage'>;

describe('the picture of what became of last year’s priorities', () => {
  const older = [planElement('resilience'), planElement('drugs'), planElement('roads')];
  const newer = [planElement('drugs2'), planElement('new'), planElement('ocg'), planElement('cse')];
  const decisions = [
    decision('1', 'split', ['resilience'], ['ocg', 'cse']),
    decision('2', 'retained', ['drugs'], ['drugs2']),
    decision('3', 'removed', ['roads'], []),
    decision('4', 'introduced', [], ['new']),
  ];
  const picture = lineagePicture(older, newer, decisions);

  it('stands each of this year beside what it comes from, and what is new last', () => {
    expect(picture.newer.map(({ id }) => id)).toEqual(['ocg', 'cse', 'drugs2', 'new']);
    expect(picture.height).toBe(4 * ROW);
  });

  it('draws a split from one to both, what is kept straight, and what ends or begins part of the way', () => {
    const of = (id: string) => picture.decisions.find((drawn) => drawn.decision.id === id);
    expect(of('1')?.lines).toHaveLength(3);
    expect(of('2')?.lines).toEqual([{ from: { x: 0, y: ROW + PORT }, to: { x: 100, y: 2 * ROW + PORT } }]);
    expect(of('3')?.at.x).toBeLessThan(50);
    expect(of('4')?.at.x).toBeGreaterThan(50);
  });

  it('never stands two names on each other', () => {
    const crowded = lineagePicture(
      [planElement('a'), planElement('b'), planElement('c')],
      [planElement('x'), planElement('y'), planElement('z')],
      [decision('1', 'renamed', ['a'], ['z']), decision('2', 'renamed', ['b'], ['y']), decision('3', 'renamed', ['c'], ['x'])],
    );
    const heights = crowded.decisions.map(({ at }) => at.y).toSorted((one, other) => one - other);
    for (const [index, height] of heights.slice(1).entries()) expect(height - (heights[index] ?? 0)).toBeGreaterThanOrEqual(30);
  });
});

describe('joining one of last year with one of this year', () => {
  const old = planElement('old', 'priority', 'Substance Misuse');
  it('keeps what has its name, renames what has another, and says what changed its kind', () => {
    expect(joined(old, planElement('new', 'priority', 'Substance Misuse'), [])).toMatchObject({
      op: 'add',
      fields: { kind: 'retained', toIds: ['new'] },
    });
    expect(joined(old, planElement('new', 'priority', 'Drugs'), [])).toMatchObject({ op: 'add', fields: { kind: 'renamed' } });
    expect(joined(old, planElement('new', 'theme', 'Drugs'), [])).toMatchObject({ op: 'add', fields: { kind: 'became-theme' } });
    expect(joined(planElement('old', 'theme'), planElement('new', 'priority'), [])).toMatchObject({
      op: 'add',
      fields: { kind: 'became-priority' },
    });
  });

  it('splits what already leads somewhere, merges into what already comes from somewhere, and lets go where they are joined', () => {
    expect(joined(old, planElement('b'), [decision('1', 'renamed', ['old'], ['a'])])).toMatchObject({
      op: 'change',
      changes: { kind: 'split', toIds: ['a', 'b'] },
    });
    expect(joined(old, planElement('a'), [decision('1', 'renamed', ['other'], ['a'])])).toMatchObject({
      op: 'change',
      changes: { kind: 'merged', fromIds: ['other', 'old'] },
    });
    expect(joined(old, planElement('b'), [decision('1', 'split', ['old'], ['a', 'b'])])).toMatchObject({
      op: 'change',
      changes: { toIds: ['a'] },
    });
    expect(joined(old, planElement('a'), [decision('1', 'removed', ['old'], [])])).toMatchObject({
      op: 'change',
      changes: { kind: 'renamed', toIds: ['a'] },
    });
  });
});
