import type { EditionProblem, Item } from '@saferplan/domain/plan';
import { isBefore, type PartialDate } from '@saferplan/domain/shared';

/** What the outline of the plan leads to. */
const IN_OUTLINE = ['priority', 'outcome', 'action', 'indicator', 'theme', 'subgroup', 'alignment', 'context-section'] as const;

/** In how many parts of the plan, as its outline has them, the checks find nothing open; and how many things they find, in the other parts and elsewhere. */
export function readinessOf(
  items: Readonly<Record<(typeof IN_OUTLINE)[number], readonly { readonly id: string }[]>>,
  problems: readonly Pick<EditionProblem, 'place'>[],
): { readonly ready: number; readonly of: number; readonly inParts: number; readonly elsewhere: number } {
  const parts = new Set(IN_OUTLINE.flatMap((kind) => items[kind].map(({ id }) => id)));
  const open = problems.map(({ place }): string => place.id).filter((id) => parts.has(id));
  return {
    ready: parts.size - new Set(open).size,
    of: parts.size,
    inParts: open.length,
    elsewhere: problems.length - open.length,
  };
}

/** The next meeting that is to decide, from a day on, or may be where its day is not known in full; null where none is entered. */
export function nextMeeting(
  meetings: readonly Pick<Item<'meeting'>, 'body' | 'heldOn' | 'outcome'>[],
  day: string,
): { readonly body: string; readonly heldOn: PartialDate } | null {
  const [next] = meetings
    .flatMap(({ body, heldOn, outcome }) => (heldOn !== null && !isBefore(heldOn, day) && outcome === 'awaited' ? [{ body, heldOn }] : []))
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn));
  return next ?? null;
}
