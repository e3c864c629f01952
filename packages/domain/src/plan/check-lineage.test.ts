import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLineage, type LineageDecision } from './check-lineage.ts';
import type { PlanElement } from './edition-content.ts';
import { lineage, LINEAGE_ARITY, LineageKind } from './lineage.kind.ts';

const planElement = (id: string, title = id, type: PlanElement['type'] = 'priority'): PlanElement => ({
  id,
  title,
  type,
  slug: id.replace('_', '-'),
});

let count = 0;
function decide(kind: LineageKind, from: readonly PlanElement[], to: readonly PlanElement[], reason = 'because'): LineageDecision {
  count += 1;
  const fields = { kind, fromIds: from.map(({ id }) => id), toIds: to.map(({ id }) => id), reason, meetingId: null };
  return { id: `lin_${count.toString()}`, ...lineage.schema.parse(fields) };
}

const [a, b, c] = [
  planElement('pri_a', 'Community Resilience'),
  planElement('pri_b', 'Road Safety'),
  planElement('pri_c', 'Reducing Reoffending'),
];
const [x, y] = [planElement('pri_x', 'Organised Crime'), planElement('pri_y', 'Gangs')];
const theme = planElement('thm_t', 'Reoffending', 'theme');

const codes = (...args: Parameters<typeof checkLineage>) => checkLineage(...args).map(({ fault }) => fault.code);

describe('lineage between two editions', () => {
  it('is whole when everything is decided once and comes from somewhere', () => {
    const decisions = [decide('split', [a], [x, y]), decide('removed', [b], []), decide('became-theme', [c], [theme])];
    expect(checkLineage([a, b, c], [x, y, theme], decisions)).toEqual([]);
  });

  it('names the priority that nobody has decided on', () => {
    const faults = checkLineage([a, b], [x], [decide('retained', [a], [planElement('pri_x', 'Community Resilience')])]);
    expect(faults.find(({ fault }) => fault.code === 'undecided')).toMatchObject({ planElementId: 'pri_b' });
    expect(faults.map(({ fault }) => fault)).toContainEqual({ code: 'undecided', title: 'Road Safety' });
  });

  it('names the priority that comes from nowhere', () => {
    expect(checkLineage([], [x], [])).toMatchObject([{ fault: { code: 'no-origin' }, planElementId: 'pri_x' }]);
  });

  it('refuses two decisions on one priority, and says when it is both removed and carried on', () => {
    const kept = planElement('pri_k', 'Road Safety');
    expect(codes([b], [kept], [decide('retained', [b], [kept]), decide('removed', [b], [])])).toEqual(['retained-and-removed']);
    expect(codes([b], [kept], [decide('retained', [b], [kept]), decide('split', [b], [kept, x])])).toContain('decided-twice');
  });

  it('asks a split for two successors and a merger for two sources', () => {
    expect(codes([a], [x], [decide('split', [a], [x])])).toEqual(['too-few-successors']);
    expect(codes([a], [x], [decide('merged', [a], [x])])).toEqual(['too-few-sources']);
    expect(codes([a, b], [x], [decide('merged', [a, b], [x])])).toEqual([]);
  });

  it('tells a new name from a kept one', () => {
    expect(codes([a], [x], [decide('retained', [a], [x])])).toEqual(['name-changed']);
    expect(codes([a], [planElement('pri_a2', a.title)], [decide('renamed', [a], [planElement('pri_a2', a.title)])])).toEqual([
      'name-unchanged',
    ]);
  });

  it('lets a priority become a theme, but not stay a priority by doing so', () => {
    expect(codes([a], [x], [decide('became-theme', [a], [x])])).toEqual(['wrong-type']);
    expect(codes([theme], [x], [decide('became-priority', [theme], [x])])).toEqual([]);
    expect(codes([theme], [x], [decide('retained', [theme], [x])])).toEqual(['type-changed']);
  });

  it('always asks for a reason', () => {
    expect(codes([b], [], [decide('removed', [b], [], '')])).toEqual(['no-reason']);
  });

  it('does not let something be new and come from elsewhere', () => {
    expect(codes([a], [x, y], [decide('split', [a], [x, y]), decide('introduced', [], [x])])).toEqual(['introduced-with-origin']);
  });

  it('refuses what is not in the editions', () => {
    expect(codes([], [x], [decide('introduced', [], [x]), decide('removed', [b], [])])).toContain('unknown');
  });

  /** A whole lineage of any kinds: each decision brings its own priorities and themes. */
  const wholeLineage = fc
    .array(fc.record({ kind: fc.constantFrom(...LineageKind.options), more: fc.integer({ min: 0, max: 3 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) => {
      const made = list.map(({ kind, more }, index) => {
        const name = (side: string, at: number) => `${side}${index.toString()}-${at.toString()}`;
        const many = (least: number, most: number) => Math.min(most, least + more);
        const sourceType = kind === 'became-priority' ? 'theme' : 'priority';
        const successorType = kind === 'became-theme' ? 'theme' : 'priority';
        const prefix = (type: PlanElement['type']) => (type === 'theme' ? 'thm' : 'pri');
        const from = Array.from({ length: many(...LINEAGE_ARITY[kind].from) }, (_, at) =>
          planElement(`${prefix(sourceType)}_${name('o', at)}`, kind === 'retained' ? name('same', 0) : name('old', at), sourceType),
        );
        const to = Array.from({ length: many(...LINEAGE_ARITY[kind].to) }, (_, at) =>
          planElement(`${prefix(successorType)}_${name('n', at)}`, kind === 'retained' ? name('same', 0) : name('new', at), successorType),
        );
        return { from, to, decision: decide(kind, from, to) };
      });
      return {
        older: made.flatMap(({ from }) => from),
        newer: made.flatMap(({ to }) => to),
        decisions: made.map(({ decision }) => decision),
      };
    });

  it('finds no fault in any whole lineage', () => {
    fc.assert(
      fc.property(wholeLineage, ({ older, newer, decisions }) => {
        expect(checkLineage(older, newer, decisions)).toEqual([]);
      }),
    );
  });

  it('names everything that a missing decision leaves undecided, and nothing else', () => {
    fc.assert(
      fc.property(wholeLineage, fc.nat(), ({ older, newer, decisions }, at) => {
        const missing = decisions[at % decisions.length];
        const faults = checkLineage(
          older,
          newer,
          decisions.filter((decision) => decision !== missing),
        );
        expect(faults.map(({ planElementId }) => String(planElementId)).toSorted()).toEqual(
          [...(missing?.fromIds ?? []), ...(missing?.toIds ?? [])].map(String).toSorted(),
        );
      }),
    );
  });

  it('does not depend on the order of the decisions', () => {
    const set = [decide('split', [a], [x, y]), decide('removed', [b], []), decide('became-theme', [c], [x])];
    const sorted = (list: readonly LineageDecision[]) =>
      checkLineage([a, b, c], [x, y, theme], list)
        .map(({ fault }) => JSON.stringify(fault))
        .toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(set, { minLength: 3 }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(set));
      }),
    );
  });
});
