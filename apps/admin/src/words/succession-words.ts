import { succession as english } from '@saferplan/messages/admin/succession';
import { welsh } from './spoken.ts';

/** What the screens of succession say, in the language that is spoken. */
export const successionWords = welsh?.succession ?? english;
