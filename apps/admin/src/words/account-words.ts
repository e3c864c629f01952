import { account as english } from '@saferplan/messages/admin/account';
import { welsh } from './spoken.ts';

/** What somebody reads under Your account, in the language that is spoken. */
export const account = welsh?.account ?? english;
