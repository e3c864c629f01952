import type { ChangeSummary, PutBackRemark } from '@saferplan/domain/shared';
import { changesEn, putBackEn } from '@saferplan/messages/changes/en';
import { sayCoded } from '@saferplan/messages/faults/say';
import { itemName } from './item-names.ts';
import { changesInWelsh } from './spoken.ts';

const said = changesInWelsh?.done ?? changesEn;

/** What a change did, in the language that is spoken; of one from before summaries were codes, the English sentence that was stored. */
export const changeInWords = (summary: ChangeSummary): string => sayCoded(said, summary);

/** What could not be put back as it was, in the language that is spoken. */
export const putBackInWords = (remark: PutBackRemark): string => sayCoded(changesInWelsh?.putBack ?? putBackEn, remark);

/** What a removal took out, for a sentence that says that it is put back. */
export function removedInWords(summary: ChangeSummary): string {
  if (summary.code === 'item-removed') return `${itemName(summary.kind)} “${summary.name}”`;
  if (summary.code === 'items-removed') return `${summary.count.toString()} × ${itemName(summary.kind)}`;
  return changeInWords(summary).replace(/^Removed /u, '');
}
