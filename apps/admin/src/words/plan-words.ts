import { plan as english } from '@saferplan/messages/admin/plan';
import { welsh } from './spoken.ts';

/** What the screens of plan say, in the language that is spoken. */
export const planWords = welsh?.plan ?? english;
