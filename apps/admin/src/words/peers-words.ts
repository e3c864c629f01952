import { peers as english } from '@saferplan/messages/admin/peers';
import { welsh } from './spoken.ts';

/** What the screens of peers say, in the language that is spoken. */
export const peersWords = welsh?.peers ?? english;
