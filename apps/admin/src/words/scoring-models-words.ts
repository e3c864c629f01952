import { scoringModels as english } from '@saferplan/messages/admin/scoring-models';
import { welsh } from './spoken.ts';

/** What the screens of scoring-models say, in the language that is spoken. */
export const scoringModelsWords = welsh?.scoringModels ?? english;
