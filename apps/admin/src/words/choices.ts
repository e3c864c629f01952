import { choices as english } from '@saferplan/messages/admin/choices';
import { welsh } from './spoken.ts';

/** What can be chosen in forms and settings, and what is said beside it, in the language that is spoken. */
export const choices = welsh?.choices ?? english;
