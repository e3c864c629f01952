import { dataImports as english } from '@saferplan/messages/admin/data-imports';
import { welsh } from './spoken.ts';

/** What the screens of data-imports say, in the language that is spoken. */
export const dataImportsWords = welsh?.dataImports ?? english;
