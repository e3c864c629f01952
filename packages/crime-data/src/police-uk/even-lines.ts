import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

const [LINE_FEED, CARRIAGE_RETURN, END_OF_TEXT] = [0x0a, 0x0d, 0x1a];

/**
 * Writes a file to `target` with every line ended by a line feed, and without the byte 1A that Windows puts where it joins files. Answers
 * whether lines were ended in several ways or such a byte was in it: only then does the copy differ in more than how all its lines end.
 */
export async function evenLines(path: string, target: string): Promise<boolean> {
  const out = await open(target, 'w');
  const ends = new Set<string>();
  let hasEndOfText = false;
  let isAfterReturn = false;
  try {
    for await (const piece of createReadStream(path)) {
      if (!Buffer.isBuffer(piece)) continue;
      const even = Buffer.allocUnsafe(piece.length);
      let length = 0;
      for (const byte of piece) {
        const isPair = isAfterReturn && byte === LINE_FEED;
        if (isAfterReturn) ends.add(isPair ? 'both' : 'return');
        else if (byte === LINE_FEED) ends.add('feed');
        isAfterReturn = byte === CARRIAGE_RETURN;
        hasEndOfText ||= byte === END_OF_TEXT;
        if (isPair || byte === END_OF_TEXT) continue;
        even[length] = isAfterReturn ? LINE_FEED : byte;
        length += 1;
      }
      await out.write(even.subarray(0, length));
    }
    if (isAfterReturn) ends.add('return');
  } finally {
    await out.close();
  }
  return hasEndOfText || ends.size > 1;
}
