import type { Failure } from '@saferplan/domain/shared';
import { itemWordsEn } from '../items/words-en.ts';
import { failuresEn } from './failures-en.ts';
import { sayFailure, sayUnmet } from './say-failure.ts';

/** The failure in plain English, for the person who caused it. */
export const describeFailure = (failure: Failure): string =>
  sayFailure(failure, { said: failuresEn, items: itemWordsEn }) ?? carriedBy(failure);

/** The sentences that a failure carries, which whatever found them wrote. */
function carriedBy(failure: Failure): string {
  switch (failure.code) {
    case 'invalid':
      return failure.faults.map((fault) => fault.message).join('. ');
    case 'unreadable-file':
      return failure.sentence;
    case 'invalid-transition':
      return failuresEn.stepNotYet(failure.unmet.map((condition) => sayUnmet(condition, failuresEn)).join(' '));
    case 'unfit-to-publish':
      return `This edition cannot be published yet: ${failure.faults.join(' ')}`;
    default:
      return '';
  }
}
