import type * as DocxModule from 'docx';
import type { IPropertiesOptions, IRunOptions, ISectionOptions, Paragraph, ParagraphChild, Table, TableOfContents, TextRun } from 'docx';
import type { Inline } from '@saferplan/domain/publication';
import type { DocumentBlock, PlanDocument } from '../plan-document/document.ts';
import { isKeptWhole } from '../plan-document/kept-whole.ts';
import { languageParts } from '../plan-document/language-parts.ts';
import { tableShape } from '../plan-document/table-shape.ts';
import { typeset } from '../plan-document/typeset.ts';
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

/** What a text is made of: runs, each in its language. */
type RunsOf = (text: string, options?: Omit<IRunOptions, 'text' | 'children' | 'language'>) => readonly TextRun[];
/** The library, and how it writes what a document says. */
interface Writer {
  readonly docx: Docx;
  readonly runsOf: RunsOf;
}

function writerOf(docx: Docx, { left }: PlanDocument): Writer {
  const parts = languageParts(left);
  return {
    docx,
    runsOf: (text, options = {}) =>
      parts(text).map(
        (part) =>
          new docx.TextRun({
            ...options,
            text: typeset(part.text),
            ...(part.lang === undefined ? {} : { language: { value: LANGUAGES[part.lang] } }),
          }),
      ),
  };
}
/** On every computer that has Word or LibreOffice: the typeface of the pages is not, and another would be put in its place unseen. */
const WORD_TYPEFACE = 'Arial';
/** The size of text and of tables in half points, and how a chapter, a heading and the title stand out: of a plan, of a paper, of one page. */
const SIZES = {
  plan: { text: 21, table: 19, title: 48, headings: [36, 27, 23] },
  paper: { text: 21, table: 19, title: 40, headings: [28, 24, 22] },
  onePage: { text: 18, table: 16, title: 36, headings: [24, 20, 18] },
} as const;
const sizesOf = ({ numbered, onePage = false }: PlanDocument) => SIZES[onePage ? 'onePage' : numbered ? 'paper' : 'plan'];
/** The numbering of chapters and their paragraphs, of ordered lists, and the marks of others. */
const [CITED, STEPS, BULLETS] = ['cited', 'steps', 'bullets'];
/** The width between the margins of A4, in twentieths of a point. */
const WIDTH = 9400;

/**
 * A document as Word (Office Open XML, ISO 29500) that can be edited: real headings, numbered where the document is, a table of contents,
 * lists and tables with repeated head rows, title, language, and a description of each picture. The same document gives the same bytes.
 */
export async function writeWord(document: PlanDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Document, Packer } = docx;
  const writer = writerOf(docx, document);
  const pictures = await picturesOf(document);
  const made = new Document({
    title: document.title,
    subject: document.subject,
    creator: document.author,
    description: document.lines.join(', '),
    ...stylesOf(docx, document),
    features: { updateFields: false },
    sections: [{ ...pageOf(writer, document), children: [...frontOf(writer, document), ...chaptersOf(writer, document, pictures)] }],
  });
  return makeReproducible(new Uint8Array(await Packer.toArrayBuffer(made)), {
    madeAt: document.madeAt,
    pictures: [...pictures.values()].flatMap(({ vector, fallback }) => [vector, fallback]),
  });
}

