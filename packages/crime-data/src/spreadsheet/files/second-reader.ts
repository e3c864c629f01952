/*
 * A second, independent reading of books, against which ours is held in tests: XLSX by exceljs, ODS by a walk over the
 * whole tree. Slow and without limits: never used outside tests.
 */
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { cellName } from '@saferplan/domain/shared';

/** What each filled cell of each sheet holds, by `sheet!B7`; dates as their ISO day, formulas without an outcome as null. */
export type PlainBook = ReadonlyMap<string, string | number | boolean | null>;

/** An XLSX file as exceljs reads it. */
export async function xlsxByExceljs(path: string): Promise<PlainBook> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const cells = new Map<string, string | number | boolean | null>();
  for (const sheet of book.worksheets)
    sheet.eachRow({ includeEmpty: false }, (row) =>
      row.eachCell({ includeEmpty: false }, (cell) => {
        if (cell.master !== cell) return;
        const value = plain(cell.value);
        if (value !== '') cells.set(`${sheet.name}!${cell.address}`, value);
      }),
    );
  return cells;
}

function plain(value: exceljs.CellValue): string | number | boolean | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return typeof value === 'string' && value.trim() === '' ? '' : value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) return value.result === undefined ? null : plain(value.result);
  return 'text' in value ? value.text : '';
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** An ODS file by a walk over its whole tree. */
export function odsByWalk(bytes: Uint8Array): PlainBook {
  const xml = unzipSync(bytes)['content.xml'];
  const root = treeOf(strFromU8(xml ?? new Uint8Array()));
  const spreadsheet = find(root, 'office:body').flatMap((body) => find(body, 'office:spreadsheet'))[0];
  const cells = new Map<string, string | number | boolean | null>();
  for (const table of spreadsheet === undefined ? [] : find(spreadsheet, 'table:table')) {
    let row = 0;
    for (const line of rowsOf(table)) {
      const times = Number(line.attributes['table:number-rows-repeated'] ?? 1);
      const values = valuesOf(line);
      if (values.length > 0)
        for (let again = 0; again < times; again += 1)
          for (const [column, value] of values)
            cells.set(`${table.attributes['table:name'] ?? ''}!${cellName(row + again, column)}`, value);
      row += times;
    }
  }
  return cells;
}

const elements = (parent: Element): readonly Element[] => parent.children.filter((child) => typeof child !== 'string');
const find = (parent: Element, name: string): readonly Element[] => elements(parent).filter((child) => child.name === name);

const rowsOf = (parent: Element): readonly Element[] =>
  elements(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return ['table:table-row-group', 'table:table-header-rows', 'table:table-rows'].includes(child.name) ? rowsOf(child) : [];
  });

function valuesOf(line: Element): readonly (readonly [number, string | number | boolean | null])[] {
  const values: (readonly [number, string | number | boolean | null])[] = [];
  let column = 0;
  for (const cell of elements(line)) {
    const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
    const value = valueOf(cell);
    if (value !== '') for (let again = 0; again < times; again += 1) values.push([column + again, value]);
    column += times;
  }
  return values;
}

function valueOf({ attributes, children }: Element): string | number | boolean | null {
  const text = children
    .filter((child): child is Element => typeof child !== 'string' && child.name === 'text:p')
    .map(textOf)
    .join('\n');
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number(attributes['office:value']);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'date':
      return attributes['office:date-value'] ?? '';
    case 'string':
      return text.trim() === '' ? '' : text;
    default:
      if (text.trim() !== '') return text;
      return attributes['table:formula'] === undefined ? '' : null;
  }
}

const textOf = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child.replaceAll(/\s+/g, ' ');
      return child.name === 'text:s' ? ' '.repeat(Number(child.attributes['text:c'] ?? 1)) : textOf(child);
    })
    .join('');

function treeOf(xml: string): Element {
  const parser = new SaxesParser<{ readonly xmlns: true }>({ xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  parser.on('opentag', ({ name, attributes }: SaxesTagNS) => {
    const element: Element = {
      name,
      attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.name, one.value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
}
