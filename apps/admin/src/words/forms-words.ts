import { forms as english } from '@saferplan/messages/admin/forms';
import { welsh } from './spoken.ts';

/** What forms of items say of their fields and choices, in the language that is spoken. */
export const formsWords = welsh?.forms ?? english;