function stylesOf({ LineRuleType }: Docx, document: PlanDocument): Pick<IPropertiesOptions, 'styles' | 'numbering'> {
  const heading = (size: number, color: string) => ({
    run: { size, bold: true, color, font: WORD_TYPEFACE },
    // Without a rule a line is as high as its number says, which cuts letters and pictures that are higher.
    paragraph: { spacing: { before: 320, after: 160, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
  });
  const { colour, language } = document;
  const sizes = sizesOf(document);
  const [chapter, section, part] = sizes.headings;
  const brand = colour.slice(1);
  return {
    styles: {
      default: {
        document: {
          run: { font: WORD_TYPEFACE, size: sizes.text, language: { value: LANGUAGES[language] } },
          paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: { size: sizes.title, bold: true, color: brand, font: WORD_TYPEFACE },
          paragraph: { spacing: { after: 240, line: 264, lineRule: LineRuleType.AUTO } },
        },
        heading1: heading(chapter, brand),
        heading2: heading(section, '14232E'),
        heading3: heading(part, '14232E'),
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [{ level: 0, format: 'bullet', text: '•', style: { paragraph: { indent: { left: 400, hanging: 260 } } } }],
        },
        {
          reference: STEPS,
          levels: [{ level: 0, format: 'decimal', text: '%1.', style: { paragraph: { indent: { left: 400, hanging: 400 } } } }],
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
  { docx: { Footer, Header, Paragraph: OneParagraph, PageNumber, TextRun: Run, AlignmentType }, runsOf }: Writer,
  { mark, foot, onePage = false }: PlanDocument,
): Pick<ISectionOptions, 'properties' | 'footers' | 'headers'> {
  const header = new Header({ children: [new OneParagraph({ alignment: AlignmentType.RIGHT, children: [new Run(mark)] })] });
  const high = onePage ? 900 : 1300;
  return {
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: high, bottom: high, left: 1250, right: 1250 } } },
    ...(mark === '' ? {} : { headers: { default: header } }),
    footers: {
      default: new Footer({
        children: [
          new OneParagraph({
            alignment: AlignmentType.CENTER,
            children: [
              ...runsOf(foot, { size: 18 }),
              new Run({ size: 18, children: ['    ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
    },
  };
}

function frontOf(writer: Writer, document: PlanDocument): readonly Child[] {
  const { docx, runsOf } = writer;
  const { Paragraph: OneParagraph, HeadingLevel, TableOfContents: Contents, TextRun: Run } = docx;
  const front = [
    new OneParagraph({ children: runsOf(document.title), heading: HeadingLevel.TITLE }),
    ...document.lines.map((line) => new OneParagraph({ children: runsOf(line) })),
  ];
  const place = { sizes: sizesOf(document), numbered: false };
  const opening = document.opening.flatMap((block, at) =>
    childrenOf(writer, block, new Map(), { ...place, instance: at, keepNext: false }),
  );
  if (document.numbered || document.onePage === true) return [...front, ...opening];
  return [
    ...front,
    ...opening,
    new OneParagraph({ children: [new Run({ text: document.contents, bold: true })], keepNext: true }),
    // Its lines are written, so that it holds before somebody has it made anew with the numbers of the pages.
    new Contents(document.contents, { hyperlink: true, headingStyleRange: '1-1', beginDirty: false }),
  ];
}

function chaptersOf(writer: Writer, document: PlanDocument, pictures: Pictures): readonly Child[] {
  const { docx, runsOf } = writer;
  const { Paragraph: OneParagraph, HeadingLevel } = docx;
  const { chapters, numbered } = document;
  const place = { sizes: sizesOf(document), numbered };
  return chapters.flatMap(({ title, blocks }, chapter) => [
    new OneParagraph({
      children: runsOf(title),
      heading: HeadingLevel.HEADING_1,
      ...(numbered ? { numbering: { reference: CITED, level: 0 } } : {}),
    }),
    ...blocks.flatMap((block, at) => {
      const instance = (chapter + 1) * MOST_BLOCKS + at;
      return childrenOf(writer, block, pictures, { ...place, instance, keepNext: blocks[at + 1]?.kind === 'chart' });
    }),
  ]);
}

/** More blocks than a chapter has. */
const MOST_BLOCKS = 10_000;

interface Place {
  readonly sizes: ReturnType<typeof sizesOf>;
  readonly numbered: boolean;
  /** Of no other block: an ordered list begins at 1. */
  readonly instance: number;
  /** Whether it stays on the page of what follows, as what is said of a chart does. */
  readonly keepNext: boolean;
}

function childrenOf(writer: Writer, block: DocumentBlock, pictures: Pictures, place: Place): readonly Child[] {
  const { docx, runsOf } = writer;
  const { numbered, keepNext, instance } = place;
  const { Paragraph: OneParagraph, HeadingLevel, ImageRun } = docx;
  switch (block.kind) {
    case 'heading':
      return [
        new OneParagraph({ children: runsOf(block.text), heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 }),
      ];
    case 'paragraph':
      return [
        new OneParagraph({
          children: lineOf(writer, block.words),
          keepNext,
          ...(numbered ? { numbering: { reference: CITED, level: 1 } } : {}),
        }),
      ];
    case 'list':
      return block.items.map(
        (item, at) =>
          new OneParagraph({
            children: lineOf(writer, item),
            numbering: block.ordered ? { reference: STEPS, level: 0, instance } : { reference: BULLETS, level: 0 },
            spacing: { after: at === block.items.length - 1 ? 160 : 50 },
          }),
      );
    case 'table':
      return [
        ...(block.caption === '' ? [] : [new OneParagraph({ children: runsOf(block.caption, { bold: true }), keepNext: true })]),
        tableOf(writer, block, place.sizes.table),
        // Two tables would become one without a paragraph between them.
        new OneParagraph({ run: { size: 10 }, spacing: { after: 60 } }),
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

const lineOf = ({ docx: { ExternalHyperlink }, runsOf }: Writer, words: readonly Inline[]): readonly ParagraphChild[] =>
  words.flatMap(({ text, strong = false, href }): readonly ParagraphChild[] =>
    href === undefined || !/^(?:https?|mailto|tel):/.test(href)
      ? runsOf(text, strong ? { bold: true } : {})
      : [new ExternalHyperlink({ link: href, children: [...runsOf(text, { ...(strong ? { bold: true } : {}), style: 'Hyperlink' })] })],
  );

/** A short table is on one page; of a long one, no row stands alone on a page. */
const staysWithNext = (row: number, rows: number, isWhole: boolean): boolean =>
  row < rows - 1 && (isWhole || row === 0 || row === rows - 2);

function tableOf({ docx, runsOf }: Writer, { head, rows }: Extract<DocumentBlock, { kind: 'table' }>, size: number): Table {
  const { BorderStyle, Table: OneTable, TableRow, TableCell, Paragraph: OneParagraph, WidthType } = docx;
  const { shares, lines } = tableShape(head, rows);
  const widths = shares.map((share) => Math.round(share * WIDTH));
  const cell = (text: string, index: number, { bold = false, keepNext }: { readonly bold?: boolean; readonly keepNext: boolean }) =>
    new TableCell({
      width: { size: widths[index] ?? WIDTH, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [new OneParagraph({ children: runsOf(text, { size, ...(bold ? { bold: true } : {}) }), spacing: { after: 0 }, keepNext })],
    });
  const light = { style: BorderStyle.SINGLE, size: 4, color: 'B4BDB9' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new OneTable({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    // The first column says what a row is about, the first row what a column holds.
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: { top: light, bottom: light, insideHorizontal: light, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, index) => cell(text, index, { bold: true, keepNext: true })),
      }),
      ...rows.map((row, at) => {
        const keepNext = staysWithNext(at, rows.length, isKeptWhole(lines));
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
