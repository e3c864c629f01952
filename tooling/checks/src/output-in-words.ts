import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';

/** A moment and a hash: what differs at every publication. */
const OF_ONE_PUBLICATION =
  /\b\d{8}T\d{6}Z\b|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?|\b[0-9a-f]{64}\b|\b[0-9a-f]{8,16}(?=\.(?:css|js|woff2)\b)/gu;
/** A time of day, as in 'published on 23 November 2026 at 11:44'. */
const TIME_OF_DAY = /\b\d{1,2}:\d\d(?=\b)/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': '’', '&nbsp;': ' ' };

/** The text of a page or of XML, a line an element; scripts and styles are left out. Links keep their address. */
const inMarkup = (markup: string): string =>
  markup
    .replaceAll(/<(?<name>script|style)\b[\s\S]*?<\/\k<name>>/gu, '')
    .replaceAll(/<a\b[^>]*\bhref="(?<to>[^"]*)"[^>]*>/gu, '\n[$<to>] ')
    .replaceAll(/<\/?(?:b|i|em|strong|span|abbr|w:[rt]|w:rPr)\b[^>]*>/gu, '')
    .replaceAll(/<[^>]+>/gu, '\n')
    .replaceAll(/&(?:amp|lt|gt|quot|#x27|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** JSON with its keys in alphabetical order, a line a value. */
const inOrder = (text: string): string =>
  JSON.stringify(
    JSON.parse(text),
    (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    1,
  );

function inPdf(bytes: Uint8Array): string | null {
  const { status, stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  return error !== undefined || status !== 0 ? null : stdout;
}

/**
 * What a file of a public site says, as lines of text without moments, hashes and times of day; null for pictures, fonts and what has
 * no text. A PDF is read by `pdftotext`: null where that is not installed.
 */
export function fileInWords(name: string, bytes: Uint8Array): string | null {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const text = ((): string | null => {
    switch (ending) {
      case 'html':
      case 'xml':
      case 'atom':
      case 'svg':
        return inMarkup(strFromU8(bytes));
      case 'json':
        return inOrder(strFromU8(bytes));
      case 'csv':
      case 'txt':
      case 'ics':
        return strFromU8(bytes);
      case 'docx':
        return inMarkup(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
      case 'pdf':
        return inPdf(bytes);
      default:
        return null;
    }
  })();
  return text === null ? null : `${text.replaceAll(OF_ONE_PUBLICATION, '…').replaceAll(TIME_OF_DAY, '…')}\n`;
}
