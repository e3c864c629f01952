import { overview as english } from '@saferplan/messages/admin/overview';
import { welsh } from './spoken.ts';

/** What the screens of overview say, in the language that is spoken. */
export const overviewWords = welsh?.overview ?? english;
