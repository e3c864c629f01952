import { z } from 'zod';
import { coded } from './value-fault.ts';

/**
 * The only addresses that may become a link, anywhere: of web pages, of people's mail and of telephones (RFC 3986, 6068,
 * 3966). Everything else (`javascript:`, `data:`, `file:` and whatever comes next) is words.
 */
const LINK = /^(?:https?:\/\/[^\s<>"']+|mailto:[^\s<>"']+@[^\s<>"']+|tel:\+?[0-9][0-9().-]*)$/iu;

/** Whether a text is an address that may become a link. */
export const isLink = (text: string): boolean => LINK.test(text);

const WRONG_LINK = coded('not-link');
const link = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: coded('too-long', { most: longest }) });

/** An address that may become a link. */
export const Link = link(2000).refine(isLink, { error: WRONG_LINK });

/** The same, or nothing. */
export const OptionalLink = link(300).refine((text) => text === '' || isLink(text), { error: WRONG_LINK });

/** The address if it may become a link; null for one that is shown as words, such as one stored before this was checked. */
export const linkOrNull = (text: string): string | null => (isLink(text) ? text : null);

/** Whether a text leads to a page of the plan's own site, or to a place in the same page. */
export const isOwnPath = (text: string): boolean => /^(?:\/(?![/\\])|#)[^\s<>"'\\]*$/u.test(text);
