import { z } from 'zod';
import { IsoDate } from '../shared/calendar.ts';
import type { FieldFault } from '../shared/value-fault.ts';
import { lineOfText, prose, Slug } from '../shared/text.ts';

/** How partnerships can take the place of others. A partnership that is only formed ends none. */
export const SuccessionKind = z.enum(['merged', 'split', 'renamed', 'abolished']);
export type SuccessionKind = z.infer<typeof SuccessionKind>;

/** That partnerships end on a day, by what law or decision, and which take their place. Partnerships are named by their addresses. */
export const Succession = z.strictObject({
  kind: SuccessionKind,
  /** The first day on which it holds: the partnerships before it have ended then. */
  on: IsoDate,
  /** The order, act or decision behind it. */
  authority: lineOfText(300),
  reason: prose(1000),
  before: z.array(Slug).max(60),
  after: z.array(Slug).max(60),
});
export type Succession = z.infer<typeof Succession>;

/** How many partnerships each kind ends and begins: `[least, most]`; the same numbers as for the areas of a plan. */
export const SUCCESSION_ARITY: Readonly<Record<SuccessionKind, { before: readonly [number, number]; after: readonly [number, number] }>> = {
  merged: { before: [2, 60], after: [1, 1] },
  split: { before: [1, 1], after: [2, 60] },
  renamed: { before: [1, 1], after: [1, 1] },
  abolished: { before: [1, 60], after: [0, 0] },
};

const NEEDS: Readonly<Record<SuccessionKind, FieldFault['message']>> = {
  merged: { code: 'merge-arity' },
  split: { code: 'split-arity' },
  renamed: { code: 'rename-arity' },
  abolished: { code: 'end-arity' },
};

/** What contradicts in a succession, each with its path: too few or too many partnerships, or one named twice. Empty where it holds. */
export function checkSuccession({ kind, before, after }: Pick<Succession, 'kind' | 'before' | 'after'>): readonly FieldFault[] {
  const arity = SUCCESSION_ARITY[kind];
  const within = (count: number, [least, most]: readonly [number, number]): boolean => count >= least && count <= most;
  const twice = [...before, ...after].find((slug, index, all) => all.indexOf(slug) !== index);
  return [
    ...(within(before.length, arity.before) ? [] : [{ path: 'before', message: NEEDS[kind] }]),
    ...(within(after.length, arity.after) ? [] : [{ path: 'after', message: NEEDS[kind] }]),
    ...(twice === undefined
      ? []
      : [{ path: before.includes(twice) ? 'before' : 'after', message: { code: 'partnership-twice', name: twice } as const }]),
  ];
}

/** What the administrators of a partnership say to a succession that names it. Restricted figures cross only where they say so too. */
export const SuccessionAnswer = z.enum(['agreed', 'agreed-with-restricted', 'refused']);
export type SuccessionAnswer = z.infer<typeof SuccessionAnswer>;

/** The newest answer of each partnership, by its address; a partnership that has not answered is not among them. */
export type SuccessionAnswers = ReadonlyMap<string, SuccessionAnswer>;

const agrees = (answer: SuccessionAnswer | undefined): boolean => answer === 'agreed' || answer === 'agreed-with-restricted';

/** Whether every partnership that a succession names has agreed to it: only then does it hold. */
export const isAgreed = ({ before, after }: Pick<Succession, 'before' | 'after'>, answers: SuccessionAnswers): boolean =>
  [...before, ...after].every((slug) => agrees(answers.get(slug)));

/** Whether figures that `from` keeps to its partners may go to `to`: the succession holds, and the administrators of both have said so. */
export const mayShareRestricted = (
  succession: Pick<Succession, 'before' | 'after'>,
  answers: SuccessionAnswers,
  { from, to }: { readonly from: string; readonly to: string },
): boolean =>
  succession.before.includes(from) &&
  succession.after.includes(to) &&
  isAgreed(succession, answers) &&
  [from, to].every((slug) => answers.get(slug) === 'agreed-with-restricted');
