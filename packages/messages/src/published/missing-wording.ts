import type { MissingWording } from '@saferplan/domain/succession';
import type { Language } from '../language.ts';

/** How the note of a sum says in which parts a period is missing, by the language in which a partnership writes its plan. */
export const MISSING_WORDINGS: Readonly<Record<Language, MissingWording>> = {
  en: {
    named: (parts) => `Not known for ${parts.join(', ')}`,
    counted: (parts) => `Not known for ${parts.toString()} of its parts`,
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    named: (parts) => `Ddim yn hysbys ar gyfer: ${parts.join(', ')}`,
    counted: (parts) => `Ddim yn hysbys ar gyfer ${parts.toString()} o’i rannau`,
  },
};
