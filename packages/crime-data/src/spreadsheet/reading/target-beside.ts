import { isTargetName } from './claim-rest.ts';
import type { DraftMeasure, Target } from './draft-measures.ts';

/** The last target that a column or row of targets gives for a measure beside it: by its name, or because there are only these two. */
export function targetBeside(draft: DraftMeasure, drafts: readonly DraftMeasure[]): Target | null {
  const beside = drafts.filter((other) => other !== draft && other.block === draft.block && isTargetName(other.name));
  const plain = (name: string): string =>
    name
      .replaceAll(/\b(?:targets?|goal)\b|\b(?:plan|trajectory)$/gi, '')
      .replaceAll(/\b(?:actual|outturn|performance)\b/gi, '')
      .replaceAll(/[\s·:()-]+/g, ' ')
      .trim()
      .toLowerCase();
  const others = drafts.filter(({ block, name }) => block === draft.block && !isTargetName(name));
  const own = beside.find(({ name }) => plain(name) === plain(draft.name)) ?? (others.length === 1 ? beside[0] : undefined);
  const last = own?.values.findLast(({ value }) => value !== null);
  return last === undefined || last.value === null ? null : { value: last.value, isPercent: last.isPercent };
}
