import { translation as english } from '@saferplan/messages/admin/translation';
import { welsh } from './spoken.ts';

/** What the screens of translation say, in the language that is spoken. */
export const translationWords = welsh?.translation ?? english;
