import { randomUUID, webcrypto } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';

/** A kept file: its bytes, and the SHA-256 of them in hexadecimal. */
export interface CachedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

export interface FileCacheOptions {
  /** Made where there is none; nothing else may write in it. */
  readonly folder: string;
  /** So many bytes at the most: beyond it the least recently used files go. */
  readonly mostBytes: number;
  /** Is told of what fails on disk: a cache that cannot be read or written makes things slower, not wrong. */
  readonly onTrouble: (error: unknown) => void;
}

/** What stands at the head of each file: the SHA-256 of the rest, and the end of a line. */
const HEAD_BYTES = 65;
/** How exactly it is known when a file was used last. */
const TOUCH_EVERY_MS = 60_000;
const NAME = /^[a-z0-9][\w.-]{0,200}$/u;
const TEMPORARY = /\.part$/u;
/** Whether a file of the folder is kept under its name; what is still being written is not. */
const isKept = (name: string): boolean => NAME.test(name) && !TEMPORARY.test(name);
const STATS_AT_ONCE = 32;
/** What was begun so long ago is written by nobody any longer. */
const ABANDONED_AFTER_MS = 3_600_000;

interface Known {
  readonly size: number;
  readonly touchedAt: number;
}

/**
 * Files that can be made again, kept in a folder: each is written beside its place and renamed, is checked against its own SHA-256
 * whenever it is read, and goes when the folder is full and others were used since.
 */
export class FileCache {
  private readonly options: FileCacheOptions;
  private readonly known: LRUCache<string, Known>;
  private readonly opened: Promise<void>;

  constructor(options: FileCacheOptions) {
    this.options = options;
    this.known = new LRUCache<string, Known>({
      maxSize: options.mostBytes,
      sizeCalculation: ({ size }) => size,
      dispose: (_known, name, reason) => {
        if (reason !== 'set') this.remove(name);
      },
    });
    this.opened = this.open().catch(options.onTrouble);
  }

  /** The file of a name; null where there is none, or it is damaged: then it is removed. */
  async read(name: string): Promise<CachedFile | null> {
    const path = this.pathOf(name);
    const content = await readFile(path).catch((error: unknown) => {
      if (!isMissing(error)) this.options.onTrouble(error);
      return null;
    });
    if (content === null) return null;
    const sha256 = content.toString('latin1', 0, HEAD_BYTES - 1);
    const bytes = new Uint8Array(
      content.buffer,
      content.byteOffset + Math.min(HEAD_BYTES, content.length),
      Math.max(0, content.length - HEAD_BYTES),
    );
    if ((await sha256Of(bytes)) !== sha256) {
      this.options.onTrouble(new Error(`${path} is damaged: it is removed, and made again when somebody asks for it`));
      this.known.delete(name);
      await rm(path, { force: true }).catch(this.options.onTrouble);
      return null;
    }
    this.touch(name, content.length);
    return { bytes, sha256 };
  }

  /** Keeps bytes under a name. What is larger than the whole cache is not kept. Rejects where the disk refuses. */
  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const size = bytes.length + HEAD_BYTES;
    if (size > this.options.mostBytes) return;
    await this.opened;
    const path = this.pathOf(name);
    const beside = `${path}.${randomUUID()}.part`;
    try {
      await writeFile(beside, [`${await sha256Of(bytes)}\n`, bytes], { mode: 0o600 });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true }).catch(this.options.onTrouble);
      throw error;
    }
    this.known.set(name, { size, touchedAt: Date.now() });
  }

  /** Removes every file whose name is chosen. */
  async removeWhere(isChosen: (name: string) => boolean): Promise<void> {
    await this.opened;
    const names = await readdir(this.options.folder);
    await Promise.all(
      names
        .filter((name) => isKept(name) && isChosen(name))
        .map(async (name) => {
          this.known.delete(name);
          await rm(this.pathOf(name), { force: true });
        }),
    );
  }

  /** How many files there are, and how many bytes they take. */
  async size(): Promise<{ readonly files: number; readonly bytes: number }> {
    await this.opened;
    return { files: this.known.size, bytes: this.known.calculatedSize };
  }

  private pathOf(name: string): string {
    if (!isKept(name)) throw new Error(`${name} cannot be the name of a kept file`);
    return join(this.options.folder, name);
  }

  /** Reads what earlier runs left, the least recently used first, and removes what they had begun to write. */
  private async open(): Promise<void> {
    const { folder } = this.options;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const names = await readdir(folder);
    const found: (Known & { readonly name: string })[] = [];
    for (let from = 0; from < names.length; from += STATS_AT_ONCE)
      await Promise.all(
        names.slice(from, from + STATS_AT_ONCE).map(async (name) => {
          const { size, mtimeMs } = await stat(join(folder, name));
          if (!TEMPORARY.test(name)) found.push({ name, size: Math.max(1, size), touchedAt: mtimeMs });
          // Another process may be writing beside us.
          else if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(join(folder, name), { force: true });
        }),
      );
    for (const { name, size, touchedAt } of found.toSorted((one, other) => one.touchedAt - other.touchedAt))
      if (!this.known.has(name)) this.known.set(name, { size, touchedAt });
  }

  /** Notes that a file was used: in memory at once, on disk from time to time, for the next run. */
  private touch(name: string, size: number): void {
    const now = Date.now();
    const found = this.known.get(name);
    if (found !== undefined && now - found.touchedAt < TOUCH_EVERY_MS) return;
    this.known.set(name, { size, touchedAt: now });
    const seconds = now / 1000;
    utimes(this.pathOf(name), seconds, seconds).catch((error: unknown) => {
      if (!isMissing(error)) this.options.onTrouble(error);
    });
  }

  private remove(name: string): void {
    rm(this.pathOf(name), { force: true }).catch(this.options.onTrouble);
  }
}

/** In hexadecimal; reckoned beside the event loop. */
const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');

/** Whether an error of the file system is that there is nothing of that name. */
export const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
