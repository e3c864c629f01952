import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileFault } from '@saferplan/domain/shared';
import { type Layout, STREET_FILE } from './columns.ts';
import { hashOfFile } from './hash-file.ts';
import { headOfFile, kindOfFile } from './kind-of-file.ts';
import { refuseSource } from './refusal.ts';
import { type Named, OF_MACOS, orLeftAside, type Unpacked, UnpackingFolder, unpackZip } from './unpack-zip.ts';

/** A street-level crime file, ready to be read. */
export interface StreetFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** The month that its name says; null where it says none as data.police.uk does. */
  readonly month: string | null;
  /** What its columns are; null where they are those of data.police.uk in their order. */
  readonly layout: Layout | null;
}

export interface OpenedSource {
  readonly isFolder: boolean;
  readonly files: readonly StreetFile[];
  /** What was found beside them and is not read, each with the reason. */
  readonly others: readonly { readonly name: string; readonly fault: FileFault }[];
  /** Files with the very bytes of another, which are counted once. */
  readonly again: readonly { readonly name: string; readonly as: string }[];
  readonly bytes: number;
}

/**
 * Finds the street-level crime files in a zip, a folder or a single file: by their columns, whatever their names. Zips are unpacked into
 * `workFolder`, which the caller removes, and those in a zip or a folder too. Throws `SourceRefused` where there is none, with the reason.
 */
export async function openSource(path: string, workFolder: string, originalName: string = basename(path)): Promise<OpenedSource> {
  const found = await stat(path).catch(() => refuseSource({ code: 'no-file-or-folder', path }));
  const isFolder = found.isDirectory();
  const unpacking = new UnpackingFolder(workFolder);
  const street: StreetFile[] = [];
  const others: OpenedSource['others'][number][] = [];
  const take = async ({ path: at, name }: Named): Promise<void> => {
    const kind = kindOfFile(name, await headOfFile(at));
    if (kind.kind === 'other') others.push({ name, fault: kind.fault });
    if (kind.kind === 'street') street.push(await streetFile(at, name, kind.layout));
    if (kind.kind !== 'zip') return;
    const unpack = (): Promise<Unpacked> => unpackZip({ path: at, name }, unpacking);
    const unpacked = isFolder ? await orLeftAside(name, unpack) : await unpack();
    for (const file of unpacked.files) await take(file);
    for (const other of unpacked.others) others.push(other);
  };
  if (!isFolder) await take({ path, name: originalName });
  else for (const file of await filesIn(path)) await take(file);
  if (street.length === 0) refuseSource(whyNone(others, originalName));
  const { files, again } = takenOnce(street.toSorted((one, other) => one.name.localeCompare(other.name)));
  const bytes = isFolder ? files.reduce((sum, file) => sum + file.bytes, 0) : found.size;
  return { isFolder, files, others, again, bytes };
}

const streetFile = async (path: string, name: string, layout: Layout | null): Promise<StreetFile> => ({
  path,
  name,
  layout,
  bytes: (await stat(path)).size,
  month: STREET_FILE.exec(name)?.groups?.['month'] ?? null,
});

/** What is wrong with a source that has no list of offences: with the file that is named as one, or that looks most like one. */
function whyNone(others: OpenedSource['others'], name: string): FileFault {
  const named = others.find((other) => STREET_FILE.test(other.name));
  const telling = others.find(({ fault }) => fault.code !== 'not-street-header' && fault.code !== 'not-text');
  const only = others.length === 1 && others[0]?.name === name ? others[0] : undefined;
  return (named ?? telling ?? only)?.fault ?? { code: 'no-street-files', name };
}

/** The files of a folder and of those in it. Links are not followed: they can lead round in a circle. */
async function filesIn(folder: string): Promise<readonly Named[]> {
  const found: Named[] = [];
  const folders = [folder];
  for (const each of folders)
    for (const entry of await readdir(each, { withFileTypes: true })) {
      const path = join(each, entry.name);
      const own = path.slice(folder.length);
      if (entry.isDirectory() && !OF_MACOS.test(`${own}/`)) folders.push(path);
      else if (entry.isFile() && !OF_MACOS.test(own)) found.push({ path, name: entry.name });
    }
  return found;
}

/** Leaves out files that have the very bytes of an earlier one: they would count its offences twice. */
function takenOnce(files: readonly StreetFile[]): Pick<OpenedSource, 'files' | 'again'> {
  const sizes = Map.groupBy(files, ({ bytes }) => bytes);
  const seen = new Map<string, string>();
  const again: OpenedSource['again'][number][] = [];
  const kept = files.filter(({ path, name, bytes }) => {
    if (sizes.get(bytes)?.length === 1) return true;
    const hash = hashOfFile(path);
    const as = seen.get(hash);
    if (as === undefined) seen.set(hash, name);
    else again.push({ name, as });
    return as === undefined;
  });
  return { files: kept, again };
}
