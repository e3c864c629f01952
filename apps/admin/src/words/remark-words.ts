import type { EditionRemark } from '@saferplan/domain/shared';
import { remarksEn } from '@saferplan/messages/faults/en';
import { sayCoded } from '@saferplan/messages/faults/say';
import { faultsInWelsh } from './spoken.ts';

/** What is missing from an edition or contradicts in it, in the language that is spoken. */
export const remarkInWords = (remark: EditionRemark): string => sayCoded(faultsInWelsh?.remarks ?? remarksEn, remark);
