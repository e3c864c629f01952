import type { Failure } from '@saferplan/domain/shared';
import { fileFaultsEn } from '../faults/file-faults-en.ts';
import { remarksEn } from '../faults/remarks-en.ts';
import { valueFaultsEn } from '../faults/value-faults-en.ts';
import { itemWordsEn } from '../items/words-en.ts';
import { failuresEn } from './failures-en.ts';
import { sayFailure } from './say-failure.ts';

/** The failure in plain English, for the person who caused it. */
export const describeFailure = (failure: Failure): string =>
  sayFailure(failure, { said: failuresEn, items: itemWordsEn, remarks: remarksEn, values: valueFaultsEn, files: fileFaultsEn });
