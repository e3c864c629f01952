import { publication as english } from '@saferplan/messages/admin/publication';
import { welsh } from './spoken.ts';

/** What the screens of publication say, in the language that is spoken. */
export const publicationWords = welsh?.publication ?? english;
