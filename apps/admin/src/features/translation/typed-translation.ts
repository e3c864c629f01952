import type { Language } from '@saferplan/domain/shared';
import type { LocalisedText } from '@saferplan/domain/translation';
import { z } from 'zod';
import { fieldKey } from '../../edition-store/outbox-storage.ts';

/**
 * A translation that was typed and not saved, the original that stood beside it then, and what it was typed over; without the latter where an
 * earlier version of the app kept it.
 */
const TypedTranslation = z.object({ text: z.string(), original: z.string(), before: z.string().optional() });
type TypedTranslation = z.infer<typeof TypedTranslation>;

type OfText = Pick<LocalisedText, 'ownerId' | 'field'>;
type Drafts = Readonly<Record<string, unknown>>;

/** The name under which the outbox keeps a translation of a text of its owner. */
export const draftField = ({ field }: Pick<OfText, 'field'>, language: Language): string => `${field} in ${language}`;

/** What was typed as the translation of a text and not saved; null where nothing was. */
export const typedIn = (drafts: Drafts, of: OfText, language: Language): TypedTranslation | null =>
  TypedTranslation.safeParse(drafts[fieldKey(of.ownerId, draftField(of, language))]).data ?? null;

/** What was typed for a text that is no longer there, by the owner and the name under which the outbox keeps it. */
export function typedForNothing(
  drafts: Drafts,
  texts: readonly OfText[],
  language: Language,
): readonly { readonly ownerId: string; readonly draft: string; readonly text: string }[] {
  const known = new Set(texts.map((of) => fieldKey(of.ownerId, draftField(of, language))));
  return Object.entries(drafts).flatMap(([key, value]) => {
    const typed = TypedTranslation.safeParse(value).data;
    const at = key.indexOf('--');
    const [ownerId, draft] = [key.slice(0, at), key.slice(at + 2)];
    return typed !== undefined && draft.endsWith(` in ${language}`) && !known.has(key) ? [{ ownerId, draft, text: typed.text }] : [];
  });
}
