import { lineage as english } from '@saferplan/messages/admin/lineage';
import { welsh } from './spoken.ts';

/** What the screens of lineage say, in the language that is spoken. */
export const lineageWords = welsh?.lineage ?? english;
