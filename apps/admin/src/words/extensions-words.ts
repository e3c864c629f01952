import { extensions as english } from '@saferplan/messages/admin/extensions';
import { welsh } from './spoken.ts';

/** What the screens of extensions say, in the language that is spoken. */
export const extensionsWords = welsh?.extensions ?? english;
