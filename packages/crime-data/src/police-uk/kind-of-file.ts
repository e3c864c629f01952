import { open } from 'node:fs/promises';
import type { FileFault } from '@saferplan/domain/shared';
import { type Layout, NEEDED_COLUMNS, POLICE_COLUMNS, type PoliceColumn, STREET_FILE } from './columns.ts';

/** So much of a file holds its first line, and tells what it is. */
export const HEAD_BYTES = 4096;

/** What a file is by its first bytes: a zip, a list of offences, or what is wrong with it as one. */
export type KindOfFile =
  | { readonly kind: 'zip' }
  /** `layout` is null where the columns are those of data.police.uk in their order. */
  | { readonly kind: 'street'; readonly layout: Layout | null }
  | { readonly kind: 'other'; readonly fault: FileFault };

/** Other archives by the bytes that they begin with, in hexadecimal. */
const ARCHIVES = [
  ['1f8b', 'gzip'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'rar'],
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'zstd'],
] as const;

/** The first bytes of a workbook of old Excel. */
const OLD_WORKBOOK = 'd0cf11e0a1b11ae1';

/** Judges a file by its first bytes, `HEAD_BYTES` or all of them; its name is only said. */
export function kindOfFile(name: string, head: Buffer): KindOfFile {
  const other = (fault: FileFault): KindOfFile => ({ kind: 'other', fault });
  if (head.length === 0) return other({ code: 'police-file-empty', name });
  const begins = head.subarray(0, 8).toString('hex');
  if (/^504b(?:0304|0506|0708)/u.test(begins)) return { kind: 'zip' };
  const archive = ARCHIVES.find(([bytes]) => begins.startsWith(bytes));
  if (archive !== undefined) return other({ code: 'other-archive', name, format: archive[1] });
  if (begins === OLD_WORKBOOK) return other({ code: 'police-rows-in-workbook', name });
  if (begins.startsWith('fffe') || begins.startsWith('feff')) return other({ code: 'written-in-utf-16', name });
  if (head.includes(0)) return other({ code: 'not-text', name });
  return kindOfText(name, head.toString('utf8'));
}

const namesIn = (header: string): readonly string[] => header.split(',').map(plainName);
/** `Crime.ID`, `crime_id` and `Crime ID` are one name. */
const plainName = (name: string): string =>
  name
    .replaceAll('"', '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s._-]+/gu, ' ');
const PLAIN = new Map<string, PoliceColumn>(POLICE_COLUMNS.map((column) => [plainName(column), column]));
const HEADER = POLICE_COLUMNS.join(',');

function kindOfText(name: string, text: string): KindOfFile {
  const [header = ''] = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u, 1);
  if (header.replaceAll('"', '') === HEADER) return { kind: 'street', layout: null };
  const layout = layoutOf(namesIn(header));
  const missing = NEEDED_COLUMNS.filter((column) => !layout.includes(column));
  if (missing.length === 0) return { kind: 'street', layout };
  return { kind: 'other', fault: faultOfHeader(name, header, layout) };
}

/** A name that stands twice counts once, where it stands first. */
function layoutOf(names: readonly string[]): Layout {
  const columns = names.map((name) => PLAIN.get(name) ?? null);
  return columns.map((column, place) => (columns.indexOf(column) === place ? column : null));
}

function faultOfHeader(name: string, header: string, layout: Layout): FileFault {
  const names = new Set(namesIn(header));
  if (names.has('outcome type') && names.has('falls within')) return { code: 'other-police-file', name, is: 'outcomes' };
  if (names.has('object of search')) return { code: 'other-police-file', name, is: 'stop-and-search' };
  for (const [sign, delimiter] of [
    [';', 'semicolon'],
    ['\t', 'tab'],
  ] as const)
    if (isWhole(layoutOf(namesIn(header.split(sign).join(','))))) return { code: 'other-delimiter', name, delimiter };
  const missing = POLICE_COLUMNS.filter((column) => !layout.includes(column));
  // A table that is none of the police's may have a column of that name too.
  const isTheirs = STREET_FILE.test(name) ? missing.length < POLICE_COLUMNS.length : TELLING.some((column) => layout.includes(column));
  return isTheirs ? { code: 'columns-missing', name, columns: missing } : { code: 'not-street-header', name };
}

/** Of these columns a file has one or the other, if it is the police's. */
const TELLING: Layout = ['Falls within', 'Crime type'];

const isWhole = (layout: Layout): boolean => NEEDED_COLUMNS.every((column) => layout.includes(column));

export async function headOfFile(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
