import { openPromise } from 'yauzl';

/** How many bytes the files of a ZIP archive say that they unpack to, together. Throws where it is no archive. */
export async function unpackedBytes(path: string): Promise<number> {
  const zip = await openPromise(path);
  try {
    let bytes = 0;
    for await (const { uncompressedSize } of zip.eachEntry()) bytes += uncompressedSize;
    return bytes;
  } finally {
    zip.close();
  }
}
