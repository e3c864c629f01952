import { fields as english } from '@saferplan/messages/admin/fields';
import { welsh } from './spoken.ts';

/** What the screens of fields say, in the language that is spoken. */
export const fieldsWords = welsh?.fields ?? english;
