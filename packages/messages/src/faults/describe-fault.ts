import { faultIn, type ValueFault } from '@saferplan/domain/shared';
import { sayCoded } from './say-coded.ts';
import { valueFaultsEn } from './value-faults-en.ts';

/** What is wrong with a value, in plain English. */
export const describeFault = (fault: ValueFault): string => sayCoded(valueFaultsEn, fault);

/** The same issues of a schema with what they say in plain English, for those who read them as they are. */
export const withWords = <Issue extends { readonly message: string }>(issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, message: describeFault(faultIn(issue.message)) }));
