import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type BookLimits, BookRefused } from './book.ts';

/** The parts of a zipped book. Close it when done. */
export interface BookParts {
  readonly has: (name: string) => boolean;
  /** The bytes of a part as they unpack; checked by length and sum, against the limit of all that was read. */
  readonly read: (name: string) => AsyncGenerator<Buffer>;
  /** Unpacks every part, for readers that are not ours: throws `BookRefused` where they are more than so many bytes, or damaged. */
  readonly unpackAll: (mostBytes: number) => Promise<void>;
  readonly close: () => void;
}

const INFLATE_CHUNK = 128 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** Opens a zipped book. Throws `BookRefused` where it is no archive, is encrypted, or has too many parts. */
export async function openParts(path: string, limits: BookLimits, signal: AbortSignal): Promise<BookParts> {
  const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw new BookRefused('damaged', error instanceof Error ? error.message : 'no archive');
  });
  try {
    const entries = await entriesOf(zip, limits);
    const unpacked = { bytes: 0 };
    return {
      has: (name) => entries.has(name),
      read: (name) => readPart(zip, entries.get(name), { limits, signal, unpacked }),
      unpackAll: async (mostBytes) => {
        const bounded = { limits: { ...limits, unpackedBytes: mostBytes }, signal, unpacked: { bytes: 0 } };
        for (const entry of entries.values()) {
          const chunks = readPart(zip, entry, bounded);
          while ((await chunks.next()).done !== true) signal.throwIfAborted();
        }
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile, limits: BookLimits): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= limits.parts) throw new BookRefused('too-many-parts', `more than ${limits.parts}`);
      if (entries.has(entry.fileName)) throw new BookRefused('damaged', `${entry.fileName} is there twice`);
      if (entry.isEncrypted()) throw new BookRefused('password', entry.fileName);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    if (error instanceof BookRefused) throw error;
    throw new BookRefused('damaged', error instanceof Error ? error.message : 'the list of parts cannot be read');
  }
  return entries;
}

async function* readPart(
  zip: ZipFile,
  entry: Entry | undefined,
  { limits, signal, unpacked }: { readonly limits: BookLimits; readonly signal: AbortSignal; readonly unpacked: { bytes: number } },
): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new BookRefused('damaged', 'a part is missing');
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw new BookRefused('damaged', `${entry.fileName} is packed in an unknown way`);
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch((error: unknown) => {
    throw new BookRefused('damaged', error instanceof Error ? error.message : entry.fileName);
  });
  const inflate = entry.compressionMethod === DEFLATED ? createInflateRaw({ chunkSize: INFLATE_CHUNK }) : null;
  const stream = inflate === null ? raw : raw.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  let [sum, bytes] = [0, 0];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      sum = crc32(chunk, sum);
      bytes += chunk.length;
      unpacked.bytes += chunk.length;
      if (unpacked.bytes > limits.unpackedBytes) throw new BookRefused('too-large', `more than ${limits.unpackedBytes} bytes`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof BookRefused || signal.aborted) throw error;
    throw new BookRefused('damaged', `${entry.fileName}: ${error instanceof Error ? error.message : 'cannot be unpacked'}`);
  } finally {
    raw.destroy();
    inflate?.destroy();
  }
  if (bytes !== entry.uncompressedSize || sum !== entry.crc32) throw new BookRefused('damaged', `${entry.fileName} is not what was packed`);
}
