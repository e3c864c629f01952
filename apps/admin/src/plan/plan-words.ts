import { plan as english } from '@saferplan/messages/admin/plan';
import { welsh } from '../words/spoken.ts';

/** What the screens of plan say, in the language that is spoken. */
export const planWords = welsh?.plan ?? english;
