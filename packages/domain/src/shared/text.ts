import { z } from 'zod';
import { coded } from './value-fault.ts';

const MARKUP = /<\/?[a-z!?][^<>]*>?/iu;
// Control characters other than tab and line break have no place in words that people read.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u;
const LINE_BREAK = /[\r\n]/u;

const words = (longest: number) =>
  z
    .string({ error: coded('not-words') })
    .trim()
    .max(longest, { error: coded('too-long', { most: longest }) })
    .refine((text) => !MARKUP.test(text), {
      error: coded('holds-html'),
    })
    .refine((text) => !CONTROL.test(text), { error: coded('control-characters') });

/** One line that must be there: a title, a name. */
export const lineOfText = (longest = 200) =>
  words(longest)
    .refine((text) => !LINE_BREAK.test(text), { error: coded('not-one-line') })
    .min(1, { error: coded('empty') });

/** One line that may be left empty. */
export const optionalLine = (longest = 200) => words(longest).refine((text) => !LINE_BREAK.test(text), { error: coded('not-one-line') });

/** Several lines that may be left empty; a blank line begins a paragraph. */
export const prose = (longest = 4000) => words(longest);

/** A text of at most `most` characters: the text itself where it is no longer, else its beginning and an ellipsis. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`;

/** The last part of a public address, such as `substance-misuse`. */
export const Slug = z
  .string()
  .max(100, { error: coded('too-long', { most: 100 }) })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: coded('not-slug', { example: 'substance-misuse' }),
  });

/** The address that a title suggests: 'Gangs & Child Sexual Exploitation (CSE)' gives `gangs-and-child-sexual-exploitation-cse`. */
export function slugFrom(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 90)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'untitled' : slug;
}

/** The slug itself where it is free among `taken`, else the first of `slug-2`, `slug-3`, … that is. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
