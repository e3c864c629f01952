import type { UnmetCondition } from '@saferplan/domain/shared';
import { failuresEn } from '@saferplan/messages/failures/en';
import { sayUnmet } from '@saferplan/messages/failures/say';
import { remarksEn } from '@saferplan/messages/faults/en';
import { failuresInWelsh, faultsInWelsh } from './spoken.ts';

/** A condition of a step that is not met, in the language that is spoken. */
export const unmetInWords = (condition: UnmetCondition): string =>
  sayUnmet(condition, { ...(failuresInWelsh?.said ?? failuresEn), remarks: faultsInWelsh?.remarks ?? remarksEn });
