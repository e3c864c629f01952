import { z } from 'zod';

/** A language that a partnership writes in, and that its public site speaks. */
export const Language = z.enum(['en', 'cy']);
export type Language = z.infer<typeof Language>;

/** The language in which a partnership writes what it does not translate: the first of its languages; English where it names none. */
export const firstLanguageOf = ({ languages: [first = 'en'] }: { readonly languages: readonly Language[] }): Language => first;
