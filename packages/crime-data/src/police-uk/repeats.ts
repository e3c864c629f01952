import { mixed } from './byte-dictionary.ts';

const [FIRST_KEYS, MOST_KEYS] = [512, 65_536];
/** Keys are kept and looked for in so many parts, so that the table of a part is small enough to be quick. */
const PARTS = 16;
/** The first numbers of the two halves of a key; any will do. */
const [FIRST_LOW, FIRST_HIGH] = [0x25_45_f4_91, 0x6c_62_27_2e];

/** A Crime ID of today is a SHA-256 in hexadecimal. */
export const ID_BYTES = 64;
const EVERY_TOP_BIT = 0x80_80_80_80 | 0;
/** A comma and one more in each of four bytes: what is less in any of them may end a field. */
const ABOVE_COMMA = 0x2d_2d_2d_2d;

/** Counts how many of many texts, each known by a key of 64 bits in two halves of 32, stand there already. */
export class Repeats {
  private readonly parts = Array.from({ length: PARTS }, () => new Part());

  add(low: number, high: number): void {
    // 0 in both halves marks a free place of the table.
    this.parts[high & (PARTS - 1)]?.add(low === 0 && high === 0 ? 1 : low, high);
  }

  /** Adds the key of what stands at these places, four bytes at a time. */
  addText(words: DataView, from: number, to: number, seed: number): void {
    let [low, high] = [FIRST_LOW ^ seed, FIRST_HIGH + seed];
    let at = from;
    for (; at + 4 <= to; at += 4) {
      const word = words.getInt32(at, true);
      low = mixed(low ^ word);
      high = (Math.imul(high, 0x9e_37_79_b1) + word) | 0;
    }
    for (; at < to; at += 1) {
      const byte = words.getUint8(at);
      low = mixed(low ^ byte);
      high = (Math.imul(high, 0x9e_37_79_b1) + byte) | 0;
    }
    this.add(mixed(low), mixed(high));
  }

  /** Adds the key of the `ID_BYTES` that begin here if each is of ASCII and above the comma, so that none ends a field; else is false. */
  addPlainId(words: DataView, from: number): boolean {
    // Every other word is mixed apart, which a processor does at the same time.
    let [low, high, otherLow, otherHigh, fault] = [FIRST_LOW, FIRST_HIGH, FIRST_HIGH, FIRST_LOW, 0];
    for (let at = from; at < from + ID_BYTES; at += 8) {
      const word = words.getInt32(at, true);
      const other = words.getInt32(at + 4, true);
      // The top bit of a byte that is above the comma stays set; what is no ASCII has it set from the beginning.
      fault |= word | ~((word | EVERY_TOP_BIT) - ABOVE_COMMA) | other | ~((other | EVERY_TOP_BIT) - ABOVE_COMMA);
      low = mixed(low ^ word);
      otherLow = mixed(otherLow ^ other);
      high = (Math.imul(high, 0x9e_37_79_b1) + word) | 0;
      otherHigh = (Math.imul(otherHigh, 0x9e_37_79_b1) + other) | 0;
    }
    if ((fault & EVERY_TOP_BIT) !== 0) return false;
    this.add(mixed(low ^ mixed(otherLow)), mixed(high + mixed(otherHigh)));
    return true;
  }

  /** How many keys are equal to an earlier one. */
  count(): number {
    const most = Math.max(1, ...this.parts.map(({ size }) => size));
    // A power of two, of which half or more stays free.
    const table = new Int32Array(2 ** Math.ceil(Math.log2(most * 4)));
    return this.parts.reduce((sum, part) => sum + part.countIn(table.fill(0)), 0);
  }
}

/** Some of the keys, in blocks of which each is twice as long as the one before until it is long. */
class Part {
  size = 0;
  private readonly full: Int32Array[] = [];
  private block = new Int32Array(2 * FIRST_KEYS);
  private length = 0;

  add(low: number, high: number): void {
    if (this.length === this.block.length) {
      this.full.push(this.block);
      this.block = new Int32Array(Math.min(2 * MOST_KEYS, 2 * this.length));
      this.length = 0;
    }
    this.block[this.length] = low;
    this.block[this.length + 1] = high;
    this.length += 2;
    this.size += 1;
  }

  /** How many keys are equal to an earlier one; the table is empty. */
  countIn(table: Int32Array): number {
    const mask = table.length - 2;
    let repeats = 0;
    for (const block of [...this.full, this.block.subarray(0, this.length)])
      for (let index = 0; index < block.length; index += 2) {
        const [low, high] = [block[index] ?? 0, block[index + 1] ?? 0];
        let slot = (low << 1) & mask;
        while ((table[slot] !== low || table[slot + 1] !== high) && (table[slot] !== 0 || table[slot + 1] !== 0)) slot = (slot + 2) & mask;
        if (table[slot] === low && table[slot + 1] === high) repeats += 1;
        table[slot] = low;
        table[slot + 1] = high;
      }
    return repeats;
  }
}
