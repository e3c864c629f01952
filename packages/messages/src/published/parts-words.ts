import { common as commonEn } from '../admin/common.ts';
import { common as commonCy } from '../admin/cy/common.ts';
import { editor as editorCy } from '../admin/cy/editor.ts';
import { fields as fieldsCy } from '../admin/cy/fields.ts';
import { forms as formsCy } from '../admin/cy/forms.ts';
import { editor as editorEn } from '../admin/editor.ts';
import { fields as fieldsEn } from '../admin/fields.ts';
import { forms as formsEn } from '../admin/forms.ts';
import type { Language } from '../language.ts';
import type { PartsWords } from './say-parts.ts';

/** The words that values with parts are said by, by language: those of the forms in which they are written. */
export const PARTS_WORDS: Readonly<Record<Language, PartsWords>> = {
  en: { language: 'en', forms: formsEn, fields: fieldsEn, values: editorEn.values, rags: commonEn.rags },
  cy: { language: 'cy', forms: formsCy, fields: fieldsCy, values: editorCy.values, rags: commonCy.rags },
};
