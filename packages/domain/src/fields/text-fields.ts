import type { z } from 'zod';
import { OptionalLink } from '../shared/link.ts';
import { lineOfText, optionalLine as lineOrNothing, prose as proseOf, Slug } from '../shared/text.ts';
import { type Field, field, withLocalised } from './field.ts';

/** What a form writes into a field that must hold something, until somebody does: it cannot be published. */
export const TO_BE_NAMED = 'To be named';

/** A text that is said in every language of the partnership. */
const WHOLE = /^$/u;
const words = <Kind extends string>(kind: Kind, schema: z.ZodString, blank: string): Field<Kind, z.ZodString> =>
  withLocalised(field(kind, 'text', schema, blank), WHOLE);

/** One line of words that must be there. */
export const line = (longest = 200): Field<'line', z.ZodString> => words('line', lineOfText(longest), TO_BE_NAMED);

/** One line of words that may be left empty. */
export const optionalLine = (longest = 200): Field<'line', z.ZodString> => words('line', lineOrNothing(longest), '');

/** One line of a form of its own, such as a telephone number, or nothing: `schema` says which. */
export const formattedLine = (schema: z.ZodString): Field<'line', z.ZodString> => field('line', 'text', schema, '');

/** Words that must be there and stand in one paragraph, which may be long. */
export const sentence = (longest: number): Field<'prose', z.ZodString> => words('prose', lineOfText(longest), TO_BE_NAMED);

/** Paragraphs of words that may be left empty. */
export const prose = (longest = 4000): Field<'prose', z.ZodString> => words('prose', proseOf(longest), '');

/** Markdown that may be left empty: headings, paragraphs, lists, tables, links; no HTML. */
export const markdown = (longest: number): Field<'markdown', z.ZodString> => words('markdown', proseOf(longest), '');

/** The last part of a public address; made of the title where it is added. */
export const slug = (): Field<'slug', z.ZodString> => ({
  ...field('slug', 'text', Slug, 'untitled'),
  blank: () => undefined,
});

/** An address on the web, of mail or of a telephone, that may be left empty. */
export const link = (): Field<'line', typeof OptionalLink> => field('line', 'text', OptionalLink, '');
