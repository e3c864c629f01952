import { expect, it } from 'vitest';
import { readWordFile } from './read-word-file.ts';

/** A ZIP file of one deflated entry; its checksum is not looked at. */
async function zipped(name: string, text: string): Promise<ArrayBuffer> {
  const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  const title = new TextEncoder().encode(name);
  const header = (mark: number, length: number): DataView<ArrayBuffer> => {
    const view = new DataView(new ArrayBuffer(length));
    view.setUint32(0, mark, true);
    return view;
  };
  const local = header(0x04_03_4b_50, 30);
  local.setUint16(26, title.length, true);
  const central = header(0x02_01_4b_50, 46);
  central.setUint16(10, 8, true);
  central.setUint32(20, packed.byteLength, true);
  central.setUint16(28, title.length, true);
  const end = header(0x06_05_4b_50, 22);
  end.setUint16(10, 1, true);
  end.setUint32(16, 30 + title.length + packed.byteLength, true);
  return new Blob([local, title, packed, central, title, end]).arrayBuffer();
}

const XML = '<w:document><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Walk</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:document>';

it('reads the tables of a Word file, and of no other', async () => {
  expect(await readWordFile(await zipped('word/document.xml', XML))).toEqual([[['Walk']]]);
  expect(await readWordFile(await zipped('xl/workbook.xml', XML))).toBeNull();
  expect(await readWordFile(new TextEncoder().encode('no file of Word, and long enough to look for its end in').buffer)).toBeNull();
});
