import { basename, join } from 'node:path';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FILE_BESIDE, STREET_FILE } from './columns.ts';
import { HEAD_BYTES, type KindOfFile, kindOfFile } from './kind-of-file.ts';
import { refuseSource, SourceRefused } from './refusal.ts';
import { headOfEntry, unzipEntry } from './unzip-entry.ts';

/** A file of a source by its name, without the folders that it lies in. */
export interface Named {
  readonly path: string;
  readonly name: string;
}

/** What a zip holds: files that were unpacked, and others with what they are, which were not. */
export interface Unpacked {
  readonly files: readonly Named[];
  readonly others: readonly { readonly name: string; readonly kind: KindOfFile }[];
}

/** All of England and Wales for three years is about 4 GB; what unpacks to more is no download of theirs. */
const MOST_BYTES = 8 * 1024 ** 3;
const MOST_FILES = 20_000;
/** A zip of zips is a download of several; in more layers there is none. */
const MOST_LAYERS = 3;

/** What macOS puts beside the files of a zip: copies of their names without their content. */
export const OF_MACOS = /\/__MACOSX\/|\/\._[^/]*$|\/\.DS_Store$/u;

/** Where files are unpacked, and how much was: of all zips of a source together. */
export class UnpackingFolder {
  private readonly folder: string;
  private bytes = 0;
  private files = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A name of our own, so that none in a zip can lead out of the folder. */
  place({ uncompressedSize }: Entry, zip: string): string {
    this.bytes += uncompressedSize;
    this.files += 1;
    if (this.files > MOST_FILES || this.bytes > MOST_BYTES) refuseSource({ code: 'zip-too-large', name: zip });
    return join(this.folder, `${this.files.toString()}.csv`);
  }
}

/**
 * Unpacks what may be lists of offences, and zips in a zip with it. Throws `SourceRefused` where the zip is damaged, with the file of it
 * that is.
 */
export async function unpackZip({ path, name }: Named, folder: UnpackingFolder, layer = 1): Promise<Unpacked> {
  const zip: ZipFile = await openPromise(path, { validateEntrySizes: true, autoClose: false }).catch((error: unknown) =>
    refuseSource(faultOf(error, name)),
  );
  const wanted: { readonly entry: Entry; readonly path: string; readonly name: string; readonly isZip: boolean }[] = [];
  const others: Unpacked['others'][number][] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || OF_MACOS.test(`/${entry.fileName}`)) continue;
      if (entry.fileName === '[Content_Types].xml') refuseSource({ code: 'police-rows-in-workbook', name });
      const own = basename(entry.fileName);
      const kind = await kindOfEntry(zip, entry, own);
      const isZip = kind.kind === 'zip' && layer < MOST_LAYERS;
      if (kind.kind === 'street' || isZip) wanted.push({ entry, path: folder.place(entry, name), name: own, isZip });
      else others.push({ name: own, kind });
    }
    await unzipByTurns(zip, wanted, name);
  } catch (error) {
    if (error instanceof SourceRefused) throw error;
    refuseSource(faultOf(error, name));
  } finally {
    zip.close();
  }
  const files = wanted.filter(({ isZip }) => !isZip).map((file) => ({ path: file.path, name: file.name }));
  const inner: Unpacked[] = [];
  for (const file of wanted) if (file.isZip) inner.push(await unpackZip(file, folder, layer + 1));
  return { files: [...files, ...inner.flatMap((one) => one.files)], others: [...others, ...inner.flatMap((one) => one.others)] };
}

/** What a file of a zip is: by its name where it has one of data.police.uk's, and else by its first bytes. */
async function kindOfEntry(zip: ZipFile, entry: Entry, name: string): Promise<KindOfFile> {
  const beside = FILE_BESIDE.exec(name)?.groups?.['is'];
  if (beside !== undefined)
    return {
      kind: 'other',
      fault: { code: 'other-police-file', name, is: beside.toLowerCase() === 'outcomes' ? 'outcomes' : 'stop-and-search' },
    };
  if (STREET_FILE.test(name)) return { kind: 'street', layout: null };
  if (entry.isEncrypted()) return { kind: 'other', fault: { code: 'has-password', name } };
  const head = await headOfEntry(zip, entry, HEAD_BYTES).catch(() => Buffer.from('?'));
  return kindOfFile(name, head);
}

/** Unpacks two files at a time: while one is written, which waits for the disk, another is inflated. */
async function unzipByTurns(
  zip: ZipFile,
  wanted: readonly { readonly entry: Entry; readonly path: string; readonly name: string }[],
  ofZip: string,
): Promise<void> {
  const left = wanted.values();
  let hasFailed = false;
  const takeTurns = async (): Promise<void> => {
    for (const { entry, path, name } of left) {
      if (hasFailed) return;
      if (entry.isEncrypted()) refuseSource({ code: 'has-password', name: ofZip });
      await unzipEntry(zip, entry, path).catch((error: unknown) => {
        hasFailed = true;
        refuseSource(faultOf(error, ofZip, name));
      });
    }
  };
  // Both have ended before the folder is removed.
  const ended = await Promise.allSettled([takeTurns(), takeTurns()]);
  for (const turns of ended) if (turns.status === 'rejected') throw turns.reason;
}

function faultOf(error: unknown, name: string, entry: string | null = null): SourceRefused['fault'] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return { code: 'disk-full-unpacking', name };
  if (error instanceof Error && error.message.startsWith('unsupported compression method')) return { code: 'zip-other-method', name };
  return { code: 'zip-damaged', name, entry };
}
