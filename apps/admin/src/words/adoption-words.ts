import { adoption as english } from '@saferplan/messages/admin/adoption';
import { welsh } from './spoken.ts';

/** What the screens of adoption say, in the language that is spoken. */
export const adoptionWords = welsh?.adoption ?? english;
