import { assessment as english } from '@saferplan/messages/admin/assessment';
import { welsh } from './spoken.ts';

/** What the screens of assessment say, in the language that is spoken. */
export const assessmentWords = welsh?.assessment ?? english;
