import { funding as english } from '@saferplan/messages/admin/funding';
import { welsh } from './spoken.ts';

/** What the screens of funding say, in the language that is spoken. */
export const fundingWords = welsh?.funding ?? english;
