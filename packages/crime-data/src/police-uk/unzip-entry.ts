import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { buffer as bytesOf } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { constants as zlib, crc32, inflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

const DEFLATED = 8;
/** What is larger, packed or not, is written piece by piece: a month of the largest force is some 25 MB. */
const MOST_BYTES_AT_ONCE = 48 * 1024 ** 2;
const inflate = promisify(inflateRaw);

/**
 * Writes a file of a zip to `target`: at once where it is not large, which takes a quarter of the time. Throws where it is damaged, which
 * its checksum tells too.
 */
export async function unzipEntry(zip: ZipFile, entry: Entry, target: string): Promise<void> {
  const { compressionMethod, compressedSize, uncompressedSize } = entry;
  const isLarge = Math.max(compressedSize, uncompressedSize) > MOST_BYTES_AT_ONCE;
  if (isLarge || compressionMethod !== DEFLATED || entry.isEncrypted()) {
    let sum = 0;
    const checked = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const piece of pieces) {
        sum = crc32(piece, sum);
        yield piece;
      }
    };
    await pipeline(await zip.openReadStreamPromise(entry), checked, createWriteStream(target));
    refuseOtherSum(entry, sum);
    return;
  }
  const packed = await bytesOf(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
  // One byte more, so that the end of the file is met within the first piece.
  const chunkSize = Math.max(zlib.Z_MIN_CHUNK, uncompressedSize + 1);
  const bytes = await inflate(packed, { chunkSize, maxOutputLength: Math.max(1, uncompressedSize) });
  if (bytes.length !== uncompressedSize) throw new Error('an entry is shorter than the zip says');
  refuseOtherSum(entry, crc32(bytes));
  await writeFile(target, bytes);
}

function refuseOtherSum({ crc32: said }: Entry, sum: number): void {
  if (sum !== said) throw new Error('the checksum of an entry is another than the zip says');
}

/** The first bytes of a file of a zip, up to `most`; fewer where it is damaged before. */
export async function headOfEntry(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const piece of stream) {
      if (!Buffer.isBuffer(piece)) continue;
      pieces.push(piece);
      length += piece.length;
      if (length >= most) break;
    }
  } finally {
    stream.destroy();
  }
  return Buffer.concat(pieces).subarray(0, most);
}
