import { isLink } from '@saferplan/domain/shared';
import type { SaidDifference } from '@saferplan/messages/published';

/** A web address, an address for mail or a telephone number that would be new to the public, to be tried before it is. */
export interface WayToReach {
  readonly said: string;
  readonly href: string;
  /** Where it stands. */
  readonly where: string;
}

const ADDRESSES = /https?:\/\/[^\s<>"'()]+|mailto:[^\s<>"'()]+/giu;
/** A number of the United Kingdom with its code. */
const NUMBERS = /(?<![\d/.-])0\d(?: ?\d){8,9}(?![\d/-])/gu;
/** A short number too, such as 116 123, where it is all that a part of a contact says. */
const OF_A_CONTACT = /(?<=: )\d[\d ]{1,18}\d(?=,|$)/gu;
const NUMBER_FIELDS = /\/(?:telephone|textNumber)$/u;

/** The addresses and numbers that stand in what is new, each once, in the order in which they come. */
export function waysToReach(differences: readonly SaidDifference[]): readonly WayToReach[] {
  const found = new Map<string, WayToReach>();
  for (const { path, where, before, after } of differences) {
    if (after === null) continue;
    for (const href of after.match(ADDRESSES) ?? []) {
      const whole = href.replace(/[.,;:!?]+$/u, '');
      if (isLink(whole) && before?.includes(whole) !== true)
        found.set(whole, { said: whole.replace(/^mailto:/iu, ''), href: whole, where });
    }
    const numbers = NUMBER_FIELDS.test(path)
      ? [after]
      : [...(after.match(NUMBERS) ?? []), ...(path.startsWith('/contacts/') ? (after.match(OF_A_CONTACT) ?? []) : [])];
    for (const said of numbers) {
      const href = `tel:${said.replaceAll(' ', '')}`;
      if (isLink(href) && before?.includes(said) !== true && !found.has(href)) found.set(href, { said, href, where });
    }
  }
  return [...found.values()];
}
