import type { CellFault, EditionRemark, ValueFault } from '@saferplan/domain/shared';
import { cellFaultsEn } from '@saferplan/messages/faults/cells/en';
import { remarksEn } from '@saferplan/messages/faults/en';
import { sayFound } from '@saferplan/messages/faults/found';
import { valueFaultsEn } from '@saferplan/messages/faults/values/en';
import { faultsInWelsh } from './spoken.ts';

/** What a file holds that cannot be added, in the language that is spoken. */
export const foundInWords = (found: CellFault | ValueFault | EditionRemark): string =>
  sayFound(found, faultsInWelsh ?? { cells: cellFaultsEn, values: valueFaultsEn, remarks: remarksEn });
