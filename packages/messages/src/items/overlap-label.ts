import type { Language } from '../language.ts';

/** What the form calls the field that says why an edition begins before the one before it ends, by language. */
export const OVERLAP_LABEL: Readonly<Record<Language, string>> = {
  en: 'Why it begins before the edition before it ends, where it does',
  cy: 'Pam mae’n dechrau cyn i’r rhifyn o’i flaen ddod i ben, lle mae’n gwneud hynny',
};
