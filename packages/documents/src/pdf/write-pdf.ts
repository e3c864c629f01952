import type { Inline } from '@saferplan/domain/publication';
import { type DocumentBlock, type PlanDocument, SERIES_SHARE } from '../plan-document/document.ts';
import { isKeptWhole } from '../plan-document/kept-whole.ts';
import { type LanguagePart, languageParts } from '../plan-document/language-parts.ts';
import { tableShape } from '../plan-document/table-shape.ts';
import { typeset } from '../plan-document/typeset.ts';
import { TYPEFACE } from '../typeface/typeface.ts';
import { withRowHeaders } from './row-headers.ts';
import { withTypst } from './typst-compiler.ts';

/**
 * A document as PDF/UA-1 (ISO 14289-1): tagged, with its title and language, and a description of each picture. The same document
 * gives the same bytes. Throws where Typst refuses it, with what it says.
 */
export const writePdf = (document: PlanDocument): Promise<Uint8Array> =>
  withTypst({ template: 'plan.typ', data: 'plan.json', content: forTemplate(document) }, (compiler, compiled) =>
    withRowHeaders(compiler.pdf(compiled, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(document.madeAt) / 1000) })),
  );

/** A text as the template reads it: its stretches, each with its language where that is not the document's. */
type Said = (text: string) => readonly LanguagePart[];

/** What the template reads: tables with the widths of their columns, and what of them and of paragraphs is kept together. */
function forTemplate(document: PlanDocument) {
  const parts = languageParts(document.left);
  const said: Said = (text) => parts(text).map((part) => ({ ...part, text: typeset(part.text) }));
  const laidOut = (blocks: readonly DocumentBlock[]) =>
    besideCharts(blocks).map((block, at, all) => forLayout(block, said, all[at + 1]?.kind === 'chart'));
  const { title, author, subject, language, colour, contents, numbered, onePage, mark } = document;
  return {
    title,
    author,
    subject,
    language,
    colour,
    contents,
    numbered,
    onePage,
    mark,
    name: said(title),
    lines: document.lines.map(said),
    foot: said(document.foot),
    typeface: TYPEFACE,
    opening: laidOut(document.opening),
    chapters: document.chapters.map((chapter) => ({ title: said(chapter.title), blocks: laidOut(chapter.blocks) })),
  };
}

type ChartBlock = Extract<DocumentBlock, { kind: 'chart' }>;
type Paragraph = Extract<DocumentBlock, { kind: 'paragraph' }>;
type LaidOut = DocumentBlock | { readonly kind: 'beside'; readonly words: Paragraph['words']; readonly chart: ChartBlock };

/** What is said of a chart stands beside it where there is room. */
const besideCharts = (blocks: readonly DocumentBlock[]): readonly LaidOut[] =>
  blocks.flatMap((block, at): readonly LaidOut[] => {
    const next = blocks[at + 1];
    if (block.kind === 'paragraph' && hasRoomBeside(next)) return [{ kind: 'beside', words: block.words, chart: next }];
    return hasRoomBeside(block) && blocks[at - 1]?.kind === 'paragraph' ? [] : [block];
  });

const hasRoomBeside = (block: DocumentBlock | undefined): block is ChartBlock =>
  block?.kind === 'chart' && (block.share ?? 1) <= SERIES_SHARE;

/** `sticky`: whether a paragraph stays on the page of the chart below it, which it tells of. */
function forLayout(block: LaidOut, said: Said, sticky: boolean) {
  const words = (line: readonly Inline[]) => line.map((part) => ({ ...part, text: said(part.text) }));
  switch (block.kind) {
    case 'heading':
      return { ...block, text: said(block.text) };
    case 'paragraph':
      return { ...block, words: words(block.words), sticky };
    case 'list':
      return { ...block, items: block.items.map(words) };
    case 'table': {
      const { shares, lines } = tableShape(block.head, block.rows);
      const [head, rows] = [block.head.map(said), block.rows.map((row) => row.map(said))];
      return { ...block, caption: block.caption === '' ? [] : said(block.caption), head, rows, shares, whole: isKeptWhole(lines) };
    }
    case 'chart':
      return block;
    case 'beside':
      return { ...block, words: words(block.words) };
  }
}
