import type * as DocxModule from 'docx';
import type { IPropertiesOptions, ISectionOptions, Paragraph, Table, TableOfContents } from 'docx';
import type { Inline } from '@saferplan/domain/publication';
import type { DocumentBlock, PlanDocument } from '../plan-document/document.ts';
import { columnShares } from '../plan-document/column-shares.ts';
import { isKeptWhole } from '../plan-document/kept-whole.ts';
import { drawnOf } from './picture-of.ts';
import { nameByContent, type Picture, makeReproducible, standInOf } from './make-reproducible.ts';

type Docx = typeof DocxModule;
type Child = Paragraph | Table | TableOfContents;
/** A drawing as SVG, and as PNG for programs that show no SVG in a document. */
interface Drawing {
  readonly vector: Picture;
  readonly fallback: Picture;
}
/** The charts of a document as pictures, by their drawing. */
type Pictures = ReadonlyMap<string, Drawing>;

const LANGUAGES = { en: 'en-GB', cy: 'cy-GB' } as const;
/** On every computer that has Word or LibreOffice: the typeface of the pages is not, and another would be put in its place unseen. */
const WORD_TYPEFACE = 'Arial';
/** Text of 10.5 points, and of 9.5 in tables, in half points. */
const [TEXT_SIZE, TABLE_SIZE] = [21, 19];
/** The numbering of chapters and their paragraphs. */
const CITED = 'cited';
/** The width between the margins of A4, in twentieths of a point. */
const WIDTH = 9400;

/**
 * A document as Word (Office Open XML, ISO 29500) that can be edited: real headings, numbered where the document is, a table of contents,
 * lists and tables with repeated head rows, title, language, and a description of each picture. The same document gives the same bytes.
 */
export async function writeWord(document: PlanDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Document, Packer } = docx;
  const pictures = await picturesOf(document);
  const made = new Document({
    title: document.title,
    subject: document.subject,
    creator: document.author,
    description: document.lines.join(', '),
    ...stylesOf(docx, document),
    features: { updateFields: false },
    sections: [{ ...pageOf(docx, document), children: [...frontOf(docx, document), ...chaptersOf(docx, document, pictures)] }],
  });
  return makeReproducible(new Uint8Array(await Packer.toArrayBuffer(made)), {
    madeAt: document.madeAt,
    pictures: [...pictures.values()].flatMap(({ vector, fallback }) => [vector, fallback]),
  });
}

function stylesOf({ LineRuleType }: Docx, { colour, language }: PlanDocument): Pick<IPropertiesOptions, 'styles' | 'numbering'> {
  const heading = (size: number, color: string) => ({
    run: { size, bold: true, color, font: WORD_TYPEFACE },
    // Without a rule a line is as high as its number says, which cuts letters and pictures that are higher.
    paragraph: { spacing: { before: 320, after: 160, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
  });
  const brand = colour.slice(1);
  return {
    styles: {
      default: {
        document: {
          run: { font: WORD_TYPEFACE, size: TEXT_SIZE, language: { value: LANGUAGES[language] } },
          paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: { size: 56, bold: true, color: brand, font: WORD_TYPEFACE },
          paragraph: { spacing: { after: 240, line: 264, lineRule: LineRuleType.AUTO } },
        },
        heading1: heading(40, brand),
        heading2: heading(28, '14232E'),
        heading3: heading(24, '14232E'),
      },
    },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [{ level: 0, format: 'decimal', text: '%1.', style: { paragraph: { indent: { left: 500, hanging: 300 } } } }],
        },
        {
          reference: CITED,
          levels: [
            { level: 0, format: 'decimal', text: '%1', style: { paragraph: { indent: { left: 680, hanging: 680 } } } },
            { level: 1, format: 'decimal', text: '%1.%2', style: { paragraph: { indent: { left: 680, hanging: 680 } } } },
          ],
        },
      ],
    },
  };
}

function pageOf(
  { Footer, Header, Paragraph: OneParagraph, PageNumber, TextRun, AlignmentType }: Docx,
  { mark, foot }: PlanDocument,
): Pick<ISectionOptions, 'properties' | 'footers' | 'headers'> {
  const header = new Header({ children: [new OneParagraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(mark)] })] });
  return {
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1300, bottom: 1300, left: 1250, right: 1250 } } },
    ...(mark === '' ? {} : { headers: { default: header } }),
    footers: {
      default: new Footer({
        children: [
          new OneParagraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ size: 18, children: [`${foot}    `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
          }),
        ],
      }),
    },
  };
}

function frontOf(docx: Docx, document: PlanDocument): readonly Child[] {
  const { Paragraph: OneParagraph, HeadingLevel, TableOfContents, TextRun } = docx;
  const front = [
    new OneParagraph({ text: document.title, heading: HeadingLevel.TITLE }),
    ...document.lines.map((line) => new OneParagraph({ text: line })),
  ];
  const opening = document.opening.flatMap((block) => childrenOf(docx, block, new Map(), { numbered: false, keepNext: false }));
  if (document.numbered || document.onePage === true) return [...front, ...opening];
  return [
    ...front,
    ...opening,
    new OneParagraph({ children: [new TextRun({ text: document.contents, bold: true })], keepNext: true }),
    // Its lines are written, so that it holds before somebody has it made anew with the numbers of the pages.
    new TableOfContents(document.contents, { hyperlink: true, headingStyleRange: '1-1', beginDirty: false }),
  ];
}

