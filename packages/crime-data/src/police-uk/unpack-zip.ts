import { basename, join } from 'node:path';
import type { FileFault } from '@saferplan/domain/shared';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FILE_BESIDE, NEEDED_COLUMNS, STREET_FILE } from './columns.ts';
import { HEAD_BYTES, type KindOfFile, kindOfFile } from './kind-of-file.ts';
import { refuseSource, SourceRefused } from './refusal.ts';
import { headOfEntry, unzipEntry } from './unzip-entry.ts';

/** A file of a source by its name, without the folders that it lies in. */
export interface Named {
  readonly path: string;
  readonly name: string;
}

/** What a zip holds: files that were unpacked, and others with the reason why they were not. */
export interface Unpacked {
  readonly files: readonly Named[];
  readonly others: readonly { readonly name: string; readonly fault: FileFault }[];
}

/** All of England and Wales for three years is about 4 GB; what unpacks to more is no download of theirs. */
const MOST_BYTES = 8 * 1024 ** 3;
const MOST_FILES = 20_000;
/** With the two kinds of files beside each, and their folders. */
const MOST_ENTRIES = 4 * MOST_FILES;
/** Files whose names do not tell what they are have to be opened, some 0.4 ms each. */
const MOST_OPENED = 5000;
/** A zip of zips is a download of several; in more layers there is none. */
const MOST_LAYERS = 3;

/** What macOS puts beside the files of a zip: copies of their names without their content. */
export const OF_MACOS = /\/__MACOSX\/|\/\._[^/]*$|\/\.DS_Store$/u;

/** Where files are unpacked, and how much was: of all zips of a source together. */
export class UnpackingFolder {
  private readonly folder: string;
  private bytes = 0;
  private files = 0;
  private entries = 0;
  private opened = 0;

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

  countEntry(zip: string): void {
    this.entries += 1;
    if (this.entries > MOST_ENTRIES) refuseSource({ code: 'zip-too-large', name: zip });
  }

  countOpened(zip: string): void {
    this.opened += 1;
    if (this.opened > MOST_OPENED) refuseSource({ code: 'zip-too-large', name: zip });
  }
}

/**
 * Unpacks what may be lists of offences, and zips in a zip with it. Throws `SourceRefused` where the zip is damaged, with the file of it
 * that is; a zip in it that cannot be read is left aside with the reason.
 */
export async function unpackZip({ path, name }: Named, folder: UnpackingFolder, layer = 1): Promise<Unpacked> {
  const zip: ZipFile = await openPromise(path, { validateEntrySizes: true, autoClose: false }).catch((error: unknown) =>
    refuseSource(faultOf(error, name)),
  );
  const files: Packed[] = [];
  const zips: Packed[] = [];
  const others: Unpacked['others'][number][] = [];
  try {
    for (const entry of await entriesOf(zip, folder, name)) {
      const own = basename(entry.fileName);
      const kind = await kindOfEntry(zip, entry, own, () => {
        folder.countOpened(name);
      });
      if (kind.kind === 'other') others.push({ name: own, fault: kind.fault });
      else if (kind.kind === 'zip' && layer === MOST_LAYERS) others.push({ name: own, fault: { code: 'zip-in-zips', name: own } });
      else (kind.kind === 'zip' ? zips : files).push({ entry, path: folder.place(entry, name), name: own });
    }
    await unzipByTurns(zip, files, name);
    const inner: Unpacked[] = [];
    for (const file of zips)
      inner.push(
        await orLeftAside(file.name, async () => {
          await unzipEntry(zip, file.entry, file.path).catch((error: unknown) => refuseSource(faultOf(error, file.name)));
          return unpackZip(file, folder, layer + 1);
        }),
      );
    return {
      files: [...files.map((file) => ({ path: file.path, name: file.name })), ...inner.flatMap((one) => one.files)],
      others: [...others, ...inner.flatMap((one) => one.others)],
    };
  } catch (error) {
    if (error instanceof SourceRefused) throw error;
    return refuseSource(faultOf(error, name));
  } finally {
    zip.close();
  }
}

/** A file of a zip, and where it is unpacked. */
interface Packed extends Named {
  readonly entry: Entry;
}

/** What a zip beside other files holds: nothing where it cannot be read, with the reason. Throws `SourceRefused` where none could be. */
export async function orLeftAside(name: string, unpack: () => Promise<Unpacked>): Promise<Unpacked> {
  try {
    return await unpack();
  } catch (error) {
    if (!(error instanceof SourceRefused) || error.fault.code === 'zip-too-large' || error.fault.code === 'disk-full-unpacking')
      throw error;
    return { files: [], others: [{ name, fault: error.fault }] };
  }
}

/** The files of a zip, without those of macOS. Throws `SourceRefused` where they are the parts of a workbook or a document. */
async function entriesOf(zip: ZipFile, folder: UnpackingFolder, name: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    folder.countEntry(name);
    if (!entry.fileName.endsWith('/') && !OF_MACOS.test(`/${entry.fileName}`)) entries.push(entry);
  }
  const names = new Set(entries.map(({ fileName }) => fileName));
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) refuseSource({ code: 'not-text', name });
  if (names.has('[Content_Types].xml') || (names.has('mimetype') && names.has('content.xml')))
    refuseSource({ code: 'police-rows-in-workbook', name });
  return entries;
}

const WORKBOOK = /\.(?:xls[xmb]?|ods)$/iu;
const NO_TEXT = /\.(?:docx?|odt|rtf|pptx?|odp|pdf|png|jpe?g|gif|bmp|tiff?|svg|ico|html?|css|js|exe|dll|mp[34])$/iu;
/** What is shorter than the names of the columns holds none. */
const FEWEST_BYTES = NEEDED_COLUMNS.join(',').length;

/** What a file of a zip is: by its name where that tells, by its length, and else by its first bytes, before which `open` is called. */
async function kindOfEntry(zip: ZipFile, entry: Entry, name: string, open: () => void): Promise<KindOfFile> {
  const beside = FILE_BESIDE.exec(name)?.groups?.['is'];
  if (beside !== undefined)
    return {
      kind: 'other',
      fault: { code: 'other-police-file', name, is: beside.toLowerCase() === 'outcomes' ? 'outcomes' : 'stop-and-search' },
    };
  if (STREET_FILE.test(name)) return { kind: 'street', layout: null };
  if (entry.isEncrypted()) return { kind: 'other', fault: { code: 'has-password', name } };
  if (WORKBOOK.test(name)) return { kind: 'other', fault: { code: 'police-rows-in-workbook', name } };
  if (NO_TEXT.test(name)) return { kind: 'other', fault: { code: 'not-text', name } };
  if (entry.uncompressedSize > 0 && entry.uncompressedSize < FEWEST_BYTES)
    return { kind: 'other', fault: { code: 'not-street-header', name } };
  open();
  const head = await headOfEntry(zip, entry, HEAD_BYTES).catch(() => Buffer.from('?'));
  return kindOfFile(name, head);
}

/** Unpacks two files at a time: while one is written, which waits for the disk, another is inflated. */
async function unzipByTurns(zip: ZipFile, wanted: readonly Packed[], ofZip: string): Promise<void> {
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

function faultOf(error: unknown, name: string, entry: string | null = null): FileFault {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return { code: 'disk-full-unpacking', name };
  if (error instanceof Error && error.message.startsWith('unsupported compression method')) return { code: 'zip-other-method', name };
  return { code: 'zip-damaged', name, entry };
}
