import type { EditionRemark, ExtraFault } from '@saferplan/domain/shared';
import { remarksEn } from '@saferplan/messages/faults/en';
import { extraFaultsEn } from '@saferplan/messages/faults/fields';
import { sayCoded } from '@saferplan/messages/faults/say';
import { faultsInWelsh } from './spoken.ts';

/** What is missing from an edition or contradicts in it, in the language that is spoken. */
export const remarkInWords = (remark: EditionRemark): string => sayCoded(faultsInWelsh?.remarks ?? remarksEn, remark);

/** What is wrong with the value of an extra field, in the language that is spoken. */
export const extraInWords = (fault: ExtraFault): string => sayCoded(faultsInWelsh?.extraFaults ?? extraFaultsEn, fault);
