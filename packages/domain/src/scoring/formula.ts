import { z } from 'zod';
import { coded } from '../shared/value-fault.ts';

/** How groups make a score: an expression from a closed set of operations. It is data; nothing in it is ever run as code. */
export type Formula =
  | { readonly op: 'group'; readonly group: string }
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'add' | 'multiply' | 'max' | 'min'; readonly of: readonly Formula[] }
  /** Maps the whole range that `of` can take in a straight line to `from`…`to`; downward where `to` is less. */
  | { readonly op: 'scale'; readonly of: Formula; readonly from: number; readonly to: number };

const GroupId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: coded('not-model-id') });

/** Deep enough for any matrix that people have used, and shallow enough to read aloud. */
const DEEPEST = 8;

const Node: z.ZodType<Formula> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('group'), group: GroupId }),
    z.strictObject({ op: z.literal('constant'), value: z.number({ error: coded('not-number') }) }),
    z.strictObject({
      op: z.enum(['add', 'multiply', 'max', 'min']),
      of: z
        .array(Node)
        .min(1, { error: coded('combines-nothing') })
        .max(20),
    }),
    z.strictObject({
      op: z.literal('scale'),
      of: Node,
      from: z.number({ error: coded('not-number') }),
      to: z.number({ error: coded('not-number') }),
    }),
  ]),
);

export const Formula = Node.refine((formula) => depthOf(formula) <= DEEPEST, { error: coded('formula-too-deep', { most: DEEPEST }) });

function depthOf(formula: Formula): number {
  switch (formula.op) {
    case 'group':
    case 'constant':
      return 1;
    case 'scale':
      return 1 + depthOf(formula.of);
    default:
      return 1 + Math.max(...formula.of.map(depthOf));
  }
}

/** Every group that a formula names, once each. */
export function groupsIn(formula: Formula): ReadonlySet<string> {
  switch (formula.op) {
    case 'group':
      return new Set([formula.group]);
    case 'constant':
      return new Set();
    case 'scale':
      return groupsIn(formula.of);
    default:
      return new Set(formula.of.flatMap((part) => [...groupsIn(part)]));
  }
}

/** From the least to the greatest that something can be. Both are the same where it is known. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Sums do not depend on the order of what is added: the parts are added from the least to the greatest. */
export const sumOf = (parts: readonly number[]): number => parts.toSorted((one, other) => one - other).reduce((sum, part) => sum + part, 0);
const productOf = (parts: readonly number[]): number =>
  parts.toSorted((one, other) => one - other).reduce((product, part) => product * part, 1);

/** The last bits of a binary fraction are no difference between two scores, and no step over the edge of a band. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Where the groups lie, and where they can lie at all. */
export interface GroupRanges {
  readonly groups: ReadonlyMap<string, Range>;
  readonly whole: ReadonlyMap<string, Range>;
}

/**
 * The range of a formula where each group lies in its range (interval arithmetic: Moore 1966). A scale stretches over
 * all that its part can be, never over the topics at hand.
 */
export function evaluateFormula(formula: Formula, ranges: GroupRanges): Range {
  switch (formula.op) {
    case 'group':
      return ranges.groups.get(formula.group) ?? { low: 0, high: 0 };
    case 'constant':
      return { low: formula.value, high: formula.value };
    case 'scale': {
      const own = evaluateFormula(formula.of, { groups: ranges.whole, whole: ranges.whole });
      const at = evaluateFormula(formula.of, ranges);
      const place = (value: number): number => formula.from + ((value - own.low) / (own.high - own.low)) * (formula.to - formula.from);
      return inOrder(place(at.low), place(at.high));
    }
    default:
      return combine(
        formula.op,
        formula.of.map((part) => evaluateFormula(part, ranges)),
      );
  }
}

/** Several ranges as one. Products are of ranges that do not go below 0, which `checkModel` has seen to. */
export function combine(op: 'add' | 'multiply' | 'max' | 'min', parts: readonly Range[]): Range {
  const lows = parts.map(({ low }) => low);
  const highs = parts.map(({ high }) => high);
  switch (op) {
    case 'add':
      return { low: sumOf(lows), high: sumOf(highs) };
    case 'multiply':
      return { low: productOf(lows), high: productOf(highs) };
    case 'max':
      return { low: Math.max(...lows), high: Math.max(...highs) };
    case 'min':
      return { low: Math.min(...lows), high: Math.min(...highs) };
  }
}

const inOrder = (one: number, other: number): Range => ({ low: Math.min(one, other), high: Math.max(one, other) });

/** Whether a score rises (1) or falls (-1) with a group, or both in different places (null). Groups that it does not name are absent. */
export function slopesOf(formula: Formula): ReadonlyMap<string, 1 | -1 | null> {
  switch (formula.op) {
    case 'group':
      return new Map([[formula.group, 1]]);
    case 'constant':
      return new Map();
    case 'scale': {
      const inner = slopesOf(formula.of);
      if (formula.to >= formula.from) return inner;
      return new Map([...inner].map(([group, slope]) => [group, slope === null ? null : slope === 1 ? -1 : 1]));
    }
    default: {
      const slopes = new Map<string, 1 | -1 | null>();
      for (const part of formula.of)
        for (const [group, slope] of slopesOf(part)) {
          const known = slopes.get(group);
          slopes.set(group, known === undefined || known === slope ? slope : null);
        }
      return slopes;
    }
  }
}
