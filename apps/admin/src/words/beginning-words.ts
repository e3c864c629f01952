import { beginning as english } from '@saferplan/messages/admin/beginning';
import { welsh } from './spoken.ts';

/** What the screens of beginning say, in the language that is spoken. */
export const beginningWords = welsh?.beginning ?? english;
