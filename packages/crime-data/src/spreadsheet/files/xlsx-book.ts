import { type BookLimits, BookRefused } from './book.ts';
import { raised } from './superscript.ts';
import { type NumberFormat, numberFormat } from './number-format.ts';
import { type Namespaces, readXml, type XmlHandler } from './xml-events.ts';
import type { BookParts } from './zip-parts.ts';

/** Both writings of each namespace: the usual one and that of strict files. */
export const XLSX_NAMESPACES: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'main'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'main'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rels'],
]);

export interface XlsxSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What the sheets of an XLSX book have in common. */
export interface XlsxBook {
  readonly sheets: readonly XlsxSheet[];
  readonly isDate1904: boolean;
  /** By the style number of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly strings: readonly string[];
}

interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** The sheets of an XLSX file by its relationships, its number formats and its shared texts; null where it has no workbook. */
export async function openXlsxBook(parts: BookParts, limits: BookLimits): Promise<XlsxBook | null> {
  if (!parts.has('_rels/.rels')) return null;
  const [root] = (await relationshipsOf(parts, '', limits)).filter(({ kind }) => kind === 'officeDocument');
  if (root === undefined || !parts.has(root.target)) return null;
  const relationships = await relationshipsOf(parts, root.target, limits);
  const { listed, isDate1904 } = await workbookOf(parts, root.target, limits);
  if (listed.length > limits.sheets) throw new BookRefused('too-many-sheets', `more than ${limits.sheets}`);
  const partOf = (kind: string): string | null => {
    const found = relationships.find((one) => one.kind === kind);
    return found !== undefined && parts.has(found.target) ? found.target : null;
  };
  const sheets = listed.flatMap(({ name, isHidden, id }) => {
    const found = relationships.find((one) => one.id === id);
    return found?.kind === 'worksheet' ? [{ name, isHidden, part: found.target }] : [];
  });
  const [styles, strings] = [partOf('styles'), partOf('sharedStrings')];
  return {
    sheets,
    isDate1904,
    formats: styles === null ? [] : await formatsOf(parts, styles, limits),
    strings: strings === null ? [] : await stringsOf(parts, strings, limits),
  };
}

async function relationshipsOf(parts: BookParts, part: string, limits: BookLimits): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!parts.has(name)) return [];
  const found: Relationship[] = [];
  const open: XmlHandler['open'] = (element, attributes) => {
    if (element !== 'rels:Relationship' || attributes('TargetMode') === 'External') return;
    const target = attributes('Target') ?? '';
    found.push({
      id: attributes('Id') ?? '',
      kind: (attributes('Type') ?? '').replace(/^.*\//, ''),
      target: target.startsWith('/') ? target.slice(1) : withoutDots(folder + target),
    });
  };
  await readXml(parts.read(name), XLSX_NAMESPACES, { open, close: () => undefined, text: () => undefined }, limits);
  return found;
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  for (const step of path.split('/'))
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  return kept.join('/');
}

async function workbookOf(parts: BookParts, part: string, limits: BookLimits) {
  const listed: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  let isDate1904 = false;
  const open: XmlHandler['open'] = (element, attributes) => {
    if (element === 'main:workbookPr') isDate1904 = isTrue(attributes('date1904'));
    else if (element === 'main:sheet')
      listed.push({
        name: attributes('name') ?? '',
        isHidden: /hidden/i.test(attributes('state') ?? ''),
        id: attributes('r:id') ?? '',
      });
  };
  await readXml(parts.read(part), XLSX_NAMESPACES, { open, close: () => undefined, text: () => undefined }, limits);
  return { listed, isDate1904 };
}

export const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true' || written === 'on';

async function formatsOf(parts: BookParts, part: string, limits: BookLimits): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isOfCells = false;
  const open: XmlHandler['open'] = (element, attributes) => {
    if (element === 'main:numFmt') codes.set(Number(attributes('numFmtId')), attributes('formatCode') ?? '');
    else if (element === 'main:cellXfs') isOfCells = true;
    else if (element === 'main:xf' && isOfCells) ids.push(Number(attributes('numFmtId') ?? 0));
  };
  const close: XmlHandler['close'] = (element) => {
    if (element === 'main:cellXfs') isOfCells = false;
  };
  await readXml(parts.read(part), XLSX_NAMESPACES, { open, close, text: () => undefined }, limits);
  return ids.map((id) => numberFormat(id, codes.get(id)));
}

async function stringsOf(parts: BookParts, part: string, limits: BookLimits): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  let isRaised = false;
  const xml: XmlHandler = {
    open: (element, attributes) => {
      if (element === 'main:si') text = '';
      if (element === 'main:si' || element === 'main:r') isRaised = false;
      else if (element === 'main:vertAlign') isRaised = attributes('val') === 'superscript';
      else if (element === 'main:rPh') isPhonetic = true;
      else if (element === 'main:t') isText = !isPhonetic;
    },
    close: (element) => {
      if (element === 'main:t') isText = false;
      else if (element === 'main:rPh') isPhonetic = false;
      else if (element === 'main:si') strings.push(unescaped(text));
    },
    text: (value) => {
      if (!isText) return;
      text += isRaised && text !== '' ? raised(value) : value;
      if (text.length > limits.cellLength) throw new BookRefused('too-large', 'too long a cell');
    },
  };
  await readXml(parts.read(part), XLSX_NAMESPACES, xml, limits);
  return strings;
}

/** The characters that XLSX writes as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
