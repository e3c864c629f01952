import { workbench as english } from '@saferplan/messages/admin/workbench';
import { welsh } from './spoken.ts';

/** What the screens of workbench say, in the language that is spoken. */
export const workbenchWords = welsh?.workbench ?? english;
