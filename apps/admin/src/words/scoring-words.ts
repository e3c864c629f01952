import { scoring as english } from '@saferplan/messages/admin/scoring';
import { welsh } from './spoken.ts';

/** What the screens of scoring say, in the language that is spoken. */
export const scoringWords = welsh?.scoring ?? english;
