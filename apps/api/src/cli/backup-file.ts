import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { constants, createGunzip, createGzip } from 'node:zlib';
import { partsOf } from '@saferplan/database/backup';

/** Short lines are put together up to so many letters before they are packed. */
const PACK_LETTERS = 65_536;

/**
 * Writes a packed file, readable by its owner alone, line by line: `write` gives lines to `take` and waits for each. The file is
 * whole and on disk, or not there.
 */
export async function writeLines(file: string, write: (take: (line: string) => Promise<void>) => Promise<void>): Promise<void> {
  const part = `${file}.part`;
  await rm(part, { force: true });
  try {
    const zip = createGzip({ level: constants.Z_BEST_SPEED });
    const written = pipeline(zip, createWriteStream(part, { mode: 0o600 }));
    // Told where it is waited for, below.
    written.catch(() => undefined);
    const put = async (text: string): Promise<void> => {
      // In parts, so that no whole copy of a long line is made.
      for (const piece of partsOf(text)) if (!zip.write(piece)) await Promise.race([once(zip, 'drain'), written]);
    };
    let waiting = '';
    await write(async (line) => {
      waiting += `${line.length < PACK_LETTERS ? line : ''}\n`;
      if (line.length >= PACK_LETTERS) {
        const before = waiting.slice(0, -1);
        waiting = '\n';
        if (before !== '') await put(before);
        await put(line);
      } else if (waiting.length >= PACK_LETTERS) {
        const text = waiting;
        waiting = '';
        await put(text);
      }
    });
    await put(waiting);
    zip.end();
    await written;
    const handle = await open(part, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The lines of a packed file, one at a time. What cannot be unpacked ends early, which a restore refuses. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file);
  const unzip = createGunzip();
  packed.on('error', (error) => unzip.destroy(error));
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  /** The line that has come, of which nothing is kept here while somebody works on it: it may have millions of letters. */
  const whole = (next: string): string => {
    const line = begun.join('');
    begun = [next];
    return line;
  };
  try {
    for await (const chunk of packed.pipe(unzip)) {
      const [first = '', ...others] = decoder.write(Buffer.from(chunk)).split('\n');
      begun.push(first);
      for (const next of others) yield whole(next);
    }
    const last = whole('');
    if (last !== '') yield last;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_'))) throw error;
  } finally {
    packed.destroy();
  }
}
