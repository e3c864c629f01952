import { planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot, textsLeftIn } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { beforeAll, describe, expect, it } from 'vitest';
import { planDocument } from '../plan-document/plan-document.ts';
import { isDictionary, type PdfDictionary, type PdfObject, type PdfValue, readPdf } from '../testing/read-pdf.ts';
import { siteWordsForTests } from '../testing/site-words.ts';
import { writePdf } from './write-pdf.ts';

/*
 * What the Matterhorn Protocol 1.1 lets a machine check (its failure conditions marked M), over the Welsh plan of Maidstone with its
 * charts, tables, lists, links and contents. The manual's page on PDF/UA says what is checked here, by Typst, and by a person.
 */

let objects: ReadonlyMap<string, PdfObject> = new Map();
const dictionaries = (): readonly PdfDictionary[] => [...objects.values()].map(({ value }) => value).filter(isDictionary);
const at = (value: PdfValue | undefined): PdfDictionary => {
  const found = typeof value === 'string' ? objects.get(value)?.value : value;
  return isDictionary(found) ? found : {};
};
/** A list, or the one value that stands in the place of a list of one. */
const listOf = (value: PdfValue | undefined): readonly PdfValue[] => {
  const found = typeof value === 'string' ? (objects.get(value)?.value ?? value) : value;
  if (Array.isArray(found)) return found;
  return value === undefined || value === null ? [] : [value];
};
const textOf = (value: PdfValue | undefined): string => (typeof value === 'string' ? value : '');
const ofType = (type: string): readonly PdfDictionary[] => dictionaries().filter((one) => one['Type'] === `/${type}`);
const catalog = (): PdfDictionary => ofType('Catalog')[0] ?? {};

/** An element of the structure with what it is, as a standard type, and its children that are elements. */
interface Element {
  readonly type: string;
  readonly parent: string;
  readonly own: PdfDictionary;
  readonly children: readonly Element[];
}
const elementOf = (own: PdfDictionary, parent: string): Element => {
  const mapped = at(at(catalog()['StructTreeRoot'])['RoleMap']);
  const name = textOf(own['S']).slice(1);
  const type = (textOf(mapped[name]) || `/${name}`).slice(1);
  const children = listOf(own['K'])
    .map((child) => at(child))
    .filter((child) => child['S'] !== undefined);
  return { type, parent, own, children: children.map((child) => elementOf(child, type)) };
};
const all = (element: Element): readonly Element[] => [element, ...element.children.flatMap(all)];
/** What opens and closes marked content, and what puts something on the page. */
const OPERATORS = /\/\w+\s*(?:<<[^>]*>>|\/\w+)?\s*\bB(?:DC|MC)\b|(?<=\s)(?:EMC|Tj|TJ|Do|f\*?|S|s|B\*?|b\*?|sh)(?=\s|$)/gu;

let structure: readonly Element[] = [];
const typed = (type: string): readonly Element[] => structure.filter((element) => element.type === type);
const attribute = ({ own }: Element, name: string): PdfValue | undefined =>
  listOf(own['A'])
    .map((one) => at(one)[name])
    .find((value) => value !== undefined);

/** Standard types of ISO 32000-1, 14.8.4, that a document of ours can have. */
const STANDARD =
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  );

beforeAll(async () => {
  const [older, newer] = maidstone.editions;
  if (older === undefined || newer === undefined) throw new Error('there are two editions');
  const previous = { label: older.edition.label, planElements: planElementsOf(older.items) };
  const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...maidstone, ...newer }, previous, maidstone.observations);
  if (!built.ok) throw new Error('it can be published');
  const left = textsLeftIn([built.value], 'cy');
  const document = planDocument(built.value, {
    language: 'cy',
    status: {
      kind: 'published',
      at: '2026-11-25T10:00:00.000Z',
      sha256: 'a'.repeat(64),
      address: 'https://plan.example.org/',
      storedAs: 4,
    },
    siteWords: siteWordsForTests,
    drawChart: () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><path d="M0 0h100v50"/></svg>',
    pictures: {
      lineage: { svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>', alt: 'Coeden' },
      organisation: null,
    },
    sections: [],
  });
  objects = readPdf(await writePdf({ ...document, ...(left === null ? {} : { left }) }));
  structure = listOf(at(catalog()['StructTreeRoot'])['K']).flatMap((root) => all(elementOf(at(root), 'StructTreeRoot')));
});

