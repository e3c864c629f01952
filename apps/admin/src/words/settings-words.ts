import { settings as english } from '@saferplan/messages/admin/settings';
import { welsh } from './spoken.ts';

/** What the screens of settings say, in the language that is spoken. */
export const settingsWords = welsh?.settings ?? english;
