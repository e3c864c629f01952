import { shell as english } from '@saferplan/messages/admin/shell';
import { welsh } from './spoken.ts';

/** What the screens of shell say, in the language that is spoken. */
export const shellWords = welsh?.shell ?? english;
