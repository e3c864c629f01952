/** Where the cross-reference table of a file begins, and a line of it (ISO 32000-1, 7.5.4). */
const START = /startxref\s+(?<at>\d+)\s+%%EOF\s*$/u;
const SECTION = /^xref\s+0 (?<count>\d+)\s+/u;
const ENTRY_BYTES = 20;
/** A row's cells, left to right. */
const ROW = /\/S \/TR\b[\s\S]*?\/K \[(?<cells>[\d R]+)\]/u;
const CELL = '/S /TD';

/**
 * The same PDF with the first cell of each row below a table's head as the header of that row (`TH` with the scope of a row; ISO
 * 32000-1, 14.8.5.7), so that a screen reader says which action, term or provision a cell is about. Typst makes headers of whole rows
 * only. The other cells lose their list of headers, which would count instead of the scopes. Throws where the file is not as Typst writes it.
 */
export function withRowHeaders(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { offsets, tableAt, entriesAt } = tableOf(bytes);
  const inOrder = [...offsets.entries()].filter(([number]) => number > 0).toSorted(([, one], [, other]) => one - other);
  const objects = new Map(
    inOrder.map(([number, offset], index) => [number, bytes.subarray(offset, inOrder[index + 1]?.[1] ?? tableAt)] as const),
  );
  const changed = new Map([...objects.values()].flatMap((object) => headedRow(object, objects)));
  const parts: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.[1] ?? tableAt)];
  const moved = new Map<number, number>();
  let at = parts[0]?.byteLength ?? 0;
  for (const [number, object] of objects) {
    const written = changed.get(number) ?? object;
    moved.set(number, at);
    parts.push(written);
    at += written.byteLength;
  }
  const entries = offsets.map((_offset, number) =>
    number === 0 ? '0000000000 65535 f\r\n' : `${(moved.get(number) ?? 0).toString().padStart(10, '0')} 00000 n\r\n`,
  );
  const trailer = bytes.subarray(entriesAt + offsets.length * ENTRY_BYTES).toString('latin1');
  parts.push(
    bytes.subarray(tableAt, entriesAt),
    Buffer.from(entries.join('') + trailer.replace(START, `startxref\n${at.toString()}\n%%EOF`)),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** The offsets of all objects, by their numbers, and where their table and its entries begin. */
function tableOf(bytes: Buffer) {
  const tableAt = Number(START.exec(bytes.subarray(-64).toString('latin1'))?.groups?.['at'] ?? Number.NaN);
  const section = SECTION.exec(bytes.subarray(tableAt, tableAt + 40).toString('latin1'));
  if (section === null) throw new Error('The PDF has no cross-reference table');
  const entriesAt = tableAt + section[0].length;
  const offsets = Array.from({ length: Number(section.groups?.['count']) }, (_entry, number) =>
    Number(bytes.toString('latin1', entriesAt + number * ENTRY_BYTES, entriesAt + number * ENTRY_BYTES + 10)),
  );
  return { offsets, tableAt, entriesAt };
}

/** The cells of a row as they are with a header of their own; nothing of an object that is no row, or whose first cell is a header already. */
function headedRow(object: Buffer, objects: ReadonlyMap<number, Buffer>): readonly (readonly [number, Buffer])[] {
  if (object.length > MOST_OF_ELEMENT || !object.includes('/StructElem')) return [];
  const cells = [...(ROW.exec(object.toString('latin1'))?.groups?.['cells'] ?? '').matchAll(/(?<number>\d+) \d+ R/gu)].map(({ groups }) =>
    Number(groups?.['number']),
  );
  const texts = cells.map((number) => [number, objects.get(number)?.toString('latin1') ?? ''] as const);
  if (!(texts[0]?.[1].includes(CELL) ?? false)) return [];
  return texts.map(([number, text], index) => {
    const headless = text.replace(/\n\s*\/Headers \[[^\]]*\]/u, '');
    const made = index === 0 ? headless.replace(CELL, '/S /TH').replace('/O /Table', '/O /Table\n    /Scope /Row') : headless;
    return [number, Buffer.from(made, 'latin1')] as const;
  });
}

/** An element of the structure is short; what is longer is the content of a page, a picture or a typeface. */
const MOST_OF_ELEMENT = 20_000;
