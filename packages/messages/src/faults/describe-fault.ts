import { faultIn, type ValueFault, type ValueFaults } from '@saferplan/domain/shared';
import { sayCoded, type WordsOf } from './say-coded.ts';
import { valueFaultsEn } from './value-faults-en.ts';

/** What is wrong with a value, in a language. */
export const sayFault = (fault: ValueFault, words: WordsOf<ValueFaults>): string => sayCoded(words, fault);

/** What is wrong with a value, in plain English. */
export const describeFault = (fault: ValueFault): string => sayFault(fault, valueFaultsEn);

/** The same issues of a schema with what they say in plain English, for those who read them as they are. */
export const withWords = <Issue extends { readonly message: string }>(issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, message: describeFault(faultIn(issue.message)) }));
