import { faultIn, type ValueFault, type ValueFaults } from '@saferplan/domain/shared';
import { sayCoded, type WordsOf } from './say-coded.ts';
import { valueFaultsEn } from './value-faults-en.ts';

/** What is wrong with a value, in a language; a sentence stays as it is. */
export const sayFault = (fault: ValueFault | string, words: WordsOf<ValueFaults>): string =>
  typeof fault === 'string' ? fault : sayCoded(words, fault);

/** What is wrong with a value, in plain English. */
export const describeFault = (fault: ValueFault | string): string => sayFault(fault, valueFaultsEn);

/** The same issues of a schema with what they say in plain English, for those who read them as they are. */
export const withWords = <Issue extends { readonly message: string }>(issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, message: describeFault(faultIn(issue.message)) }));
