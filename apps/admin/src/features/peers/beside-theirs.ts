import { isSameValue } from '@saferplan/domain/shared';

/** What is written of a peer group, with its areas by their names. */
export interface GroupText {
  readonly title: string;
  readonly reason: string;
  readonly source: string;
  readonly chosen: readonly string[];
}

/** What is typed into the form of a peer group. */
export interface TypedGroup extends GroupText {
  /** Official codes by area, as typed for those of which none were known. */
  readonly codes: Readonly<Record<string, string>>;
  /** What was stored when it was typed: what differs from it is one's own. */
  readonly from: GroupText & Pick<TypedGroup, 'codes'>;
}

export type GroupField = keyof GroupText;
const FIELDS = ['title', 'chosen', 'reason', 'source'] as const satisfies readonly GroupField[];

/** What is typed as it stands beside what is stored by now. */
export interface BesideTheirs {
  /** What is typed, with what somebody else has changed meanwhile and one has not. */
  readonly typed: TypedGroup;
  /** What both have changed otherwise: one's own stands in `typed` until it is chosen. */
  readonly contested: readonly GroupField[];
  /** The areas whose code both have typed otherwise. */
  readonly contestedCodes: readonly string[];
}

/** The form of what is stored, before anything is typed. */
export const asStored = (stored: GroupText): TypedGroup => ({ ...stored, codes: {}, from: { ...stored, codes: {} } });

/** Codes as typed, one by one. */
export const codesIn = (text: string): readonly string[] => text.split(/[\s,;]+/u).filter(Boolean);

/** What is typed beside what is stored by now; `storedCodes` are the codes of an area as known by now. */
export function besideTheirs(typed: TypedGroup, stored: GroupText, storedCodes: (area: string) => readonly string[]): BesideTheirs {
  const theirs = FIELDS.filter((field) => !isSameValue(stored[field], typed.from[field]));
  const contested = theirs.filter((field) => !isSameValue(typed[field], typed.from[field]) && !isSameValue(typed[field], stored[field]));
  const contestedCodes = typed.chosen.filter((area) => {
    const [mine, known] = [codesIn(typed.codes[area] ?? ''), storedCodes(area)];
    return mine.length > 0 && known.length > 0 && !isSameValue(mine, known) && typed.from.codes[area] !== known.join(', ');
  });
  const taken = Object.fromEntries(theirs.filter((field) => !contested.includes(field)).map((field) => [field, stored[field]]));
  return { typed: { ...typed, ...taken, from: { ...typed.from, ...taken } }, contested, contestedCodes };
}
