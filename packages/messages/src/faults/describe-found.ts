import type { CellFault, CellFaults, CodedOf, EditionRemark, EditionRemarks, ValueFault, ValueFaults } from '@saferplan/domain/shared';
import { cellFaultsEn } from './cell-faults-en.ts';
import { remarksEn } from './remarks-en.ts';
import { sayCoded, type WordsOf } from './say-coded.ts';
import { valueFaultsEn } from './value-faults-en.ts';

/** The words of a language for all that may be wrong in a plan file. */
export interface FoundWords {
  readonly cells: WordsOf<CellFaults>;
  readonly values: WordsOf<ValueFaults>;
  readonly remarks: WordsOf<EditionRemarks>;
}

/** What is wrong with a cell, its value or the edition that holds it, without the stop at its end. */
export function sayFound(found: CellFault | ValueFault | EditionRemark, { cells, values, remarks }: FoundWords): string {
  if (isAmong(cells, found)) return sayCoded(cells, found);
  return isAmong(values, found) ? sayCoded(values, found) : sayCoded(remarks, found);
}

/** Whether a code is one of a table. Codes of the years of an edition and of fields of the partnership's own are values' and remarks' alike. */
const isAmong = <Table>(words: WordsOf<Table>, found: { readonly code: string }): found is CodedOf<Table> & { readonly code: string } =>
  found.code in words;

/** The same in plain English. */
export const describeFound = (found: CellFault | ValueFault | EditionRemark): string =>
  sayFound(found, { cells: cellFaultsEn, values: valueFaultsEn, remarks: remarksEn });
