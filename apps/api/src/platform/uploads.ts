import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { RequestFault } from '@saferplan/domain/shared';
import { z } from 'zod';

/** The identifier of a file that was sent and is not imported yet. */
export const UploadId = z.uuid();

export interface Upload {
  readonly id: string;
  readonly path: string;
  /** As the file is called on the sender's machine. */
  readonly name: string;
}

/** How far the reading of an upload has come. */
export interface Progress {
  readonly stage: 'unpacking' | 'counting' | 'storing';
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly months: number;
}

/** The uploads of one member; nobody else's can be reached through it. */
export interface Uploads {
  readonly receive: (name: string, body: ReadableStream<Uint8Array>) => Promise<Upload>;
  readonly find: (id: string) => Promise<Upload | null>;
  readonly forget: (id: string) => Promise<void>;
  readonly note: (id: string, progress: Progress) => void;
  readonly progress: (id: string) => Progress | null;
}

export interface UploadStore {
  readonly of: (memberId: string) => Uploads;
}

/** A zip of all forces for three years is about 1.5 GB. */
const MOST_GIGABYTES = 2;
const MOST_BYTES = MOST_GIGABYTES * 1024 ** 3;
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** So many files of one member wait to be imported at most, and so many bytes of them together. */
const MOST_WAITING = 20;
const MOST_WAITING_BYTES = 2 * MOST_BYTES;

/** An upload that is not taken, and why. */
export class UploadTooLarge extends Error {
  readonly why: RequestFault;

  constructor(why: RequestFault) {
    super(why.code);
    this.why = why;
  }
}

/**
 * Keeps what members send until it is imported, in a folder of its own; what is older than a day goes when the
 * next file arrives. A file counts as received only when it is whole.
 */
export function openUploads(folder: string): UploadStore {
  const underWay = new Map<string, Progress>();
  return {
    of: (memberId) => {
      const home = join(folder, Buffer.from(memberId).toString('hex'));
      const pathOf = (id: string): string => join(home, UploadId.parse(id));
      return {
        receive: async (name, body) => {
          await mkdir(home, { recursive: true });
          await forgetOld(home);
          await refuseIfFull(home);
          const id = randomUUID();
          const part = `${pathOf(id)}.part`;
          try {
            await pipeline(Readable.fromWeb(body), atMost(MOST_BYTES), createWriteStream(part));
            await writeFile(`${pathOf(id)}.name`, name);
            await rename(part, pathOf(id));
          } catch (error) {
            await rm(part, { force: true });
            throw error;
          }
          return { id, path: pathOf(id), name };
        },
        find: async (id) => {
          const found = await stat(pathOf(id)).catch(() => null);
          return found === null ? null : { id, path: pathOf(id), name: await readFile(`${pathOf(id)}.name`, 'utf8') };
        },
        forget: async (id) => {
          underWay.delete(id);
          await rm(pathOf(id), { force: true });
          await rm(`${pathOf(id)}.name`, { force: true });
        },
        note: (id, progress) => underWay.set(id, progress),
        progress: (id) => underWay.get(id) ?? null,
      };
    },
  };
}

function atMost(bytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      seen += chunk.length;
      if (seen > bytes) done(new UploadTooLarge({ code: 'upload-too-large', gigabytes: MOST_GIGABYTES }));
      else done(null, chunk);
    },
  });
}

async function forgetOld(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const path = join(home, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > A_DAY_MS) await rm(path, { force: true });
  }
}

async function refuseIfFull(home: string): Promise<void> {
  const files = (await readdir(home)).filter((name) => !name.endsWith('.name'));
  let bytes = 0;
  for (const name of files) bytes += (await stat(join(home, name)).catch(() => null))?.size ?? 0;
  if (files.length >= MOST_WAITING || bytes > MOST_WAITING_BYTES)
    throw new UploadTooLarge({ code: 'uploads-waiting', files: files.length });
}
