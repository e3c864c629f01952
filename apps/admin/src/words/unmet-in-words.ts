import type { UnmetCondition } from '@saferplan/domain/shared';
import { failuresEn } from '@saferplan/messages/failures/en';
import { sayUnmet } from '@saferplan/messages/failures/say';
import { failuresInWelsh } from './spoken.ts';

/** A condition of a step that is not met, in the language that is spoken; what a check of the plan found is English. */
export const unmetInWords = (condition: UnmetCondition): string => sayUnmet(condition, failuresInWelsh?.said ?? failuresEn);
