import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { POLICE_COLUMNS, STREET_FILE } from './columns.ts';
import { refuseSource, SourceRefused } from './refusal.ts';
import { unzipEntry } from './unzip-entry.ts';

/** A street-level crime file, ready to be read. */
export interface StreetFile {
  readonly path: string;
  readonly name: string;
  readonly month: string;
}

export interface OpenedSource {
  readonly isFolder: boolean;
  readonly files: readonly StreetFile[];
  /** What was found beside them, and is not read. */
  readonly ignored: readonly string[];
  readonly bytes: number;
}

/** All of England and Wales for three years is about 4 GB; what unpacks to more is no download of theirs. */
const MOST_BYTES = 8 * 1024 ** 3;
const MOST_FILES = 20_000;

/**
 * Finds the street-level crime files in a zip, a folder or a single file as data.police.uk serves them, and
 * checks that each begins with the header it must have. A zip is unpacked into `workFolder`, which the caller
 * removes. Throws `SourceRefused` with what is wrong with it.
 */
export async function openSource(path: string, workFolder: string, originalName: string = basename(path)): Promise<OpenedSource> {
  const found = await stat(path).catch(() => refuseSource({ code: 'no-file-or-folder', path }));
  const isFolder = found.isDirectory();
  if (!isFolder && found.size === 0) refuseSource({ code: 'police-file-empty', name: originalName });
  const isZip = !isFolder && (await startsLikeZip(path));
  const everything = isFolder ? await filesIn(path) : isZip ? await unpack(path, workFolder, originalName) : [{ path, name: originalName }];
  const street = everything.filter(({ name }) => STREET_FILE.test(name));
  const ignored = everything.filter(({ name }) => !STREET_FILE.test(name)).map(({ name }) => name);
  if (street.length === 0) refuseSource({ code: isFolder || isZip ? 'no-street-files' : 'not-street-name', name: originalName });
  refuseRepeatedMonths(street.map(({ name }) => name));
  for (const file of street) await checkHeader(file);
  const files = street
    .map((file) => ({ ...file, month: STREET_FILE.exec(file.name)?.groups?.['month'] ?? '' }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const bytes = isFolder
    ? (await Promise.all(files.map(async (file) => (await stat(file.path)).size))).reduce((a, b) => a + b, 0)
    : found.size;
  return { isFolder, files, ignored, bytes };
}

async function startsLikeZip(path: string): Promise<boolean> {
  return (await firstBytes(path, 4)).toString('latin1').startsWith('PK');
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What macOS puts beside the files of a zip: copies of their names without their content. */
const OF_MACOS = /\/__MACOSX\/|\/\._[^/]*$|\/\.DS_Store$/u;

interface Named {
  readonly path: string;
  readonly name: string;
}

/** The files of a folder and of those in it. Links are not followed: they can lead round in a circle. */
async function filesIn(folder: string): Promise<readonly Named[]> {
  const found: Named[] = [];
  const folders = [folder];
  for (const each of folders)
    for (const entry of await readdir(each, { withFileTypes: true })) {
      const path = join(each, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && !OF_MACOS.test(path.slice(folder.length))) found.push({ path, name: entry.name });
    }
  return found;
}

/** Unpacks the street-level files under names of our own, so that no name in a zip can lead out of the folder. */
async function unpack(path: string, workFolder: string, originalName: string): Promise<readonly Named[]> {
  const broken = (): never => refuseSource({ code: 'zip-damaged', name: originalName });
  const zip: ZipFile = await openPromise(path, { validateEntrySizes: true, autoClose: false }).catch(broken);
  const found: Named[] = [];
  const wanted: { readonly entry: Entry; readonly path: string }[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || OF_MACOS.test(`/${entry.fileName}`)) continue;
      const name = basename(entry.fileName);
      const target = join(workFolder, `${found.length}.csv`);
      found.push({ path: target, name });
      unpacked += entry.uncompressedSize;
      if (found.length > MOST_FILES || unpacked > MOST_BYTES) refuseSource({ code: 'zip-too-large', name: originalName });
      if (STREET_FILE.test(name)) wanted.push({ entry, path: target });
    }
    await unzipByTurns(zip, wanted);
  } catch (error) {
    if (error instanceof SourceRefused) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
      refuseSource({ code: 'disk-full-unpacking', name: originalName });
    broken();
  } finally {
    zip.close();
  }
  return found;
}

/** Unpacks two files at a time: while one is written, which waits for the disk, another is inflated. */
async function unzipByTurns(zip: ZipFile, wanted: readonly { readonly entry: Entry; readonly path: string }[]): Promise<void> {
  const left = wanted.values();
  let hasFailed = false;
  const takeTurns = async (): Promise<void> => {
    for (const { entry, path } of left) {
      if (hasFailed) return;
      await unzipEntry(zip, entry, path).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  // Both have ended before the folder is removed.
  const ended = await Promise.allSettled([takeTurns(), takeTurns()]);
  for (const turns of ended) if (turns.status === 'rejected') throw turns.reason;
}

/** A month of a force twice, under one name or under `… (1).csv`, would count its offences twice. */
function refuseRepeatedMonths(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const { month = '', force = '' } = STREET_FILE.exec(name)?.groups ?? {};
    const key = `${month} ${force.toLowerCase()}`;
    const earlier = seen.get(key);
    if (earlier !== undefined)
      refuseSource(earlier === name ? { code: 'file-there-twice', name } : { code: 'same-month-and-force', name, earlier });
    seen.set(key, name);
  }
}

const HEADER = POLICE_COLUMNS.join(',');

async function checkHeader({ path, name }: Named): Promise<void> {
  const start = await firstBytes(path, 4096);
  if (start.length === 0) refuseSource({ code: 'police-file-empty', name });
  if (start[0] === 0xff || start[0] === 0xfe) refuseSource({ code: 'written-in-utf-16', name });
  if (start.includes(0)) refuseSource({ code: 'not-text', name });
  const text = start.toString('utf8').replace(/^\uFEFF/, '');
  const header = (text.split(/\r?\n/, 1)[0] ?? '').replaceAll('"', '');
  if (header === HEADER) return;
  for (const [sign, delimiter] of [
    [';', 'semicolon'],
    ['\t', 'tab'],
  ] as const)
    if (header.split(sign).join(',') === HEADER) refuseSource({ code: 'other-delimiter', name, delimiter });
  const missing = POLICE_COLUMNS.filter((column) => !header.split(',').includes(column));
  refuseSource(
    missing.length === 0 || missing.length === POLICE_COLUMNS.length
      ? { code: 'not-street-header', name }
      : { code: 'columns-missing', name, columns: missing },
  );
}
