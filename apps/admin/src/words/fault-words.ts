import { faultIn, type ValueFault } from '@saferplan/domain/shared';
import { sayCoded } from '@saferplan/messages/faults/say';
import { valueFaultsEn } from '@saferplan/messages/faults/values/en';
import { faultsInWelsh } from './spoken.ts';

/** What is wrong with a value, in the language that is spoken. */
export const faultInWords = (fault: ValueFault): string => sayCoded(faultsInWelsh?.values ?? valueFaultsEn, fault);

/** What an issue of a schema says, in the language that is spoken; undefined where there is none. */
export const issueInWords = (issue: { readonly message: string } | undefined): string | undefined =>
  issue === undefined ? undefined : faultInWords(faultIn(issue.message));
