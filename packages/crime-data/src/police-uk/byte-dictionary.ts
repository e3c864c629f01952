const FIRST_SLOTS = 1024;
const FIRST_BYTES = 64 * 1024;
const FREE = -1;

/** Texts of files by their bytes (UTF-8): each distinct one is decoded once, and is known by a number, counted from 0. */
export class ByteDictionary {
  /** The texts by their numbers. */
  readonly texts: string[] = [];
  private readonly hashes: number[] = [];
  /** The bytes of all texts, one after the other, and where each begins and the last one ends. */
  private written = new DataView(new ArrayBuffer(FIRST_BYTES));
  private readonly starts: number[] = [0];
  /** The numbers of texts, at the place of their hash or the first free one after it. */
  private slots = new Int32Array(FIRST_SLOTS).fill(FREE);

  /** The number of the text at these places. */
  numberOf(bytes: DataView, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? FREE;
      if (number === FREE) return this.add(bytes, from, to, hash, slot);
      if (this.hashes[number] === hash && this.isAt(number, bytes, from, to)) return number;
    }
  }

  /** Whether a text is what stands at these places; four bytes are looked at together. */
  private isAt(number: number, bytes: DataView, from: number, to: number): boolean {
    const start = this.starts[number] ?? 0;
    const length = (this.starts[number + 1] ?? 0) - start;
    if (length !== to - from) return false;
    let at = 0;
    for (; at + 4 <= length; at += 4) if (this.written.getInt32(start + at, true) !== bytes.getInt32(from + at, true)) return false;
    for (; at < length; at += 1) if (this.written.getUint8(start + at) !== bytes.getUint8(from + at)) return false;
    return true;
  }

  private add(bytes: DataView, from: number, to: number, hash: number, slot: number): number {
    const number = this.texts.length;
    const start = this.starts[number] ?? 0;
    const end = start + to - from;
    while (end > this.written.byteLength) this.written = new DataView(twiceAsLong(this.written));
    for (let at = start; at < end; at += 1) this.written.setUint8(at, bytes.getUint8(from + at - start));
    this.texts.push(textIn(bytes, from, to));
    this.starts.push(end);
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

/** A number that equal texts share, of four bytes at a time. */
export function hashOf(bytes: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = mixed(hash ^ bytes.getInt32(at, true));
  for (; at < to; at += 1) hash = mixed(hash ^ bytes.getUint8(at));
  return mixed(hash);
}

/** The bits of a number, so that each depends on many (MurmurHash3, its second step). */
export function mixed(value: number): number {
  const once = Math.imul(value, 0x85_eb_ca_6b);
  return once ^ (once >>> 13);
}

/** The text at these places, which are known to be UTF-8. */
export const textIn = (bytes: DataView, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');

function twiceAsLong({ buffer }: DataView): ArrayBuffer {
  const longer = new Uint8Array(buffer.byteLength * 2);
  longer.set(new Uint8Array(buffer));
  return longer.buffer;
}
