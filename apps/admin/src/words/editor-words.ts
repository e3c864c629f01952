import { editor as english } from '@saferplan/messages/admin/editor';
import { welsh } from './spoken.ts';

/** What the screens of editor say, in the language that is spoken. */
export const editorWords = welsh?.editor ?? english;
