import { law as english } from '@saferplan/messages/admin/law';
import { welsh } from './spoken.ts';

/** What the screens of law say, in the language that is spoken. */
export const lawWords = welsh?.law ?? english;
