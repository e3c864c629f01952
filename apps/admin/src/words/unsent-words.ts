import { unsent as english } from '@saferplan/messages/admin/unsent';
import { welsh } from './spoken.ts';

/** What the list of what is not sent yet says, in the language that is spoken. */
export const unsentWords = welsh?.unsent ?? english;
