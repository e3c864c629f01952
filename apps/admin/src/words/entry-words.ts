import { entry as english } from '@saferplan/messages/admin/entry';
import { welsh } from './spoken.ts';

/** What the screens of entry say, in the language that is spoken. */
export const entryWords = welsh?.entry ?? english;
