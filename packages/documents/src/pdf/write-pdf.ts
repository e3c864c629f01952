import type { DocumentBlock, PlanDocument } from '../plan-document/document.ts';
import { columnShares } from '../plan-document/column-shares.ts';
import { isKeptWhole } from '../plan-document/kept-whole.ts';
import { TYPEFACE } from '../typeface/typeface.ts';
import { withTypst } from './typst-compiler.ts';

/**
 * A document as PDF/UA-1 (ISO 14289-1): tagged, with its title and language, and a description of each picture. The same document
 * gives the same bytes. Throws where Typst refuses it, with what it says.
 */
export const writePdf = (document: PlanDocument): Promise<Uint8Array> =>
  withTypst({ template: 'plan.typ', data: 'plan.json', content: forTemplate(document) }, (compiler, compiled) =>
    compiler.pdf(compiled, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(document.madeAt) / 1000) }),
  );

/** What the template reads: tables with the widths of their columns, and what of them and of paragraphs is kept together. */
const forTemplate = (document: PlanDocument) => ({
  ...document,
  typeface: TYPEFACE,
  opening: document.opening.map(laidOut),
  chapters: document.chapters.map(({ title, blocks }) => ({ title, blocks: blocks.map(laidOut) })),
});

/** What is said of a chart stays on its page. */
function laidOut(block: DocumentBlock, at: number, blocks: readonly DocumentBlock[]) {
  if (block.kind === 'table') return { ...block, shares: columnShares(block.head, block.rows), whole: isKeptWhole(block.rows.length) };
  return block.kind === 'paragraph' ? { ...block, sticky: blocks[at + 1]?.kind === 'chart' } : block;
}
