import { versions as english } from '@saferplan/messages/admin/versions';
import { welsh } from './spoken.ts';

/** What somebody reads of the versions of an assessment, in the language that is spoken. */
export const versions = welsh?.versions ?? english;