describe('the Matterhorn Protocol over a plan as PDF', () => {
  it('01: all content is tagged or an artifact, none is both, and nothing is suspect', () => {
    expect([at(catalog()['MarkInfo'])['Marked'], at(catalog()['MarkInfo'])['Suspects'] ?? false]).toEqual([true, false]);
    const contents = ofType('Page').flatMap((page) => listOf(page['Contents']).map((one) => objects.get(textOf(one))?.stream ?? ''));
    expect(contents.length).toBeGreaterThan(10);
    let painted = 0;
    for (const content of contents) {
      const open: string[] = [];
      const bare = content.replaceAll(/\((?:\\[\s\S]|[^\\)])*\)|(?<!<)<[0-9a-fA-F\s]*>/gu, '()');
      for (const [token] of bare.matchAll(OPERATORS)) {
        if (token === 'EMC') open.pop();
        else if (/B(?:DC|MC)$/u.test(token)) {
          const kind = token.startsWith('/Artifact') ? 'artifact' : token.includes('/MCID') ? 'tagged' : 'neither';
          if (kind !== 'neither') expect(open.filter((one) => one !== 'neither')).toEqual([]);
          open.push(kind);
        } else {
          painted += 1;
          expect(open.some((one) => one !== 'neither')).toBe(true);
        }
      }
      expect(open).toEqual([]);
    }
    expect(painted).toBeGreaterThan(500);
  });

  it('02: every type of the structure is a standard one, or ends at one, and no standard one is another', () => {
    const mapped = at(at(catalog()['StructTreeRoot'])['RoleMap']);
    expect(structure.filter(({ type }) => !STANDARD.includes(type))).toEqual([]);
    expect(Object.keys(mapped).filter((name) => STANDARD.includes(name))).toEqual([]);
  });

  it('06 and 07: the metadata name the standard and the title, which the window shows', () => {
    const metadata = objects.get(textOf(catalog()['Metadata']))?.stream ?? '';
    expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
    expect(metadata).toMatch(/<dc:title>[\s\S]*Community Safety Partnership Plan/u);
    expect(at(catalog()['ViewerPreferences'])['DisplayDocTitle']).toBe(true);
  });

  it('09, 15, 16: lists, contents and tables hold what they may, tables are regular, and each row and column has its header', () => {
    const parents: Readonly<Record<string, readonly string[]>> = {
      LI: ['L'],
      Lbl: ['LI', 'TOCI', 'Note', 'H1'],
      LBody: ['LI'],
      TOCI: ['TOC'],
      TR: ['Table', 'THead', 'TBody', 'TFoot'],
      TH: ['TR'],
      TD: ['TR'],
      THead: ['Table'],
      TBody: ['Table'],
    };
    expect(structure.filter(({ type, parent }) => parents[type] !== undefined && !parents[type].includes(parent))).toEqual([]);
    const tables = typed('Table');
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const rows = all(table).filter(({ type }) => type === 'TR');
      expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1);
      const headers = rows.map(({ children }) => children.map((cell) => (cell.type === 'TH' ? attribute(cell, 'Scope') : 'no header')));
      expect(new Set(headers[0])).toEqual(new Set(['/Column']));
      for (const row of headers.slice(1))
        expect([row[0], new Set(row.slice(1)).has('no header') || row.length === 1]).toEqual(['/Row', true]);
    }
    for (const list of typed('L')) expect(attribute(list, 'ListNumbering')).toBeDefined();
  });

  it('11: the document has a language, and what is in another one has its own', () => {
    expect(catalog()['Lang']).toBe('cy-GB');
    const english = structure.filter(({ own }) => own['Lang'] === 'en-GB');
    expect(english.length).toBeGreaterThan(50);
  });

  it('13 and 14: each figure is described, and headings nest from the first on without a step left out', () => {
    const figures = typed('Figure');
    expect(figures.length).toBe(15);
    for (const { own } of figures) expect(textOf(own['Alt']).length).toBeGreaterThan(3);
    const levels = structure.flatMap(({ type }) => (/^H\d$/u.test(type) ? [Number(type.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(typed('H')).toEqual([]);
  });

  it('19 to 26, 29, 30: it has no notes, layers, files, threads, forms, encryption, scripts or references to other files', () => {
    expect(typed('Note')).toEqual([]);
    for (const key of ['OCProperties', 'AcroForm', 'Threads', 'OpenAction', 'AA', 'Collection']) expect(catalog()[key]).toBeUndefined();
    expect(at(catalog()['Names'])['EmbeddedFiles']).toBeUndefined();
    expect(at(catalog()['Names'])['JavaScript']).toBeUndefined();
    expect(dictionaries().filter((one) => one['Ref'] !== undefined || one['S'] === '/JavaScript' || one['Filter'] === '/Standard')).toEqual(
      [],
    );
  });

  it('27 and 28: it has bookmarks, each link is within its element and described, and pages are gone through by the structure', () => {
    expect(at(catalog()['Outlines'])['Count']).not.toBe(0);
    const pages = ofType('Page');
    for (const page of pages) if (listOf(page['Annots']).length > 0) expect(page['Tabs']).toBe('/S');
    const links = pages.flatMap((page) => listOf(page['Annots'])).map((one) => at(one));
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) {
      expect(link['Subtype']).toBe('/Link');
      expect(textOf(link['Contents']).length).toBeGreaterThan(0);
      expect(link['StructParent']).toBeDefined();
    }
    expect(
      typed('Link').filter((element) =>
        all(element)
          .slice(1)
          .some(({ type }) => type === 'Link'),
      ),
    ).toEqual([]);
  });

  it('10 and 31: each typeface is in the file, and what its letters are', () => {
    const fonts = ofType('Font').filter((font) => font['Subtype'] === '/Type0');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      const descendant = at(listOf(font['DescendantFonts'])[0]);
      const descriptor = at(descendant['FontDescriptor']);
      expect(descriptor['FontFile2'] ?? descriptor['FontFile3']).toBeDefined();
      expect(objects.get(textOf(font['ToUnicode']))?.stream ?? '').toContain('beginbfchar');
      expect(descendant['CIDToGIDMap'] ?? descendant['Subtype']).toBeDefined();
    }
    expect(ofType('Font').filter((font) => ['/Type1', '/TrueType', '/Type3'].includes(textOf(font['Subtype'])))).toEqual([]);
  });
});
