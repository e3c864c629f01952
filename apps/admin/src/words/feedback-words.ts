import { feedback as english } from '@saferplan/messages/admin/feedback';
import { welsh } from './spoken.ts';

/** What the screens of feedback say, in the language that is spoken. */
export const feedbackWords = welsh?.feedback ?? english;
