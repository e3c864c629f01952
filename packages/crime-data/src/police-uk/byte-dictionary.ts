const FIRST_SLOTS = 1024;
const FREE = -1;

/** Texts of files by their bytes (UTF-8): each distinct one is decoded once, and is known by a number, counted from 0. */
export class ByteDictionary {
  /** The texts by their numbers. */
  readonly texts: string[] = [];
  private readonly written: DataView[] = [];
  private readonly hashes: number[] = [];
  /** The numbers of texts, at the place of their hash or the first free one after it. */
  private slots = new Int32Array(FIRST_SLOTS).fill(FREE);

  /** The number of the text at these places. */
  numberOf(bytes: DataView, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? FREE;
      if (number === FREE) return this.add(copyOf(bytes, from, to), hash, slot);
      if (this.hashes[number] === hash && isAt(this.written[number] ?? bytes, bytes, from, to)) return number;
    }
  }

  private add(text: DataView, hash: number, slot: number): number {
    const number = this.texts.length;
    this.texts.push(textIn(text, 0, text.byteLength));
    this.written.push(text);
    this.hashes.push(hash);
    this.slots[slot] = number;
    if (this.texts.length * 2 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(FREE);
    const mask = this.slots.length - 1;
    for (const [number, hash] of this.hashes.entries()) {
      let slot = hash & mask;
      while (this.slots[slot] !== FREE) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/** A number that equal texts share (FNV-1a). */
export function hashOf(bytes: DataView, from: number, to: number): number {
  let hash = 0x81_1c_9d_c5 | 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes.getUint8(at), 0x01_00_01_93);
  return hash;
}

/** The text at these places, which are known to be UTF-8. */
export const textIn = (bytes: DataView, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');

const copyOf = (bytes: DataView, from: number, to: number): DataView<ArrayBuffer> =>
  new DataView(new Uint8Array(bytes.buffer, bytes.byteOffset + from, to - from).slice().buffer);

/** Whether a text is what stands at these places; four bytes are looked at together. */
function isAt(text: DataView, bytes: DataView, from: number, to: number): boolean {
  const length = text.byteLength;
  if (length !== to - from) return false;
  let at = 0;
  for (; at + 4 <= length; at += 4) if (text.getInt32(at, true) !== bytes.getInt32(from + at, true)) return false;
  for (; at < length; at += 1) if (text.getUint8(at) !== bytes.getUint8(from + at)) return false;
  return true;
}
