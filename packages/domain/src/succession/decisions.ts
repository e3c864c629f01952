import { z } from 'zod';
import type { FieldFault } from '../shared/value-fault.ts';
import { lineOfText } from '../shared/text.ts';
import { keyOf, type PlanBefore, PriorityBefore } from './plan-before.ts';

/** What people decided about priorities of the plans before: that they go on as one under a title that they give it, or that one does not go on, and why. */
export const SuccessionDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('carried'), title: lineOfText(), from: z.array(PriorityBefore).min(1).max(60) }),
  z.strictObject({ kind: z.literal('left'), from: PriorityBefore, reason: lineOfText(300) }),
]);
export type SuccessionDecision = z.infer<typeof SuccessionDecision>;

const refsOf = (decision: SuccessionDecision): readonly PriorityBefore[] => (decision.kind === 'carried' ? decision.from : [decision.from]);

/**
 * What keeps the decisions from being whole, each with its path: a priority that no plan has, that nobody decided on, that is named twice
 * in one decision, or that is both carried and left. One may be carried into several new ones, as when it is split.
 */
export function checkDecisions(plans: readonly PlanBefore[], decisions: readonly SuccessionDecision[]): readonly FieldFault[] {
  const titles = new Map(
    plans.flatMap(({ snapshot: { partnership, priorities } }) =>
      priorities.map(({ slug, title }) => [keyOf({ partnership: partnership.slug, priority: slug }), `“${title}” (${partnership.name})`]),
    ),
  );
  const faultsOf = (decision: SuccessionDecision, index: number): readonly FieldFault[] => {
    const keys = refsOf(decision).map(keyOf);
    const at = (message: FieldFault['message']): FieldFault => ({ path: `decisions.${index.toString()}.from`, message });
    return [
      ...keys.filter((key) => !titles.has(key)).map((key) => at({ code: 'no-such-priority', key })),
      ...(new Set(keys).size < keys.length ? [at({ code: 'priority-twice' })] : []),
    ];
  };
  const keysOf = (kind: SuccessionDecision['kind']): readonly string[] =>
    decisions
      .filter((one) => one.kind === kind)
      .flatMap(refsOf)
      .map(keyOf);
  const [carried, left] = [new Set(keysOf('carried')), keysOf('left')];
  const onWhole = [...titles].flatMap(([key, title]): readonly FieldFault[] => {
    const whole = (message: FieldFault['message']): readonly FieldFault[] => [{ path: 'decisions', message }];
    const leftOften = left.filter((one) => one === key).length;
    if (leftOften > 1) return whole({ code: 'left-twice', title });
    if (carried.has(key) && leftOften === 1) return whole({ code: 'carried-and-left', title });
    return carried.has(key) || leftOften === 1 ? [] : whole({ code: 'not-decided-on', title });
  });
  return [...decisions.flatMap(faultsOf), ...onWhole];
}
