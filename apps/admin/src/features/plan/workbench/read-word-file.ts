import { tablesOfWord, type WordTable } from '@saferplan/domain/plan';

/** The most that the text of a document may have when it is unpacked, in bytes. */
const MOST_BYTES = 50_000_000;
/** Marks of a ZIP file (PKWARE APPNOTE 6.3, 4.3): the end of its list, and an entry of it. */
const [END, ENTRY] = [0x06_05_4b_50, 0x02_01_4b_50];
const DEFLATED = 8;

/** The tables of a Word file (.docx), read in the browser: nothing is sent anywhere. Null where it is none. */
export async function readWordFile(bytes: ArrayBuffer): Promise<readonly WordTable[] | null> {
  const xml = await entryOf(bytes, 'word/document.xml');
  return xml === null ? null : tablesOfWord(xml);
}

/** The text of an entry of a ZIP file; null where there is none of that name, or it is no ZIP file. */
async function entryOf(bytes: ArrayBuffer, wanted: string): Promise<string | null> {
  const view = new DataView(bytes);
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return null;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(new Uint8Array(bytes, at + 46, nameLength));
    if (name === wanted) return unpacked(bytes, view, at);
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return null;
}

async function unpacked(bytes: ArrayBuffer, view: DataView, entry: number): Promise<string | null> {
  const packedLength = view.getUint32(entry + 20, true);
  const start = view.getUint32(entry + 42, true);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = new Blob([bytes.slice(from, from + packedLength)]);
  if (view.getUint16(entry + 10, true) !== DEFLATED) return packed.text();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength;
    // What it says of its own length is not believed.
    if (length > MOST_BYTES) return null;
    parts.push(new Uint8Array(read.value));
  }
  return new Blob(parts).text();
}