function chaptersOf(docx: Docx, { chapters, numbered }: PlanDocument, pictures: Pictures): readonly Child[] {
  const { Paragraph: OneParagraph, HeadingLevel } = docx;
  return chapters.flatMap(({ title, blocks }) => [
    new OneParagraph({
      text: title,
      heading: HeadingLevel.HEADING_1,
      ...(numbered ? { numbering: { reference: CITED, level: 0 } } : {}),
    }),
    ...blocks.flatMap((block, at) => childrenOf(docx, block, pictures, { numbered, keepNext: blocks[at + 1]?.kind === 'chart' })),
  ]);
}

/** `keepNext`: whether it stays on the page of what follows, as what is said of a chart does. */
function childrenOf(
  docx: Docx,
  block: DocumentBlock,
  pictures: Pictures,
  { numbered, keepNext }: { readonly numbered: boolean; readonly keepNext: boolean },
): readonly Child[] {
  const { Paragraph: OneParagraph, HeadingLevel, ImageRun, TextRun } = docx;
  switch (block.kind) {
    case 'heading':
      return [new OneParagraph({ text: block.text, heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 })];
    case 'paragraph':
      return [
        new OneParagraph({
          children: runsOf(docx, block.words),
          keepNext,
          ...(numbered ? { numbering: { reference: CITED, level: 1 } } : {}),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new OneParagraph({
            children: runsOf(docx, item),
            ...(block.ordered ? { numbering: { reference: 'steps', level: 0 } } : { bullet: { level: 0 } }),
          }),
      );
    case 'table':
      return [
        ...(block.caption === ''
          ? []
          : [new OneParagraph({ children: [new TextRun({ text: block.caption, bold: true })], keepNext: true })]),
        tableOf(docx, block),
        new OneParagraph(''),
      ];
    case 'chart': {
      const picture = pictures.get(block.svg);
      return picture === undefined
        ? []
        : [
            new OneParagraph({
              children: [
                new ImageRun({
                  type: 'svg',
                  data: standInOf(picture.vector),
                  fallback: { type: 'png', data: standInOf(picture.fallback) },
                  transformation: sizeOnPage(block),
                  altText: { name: 'chart', title: '', description: block.alt },
                }),
              ],
            }),
          ];
    }
  }
}

/** The widest and the highest that a picture is on a page, in pixels of 96 to the inch. */
const [MOST_WIDE, MOST_HIGH] = [600, 780];

/** As wide as the text, with the proportions of the drawing (its viewBox, or its width and height), and no higher than a page has room for. */
function sizeOnPage({ svg, share = 1 }: Extract<DocumentBlock, { kind: 'chart' }>): { readonly width: number; readonly height: number } {
  const box = /viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+(?<width>[\d.]+)[ ,]+(?<height>[\d.]+)"/u.exec(svg)?.groups;
  const ratio = box === undefined ? 1 / 2 : Number(box['height']) / Number(box['width']);
  const width = Math.min(MOST_WIDE * share, MOST_HIGH / ratio);
  return { width: Math.round(width), height: Math.round(width * ratio) };
}

function runsOf({ TextRun, ExternalHyperlink }: Docx, words: readonly Inline[]) {
  return words.map(({ text, strong = false, href }) =>
    href === undefined || !/^(?:https?|mailto|tel):/.test(href)
      ? new TextRun({ text, ...(strong ? { bold: true } : {}) })
      : new ExternalHyperlink({ link: href, children: [new TextRun({ text, ...(strong ? { bold: true } : {}), style: 'Hyperlink' })] }),
  );
}

/** A short table is on one page; of a long one, no row stands alone on a page. */
const staysWithNext = (row: number, rows: number): boolean => row < rows - 1 && (isKeptWhole(rows) || row === 0 || row === rows - 2);

function tableOf(docx: Docx, { head, rows }: Extract<DocumentBlock, { kind: 'table' }>): Table {
  const { BorderStyle, Table: OneTable, TableRow, TableCell, Paragraph: OneParagraph, TextRun, WidthType } = docx;
  const shares = columnShares(head, rows);
  const widths = shares.map((share) => Math.round(share * WIDTH));
  const cell = (text: string, index: number, { bold = false, keepNext }: { readonly bold?: boolean; readonly keepNext: boolean }) =>
    new TableCell({
      width: { size: widths[index] ?? WIDTH, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [
        new OneParagraph({
          children: [new TextRun({ text, size: TABLE_SIZE, ...(bold ? { bold: true } : {}) })],
          spacing: { after: 0 },
          keepNext,
        }),
      ],
    });
  const light = { style: BorderStyle.SINGLE, size: 4, color: 'B4BDB9' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new OneTable({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: light, bottom: light, insideHorizontal: light, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, index) => cell(text, index, { bold: true, keepNext: true })),
      }),
      ...rows.map((row, at) => {
        const keepNext = staysWithNext(at, rows.length);
        return new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, index, { keepNext })) });
      }),
    ],
  });
}

/** Pixels of a fallback for each of those of the page: 216 to the inch. */
const SHARPNESS = 2.25;

async function picturesOf({ chapters }: PlanDocument): Promise<Pictures> {
  const pictures = new Map<string, Drawing>();
  for (const { blocks } of chapters)
    for (const block of blocks)
      if (block.kind === 'chart' && !pictures.has(block.svg)) {
        const { outlines, png } = await drawnOf(block.svg, Math.round(sizeOnPage(block).width * SHARPNESS));
        pictures.set(block.svg, { vector: nameByContent(new TextEncoder().encode(outlines)), fallback: nameByContent(png) });
      }
  return pictures;
}
