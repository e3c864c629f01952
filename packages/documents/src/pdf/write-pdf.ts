import type { DocumentBlock, PlanDocument } from '../plan-document/document.ts';
import { columnShares } from '../plan-document/column-shares.ts';
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

/** What the template reads: tables with the widths of their columns. */
const forTemplate = (document: PlanDocument) => ({
  ...document,
  typeface: TYPEFACE,
  opening: document.opening.map(withShares),
  chapters: document.chapters.map(({ title, blocks }) => ({ title, blocks: blocks.map(withShares) })),
});

const withShares = (block: DocumentBlock) => (block.kind === 'table' ? { ...block, shares: columnShares(block.head, block.rows) } : block);
