import { ui as english } from '@saferplan/messages/admin/ui';
import { welsh } from './spoken.ts';

/** What the screens of ui say, in the language that is spoken. */
export const uiWords = welsh?.ui ?? english;
