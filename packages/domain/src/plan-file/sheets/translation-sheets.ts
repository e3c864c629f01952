import type { KINDS } from '../../plan/kinds.ts';
import { column, type NotFiled, type SheetOf } from '../sheet-of-kind.ts';

type Sheets<Kind extends keyof typeof KINDS> = { readonly [Name in Kind]: SheetOf<(typeof KINDS)[Name]['fields']> };

const saidInApp: NotFiled = { because: 'Who speaks the language says in the app that they have read it' };

const columns = {
  ownerId: column('What it is of'),
  field: column('Which text', 'As a file written from the plan names it: title, summary, actionPlan/note'),
  language: column('Language'),
  text: column('Translation'),
  original: column('Original', 'What was translated; where the text has changed since, the translation counts as stale'),
  readBy: saidInApp,
  readOn: saidInApp,
} as const;

/** The sheets of what texts say in further languages: of an edition and its items, and of what editions share. */
export const TRANSLATION_SHEETS: Sheets<'translation' | 'shared-translation'> = {
  translation: {
    name: 'Translations',
    columns,
    example: { ownerId: 'edition', field: 'headline', language: 'cy', text: 'Nosweithiau mwy diogel', original: 'Safer evenings' },
  },
  'shared-translation': {
    name: 'Shared translations',
    columns,
    example: { ownerId: 'partnership', field: 'name', language: 'cy', text: 'Swale Mwy Diogel', original: 'Safer Swale' },
  },
};
