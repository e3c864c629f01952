import { history as english } from '@saferplan/messages/admin/history';
import { welsh } from './spoken.ts';

/** What the screens of history say, in the language that is spoken. */
export const historyWords = welsh?.history ?? english;
