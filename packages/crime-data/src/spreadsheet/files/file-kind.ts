import type { OtherFileKind } from '@saferplan/domain/shared';
import { BookRefused } from './book.ts';
import { delimiterOf } from './delimiter.ts';

/** What a file is by what it holds, whatever its name says. `other-book`: an old Excel file, or one that old programs exchange. */
export type FileKind = 'zip' | 'other-book' | 'text' | 'page' | 'pages' | 'xml-spreadsheet' | 'flat-ods';

/** A file that is something else than a table, so that people can be told what. */
export class OtherKindOfFile extends BookRefused {
  readonly kind: OtherFileKind;
  constructor(kind: OtherFileKind) {
    super('no-spreadsheet', kind);
    this.kind = kind;
  }
}

const [LOOKED_AT, BEFORE_TABLE] = [64 * 1024, 2000];
const PAGE = /^<(?:!doctype\s+html|html|head|body|meta|style|table|div|center|font|h[1-6]|p|br|b|tr)\b/i;

/** How books begin that are not zipped: those of Excel up to 2003 (in a container or, before 1993, bare), SYLK and DIF. */
const OTHER_BOOK = /^(?:\u00D0\u00CF\u0011\u00E0|\u0009[\u0000\u0002\u0004][\u0004\u0006]\u0000|ID;P|TABLE\r?\n0)/;

/** What a file is by its bytes. Throws `OtherKindOfFile` where that can be no table. */
export function fileKind(bytes: Buffer): FileKind {
  const start = bytes.subarray(0, 8).toString('latin1');
  if (start.startsWith('PK')) return 'zip';
  if (OTHER_BOOK.test(start)) return 'other-book';
  if (bytes.subarray(0, 1024).includes('%PDF-')) throw new OtherKindOfFile('pdf');
  if (start.startsWith('{\\rtf')) throw new OtherKindOfFile('rich-text');
  if (/^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|BM.{4}\u0000\u0000|II\*\u0000|MM\u0000\*)/s.test(start)) throw new OtherKindOfFile('picture');
  if (/^(?:\u001F\u008B|Rar!|7z\u00BC\u00AF)/.test(start)) throw new OtherKindOfFile('archive');
  const head = headOf(bytes);
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:/i.test(head) && /content-type:\s*multipart\//i.test(head)) return 'pages';
  if (/^\s*</.test(head)) {
    if (PAGE.test(withoutPrologue(head))) return 'page';
    if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-spreadsheet';
    if (/<\w*:?document\b/.test(head) && head.includes('urn:oasis:names:tc:opendocument:xmlns:office:1.0')) return 'flat-ods';
    if (/^\s*<(?:\?xml|!DOCTYPE)/i.test(head)) throw new OtherKindOfFile('xml');
  }
  const table = head.search(/<table[\s>]/i);
  if (table !== -1 && table < BEFORE_TABLE && /<t[dhr][\s>]/i.test(head.slice(table)) && !isInField(head.slice(0, table))) return 'page';
  if (/^\s*[[{]/.test(head) && isJson(bytes)) throw new OtherKindOfFile('json');
  return 'text';
}

/** The beginning of a text, without its mark; that of UTF-16 by its mark alone, since only its letters are looked for. */
function headOf(bytes: Buffer): string {
  const head = bytes.subarray(0, LOOKED_AT);
  const isWide = head[0] === 0xff || head[0] === 0xfe || head[1] === 0;
  const text = head.toString('latin1').replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '');
  return isWide ? text.replaceAll('\u0000', '') : text;
}

/** Whether a text ends within a field of the second row of a table or a later one: marks there are what somebody wrote in a comment. */
function isInField(before: string): boolean {
  const lastLine = /[^\r\n]*$/.exec(before)?.[0] ?? '';
  const { delimiter, even } = delimiterOf(before);
  const isQuoted = (before.split('"').length - 1) % 2 === 1;
  return even === 1 && lastLine.length < before.trimStart().length && (isQuoted || lastLine.includes(delimiter));
}

/** A text of marks from where its first element or its doctype begins: without what XML says of itself, and without comments. */
function withoutPrologue(head: string): string {
  let rest = head
    .trimStart()
    .replace(/^<\?xml[^>]*>/i, '')
    .trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end === -1) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

function isJson(bytes: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
