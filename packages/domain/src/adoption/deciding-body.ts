import type { FinalDecisionBy } from './state.ts';

/** Whoever decides on a plan, as the settings of the partnership say. */
export interface DecidingBody {
  readonly by: FinalDecisionBy;
  /** Its name, where the settings give one; else it is told by the words in the name of the body that met. */
  readonly name: string;
}

/** Words, English and Welsh, that make a body part of a council rather than the council itself. */
const COMMITTEE =
  /\b(?:sub-?committee|committee|cabinet|executive|panel|scrutiny|(?:is-?b|b|ph)?wyllgor|pwyllgor|gabinet|gweithrediaeth|weithrediaeth|craffu|graffu)\b/u;
const COUNCIL = /\b(?:council|cyngor|gyngor|chyngor|nghyngor)\b/u;

const plain = (name: string): string => name.toLowerCase().normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** Whether two names are of the same body, whatever their case and spaces. */
const isSameBody = (one: string, other: string): boolean => plain(one) === plain(other);

/**
 * Whether a body of this name is the one that decides. Where the settings name it, it must be that one. Where they only say which
 * sort of body decides, a council is one whose name says so and names no committee, cabinet, executive or panel of it; a committee is
 * one whose name has such a word; a partnership is any body that is not a council.
 */
export function isDecidingBody(body: string, deciding: DecidingBody): boolean {
  if (deciding.name !== '') return isSameBody(body, deciding.name);
  const name = plain(body);
  const isCommittee = COMMITTEE.test(name);
  switch (deciding.by) {
    case 'council':
      return COUNCIL.test(name) && !isCommittee;
    case 'committee':
      return isCommittee;
    case 'partnership':
      return isCommittee || !COUNCIL.test(name);
  }
}

const EXAMPLES: Readonly<Record<FinalDecisionBy, string>> = { council: 'Council', committee: 'Committee', partnership: 'Partnership' };

/** A name that is of the deciding body, to tell what a step lacks beside the right body. */
export const exampleOf = ({ by, name }: DecidingBody): string => (name === '' ? EXAMPLES[by] : name);
