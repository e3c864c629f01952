import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { buffer as bytesOf } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { constants as zlib, inflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

const DEFLATED = 8;
/** What is larger, packed or not, is written piece by piece: a month of the largest force is some 25 MB. */
const MOST_BYTES_AT_ONCE = 48 * 1024 ** 2;
const inflate = promisify(inflateRaw);

/** Writes a file of a zip to `target`: at once where it is not large, which takes a quarter of the time. Throws where it is damaged. */
export async function unzipEntry(zip: ZipFile, entry: Entry, target: string): Promise<void> {
  const { compressionMethod, compressedSize, uncompressedSize } = entry;
  const isLarge = Math.max(compressedSize, uncompressedSize) > MOST_BYTES_AT_ONCE;
  if (isLarge || compressionMethod !== DEFLATED || entry.isEncrypted()) {
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target));
    return;
  }
  const packed = await bytesOf(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
  // One byte more, so that the end of the file is met within the first piece.
  const chunkSize = Math.max(zlib.Z_MIN_CHUNK, uncompressedSize + 1);
  const bytes = await inflate(packed, { chunkSize, maxOutputLength: Math.max(1, uncompressedSize) });
  if (bytes.length !== uncompressedSize) throw new Error('an entry is shorter than the zip says');
  await writeFile(target, bytes);
}
