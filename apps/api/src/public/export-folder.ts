import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The list of files of the last export, by which the next one knows what is its own to remove. */
const LIST = '.saferplan-files.json';
/** What an export that has not ended has written so far: what it is made of, and a line for each file. */
const PROGRESS = '.saferplan-progress';
const LINE = /^(?<hash>[\w-]{43}) (?<bytes>\d+) (?<path>.+)$/u;

interface Written {
  readonly hash: string;
  readonly bytes: number;
}

/**
 * A folder that a whole site is written to: beside it first, and put in its place when all of it is there, so that whoever serves it
 * serves the earlier site or the new one. What an earlier run had written of the same site when it was stopped is not written again.
 */
export class ExportFolder {
  private readonly target: string;
  private readonly beside: string;
  private readonly previous: string;
  private readonly before: ReadonlyMap<string, string>;
  private readonly made: Map<string, Written>;
  /** How many files an earlier run had written, which was stopped. */
  readonly resumed: number;

  /**
   * Opens a folder that is empty, or holds an earlier export, or is not there yet. `madeOf` names all that the site is made of: what
   * a stopped run wrote counts where it is the same. Throws where the folder holds something else, so that nothing of somebody's is
   * overwritten.
   */
  constructor(folder: string, madeOf: string) {
    mkdirSync(dirname(folder), { recursive: true });
    this.target = existsSync(folder) ? realpathSync(folder) : folder;
    const [above, name] = [dirname(this.target), basename(this.target)];
    this.beside = join(above, `.${name}.next`);
    this.previous = join(above, `.${name}.previous`);
    // A run may have been stopped between taking the earlier site away and putting the new one there, or right after.
    if (existsSync(this.previous) && !existsSync(this.target)) renameSync(this.previous, this.target);
    rmSync(this.previous, { recursive: true, force: true });
    this.before = filesOfLastExport(this.target);
    this.made = progressOf(this.beside, madeOf);
    this.resumed = this.made.size;
    if (this.resumed > 0) return;
    rmSync(this.beside, { recursive: true, force: true });
    mkdirSync(this.beside);
    writeFileSync(join(this.beside, PROGRESS), `${madeOf}\n`);
  }

  /** Whether a file has been written, by this run or by the one that was stopped. */
  has(path: string): boolean {
    return this.made.has(path);
  }

  put(path: string, body: string | Uint8Array): void {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const hash = hashOf(bytes);
    const place = join(this.beside, path);
    mkdirSync(dirname(place), { recursive: true });
    rmSync(place, { force: true });
    if (this.isUnchanged(path, hash)) share(join(this.target, path), place);
    else writeFileSync(place, bytes);
    appendFileSync(join(this.beside, PROGRESS), `${hash} ${bytes.length.toString()} ${path}\n`);
    this.made.set(path, { hash, bytes: bytes.length });
  }

  /** Puts the site in its place, if anything in it is new or gone. */
  finish(): { readonly files: number; readonly written: number; readonly removed: number; readonly bytes: number } {
    const made = [...this.made].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const written = made.filter(([path, { hash }]) => !this.isUnchanged(path, hash)).length;
    const removed = [...this.before.keys()].filter((path) => !this.made.has(path)).length;
    if (written === 0 && removed === 0) rmSync(this.beside, { recursive: true, force: true });
    else {
      const list = Object.fromEntries(made.map(([path, { hash }]) => [path, hash]));
      writeFileSync(join(this.beside, LIST), `${JSON.stringify(list, null, 1)}\n`);
      rmSync(join(this.beside, PROGRESS), { force: true });
      if (existsSync(this.target)) renameSync(this.target, this.previous);
      renameSync(this.beside, this.target);
      rmSync(this.previous, { recursive: true, force: true });
    }
    return { files: made.length, written, removed, bytes: made.reduce((sum, [, { bytes }]) => sum + bytes, 0) };
  }

  private isUnchanged(path: string, hash: string): boolean {
    return this.before.get(path) === hash && existsSync(join(this.target, path));
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** The same file in another place, without being written again where the disk can do that. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Not every file system has links, nor a link between any two folders.
    copyFileSync(from, to);
  }
}

function filesOfLastExport(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const list = join(folder, LIST);
  if (existsSync(list)) return new Map(Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>));
  if (readdirSync(folder).length > 0)
    throw new Error(`${folder} holds files that no export made. Name an empty folder, or one that held an export before.`);
  return new Map();
}

/** What a stopped run wrote of the same site: every file whose line is whole, and which has the hash that stands there. */
function progressOf(beside: string, madeOf: string): Map<string, Written> {
  const file = join(beside, PROGRESS);
  if (!existsSync(file)) return new Map();
  const [head, ...lines] = readFileSync(file, 'utf8').split('\n');
  if (head !== madeOf) return new Map();
  const made = new Map<string, Written>();
  for (const line of lines) {
    const { hash, bytes, path } = LINE.exec(line)?.groups ?? {};
    if (hash === undefined || path === undefined) continue;
    const place = join(beside, path);
    if (existsSync(place) && hashOf(readFileSync(place)) === hash) made.set(path, { hash, bytes: Number(bytes) });
  }
  return made;
}
