import type { Failure } from '@saferplan/domain/shared';
import { describeFault } from '../faults/describe-fault.ts';
import { remarksEn } from '../faults/remarks-en.ts';
import { valueFaultsEn } from '../faults/value-faults-en.ts';
import { itemWordsEn } from '../items/words-en.ts';
import { failuresEn } from './failures-en.ts';
import { sayFailure } from './say-failure.ts';

/** The failure in plain English, for the person who caused it. */
export const describeFailure = (failure: Failure): string =>
  sayFailure(failure, { said: failuresEn, items: itemWordsEn, remarks: remarksEn, values: valueFaultsEn }) ?? carriedBy(failure);

/** The sentences that a failure carries, which whatever found them wrote. */
function carriedBy(failure: Failure): string {
  switch (failure.code) {
    case 'invalid':
      return failure.faults.map(({ message }) => describeFault(message)).join('. ');
    case 'unreadable-file':
      return failure.sentence;
    default:
      return '';
  }
}
