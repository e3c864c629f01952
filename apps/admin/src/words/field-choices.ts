import { type FieldChoices, fieldChoicesOf } from '@saferplan/messages/admin/field-choices';
import { choices } from './choices.ts';
import { formsWords } from './forms-words.ts';
import { language, words } from './spoken.ts';

/** What the choices of every field are called, in the language that is spoken. */
export const fieldChoices: FieldChoices = fieldChoicesOf({ choices, common: words, forms: formsWords }, language);
