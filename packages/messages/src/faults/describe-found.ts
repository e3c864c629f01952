import type { EditionRemark, EditionRemarks, ValueFault, ValueFaults } from '@saferplan/domain/shared';
import { remarksEn } from './remarks-en.ts';
import { sayCoded, type WordsOf } from './say-coded.ts';
import { valueFaultsEn } from './value-faults-en.ts';

/** What is wrong with a value or with the edition that holds it, without the stop at its end; a sentence stays as it is. */
export function sayFound(
  found: ValueFault | EditionRemark | string,
  { values, remarks }: { readonly values: WordsOf<ValueFaults>; readonly remarks: WordsOf<EditionRemarks> },
): string {
  if (typeof found === 'string') return found;
  return isOfValue(found, values) ? sayCoded(values, found) : sayCoded(remarks, found);
}

const isOfValue = (found: ValueFault | EditionRemark, values: WordsOf<ValueFaults>): found is ValueFault => found.code in values;

/** The same in plain English. */
export const describeFound = (found: ValueFault | EditionRemark | string): string =>
  sayFound(found, { values: valueFaultsEn, remarks: remarksEn });
