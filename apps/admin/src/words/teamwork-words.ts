import { teamwork as english } from '@saferplan/messages/admin/teamwork';
import { welsh } from './spoken.ts';

/** What the screens of teamwork say, in the language that is spoken. */
export const teamworkWords = welsh?.teamwork ?? english;
