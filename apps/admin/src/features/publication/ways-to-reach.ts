import { isLink } from '@saferplan/domain/shared';
import type { SaidDifference } from '@saferplan/messages/published';

/** A web address, an address for mail or a telephone number that would be new to the public, to be tried before it is. */
export interface WayToReach {
  readonly said: string;
  readonly href: string;
  /** Where it stands. */
  readonly where: string;
}

const ADDRESSES = /(?:https?:\/\/|mailto:)[^\s<>"'()]+/giu;
/** An address of a site as people write it, without what comes before `www`. */
const SITES = /(?<![\w/.@-])www\.[\w-]+(?:\.[\w-]+)+(?:\/[^\s<>"'()]*)?/giu;
const MAIL = /(?<![\w.+/@-])[\w+-][\w.+-]*@[\w-]+(?:\.[\w-]+)+/gu;
/** A number of the United Kingdom with its code, also as it is dialled from abroad; and one of the short ones that begin with 0. */
const NUMBERS = /(?<![\d/.+-])(?:(?:\+44 ?(?:\(0\) ?)?|0)\d(?: ?\d){8,9}|0(?:500|800|845) ?(?:\d ?){3}\d)(?![\d/-])/gu;
/** The numbers of six digits that begin alike all over Europe, of those that the United Kingdom has. */
const OF_EUROPE = /(?<![\d/.,-] ?)116 ?(?:000|006|111|117|123)(?!\d|[,/-]\d)/gu;
/** Three digits are a number where somebody is told to dial them. */
const DIALLED =
  /\b(?:call|calling|dial|phone|ring|ringing|telephone|text|via|ffonio|ffoniwch|deialu|deialwch|galw|galwch)(?: us| the police)?(?: on| ar)?:? (?:\d{3}(?:,| or| neu| and) )*(?:999|112|101|105|111|119)(?!\d|[ ,.]\d)/giu;
const OF_THREE = /\b(?:999|112|101|105|111|119)\b/gu;
/** A short number too, such as 116 123, where it is all that a part of a contact says. */
const OF_A_CONTACT = /(?<=: )\d[\d ]{1,18}\d(?=,|$)/gu;
const NUMBER_FIELDS = /\/(?:telephone|textNumber)$/u;

interface Found {
  readonly at: number;
  readonly said: string;
  readonly href: string;
}

/** The addresses and numbers in a text, in the order in which they come. */
function foundIn(text: string, isOfContact: boolean): readonly Found[] {
  const all = (pattern: RegExp, hrefOf: (said: string) => string): readonly Found[] =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => {
      const said = match.replace(/[.,;:!?]+$/u, '');
      return { at: index, said: said.replace(/^mailto:/iu, ''), href: hrefOf(said) };
    });
  const dialled = [...text.matchAll(DIALLED)].flatMap(({ 0: match, index }) =>
    [...match.matchAll(OF_THREE)].map((one): Found => ({ at: index + one.index, said: one[0], href: telephone(one[0]) })),
  );
  return [
    ...all(ADDRESSES, (said) => said),
    ...all(SITES, (said) => `https://${said}`),
    ...all(MAIL, (said) => `mailto:${said}`),
    ...all(NUMBERS, telephone),
    ...all(OF_EUROPE, telephone),
    ...dialled,
    ...(isOfContact ? all(OF_A_CONTACT, telephone) : []),
  ].toSorted((one, other) => one.at - other.at);
}

const telephone = (said: string): string => `tel:${said.replace('(0)', '').replaceAll(' ', '')}`;

/** The addresses and numbers that stand in what is new, each once, in the order in which they come. */
export function waysToReach(differences: readonly SaidDifference[]): readonly WayToReach[] {
  const found = new Map<string, WayToReach>();
  for (const { path, where, before, after } of differences) {
    if (after === null) continue;
    const own = NUMBER_FIELDS.test(path) ? [{ said: after, href: telephone(after) }] : foundIn(after, path.startsWith('/contacts/'));
    for (const { said, href } of own)
      if (isLink(href) && before?.includes(said) !== true && !found.has(href)) found.set(href, { said, href, where });
  }
  return [...found.values()];
}
