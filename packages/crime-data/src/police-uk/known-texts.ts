/** In words of four bytes: how long a text is, the number that it stands for, and its bytes. */
const [LENGTH, NUMBER, TEXT, RECORD] = [0, 1, 2, 32];
const MOST_BYTES = 4 * (RECORD - TEXT);
/** Odd numbers, by which the first bytes of a text are spread over the slots. */
const [FIRST, SECOND, THIRD, FOURTH] = [0x9e_37_79_b1, 0x85_eb_ca_6b, 0xc2_b2_ae_35, 0x27_d4_eb_2f];
/** Masks of as many bytes as the index says, from the first on. */
const FIRST_BYTES = BigInt64Array.from({ length: 8 }, (_, bytes) => (1n << BigInt(8 * bytes)) - 1n);

/** So many bytes have to follow each text that is looked for, whatever they are. */
export const BYTES_BEHIND = 16;

/**
 * Texts that stand in row after row, each with a number of its owner's: one that was read once is known again, eight bytes at a time,
 * without a look for its end. It is kept at one of two slots, which its first bytes name; where both are taken, in the place of another.
 */
export class KnownTexts {
  private readonly shift: number;
  private readonly isNamedBySixteen: boolean;
  private readonly records: Int32Array;
  private readonly eights: BigInt64Array;

  /** `slots` is a power of two. Texts that agree in so many of their first bytes share their slots. */
  constructor(slots: number, firstBytes: 8 | 16) {
    this.shift = 32 - Math.log2(slots);
    this.isNamedBySixteen = firstBytes === 16;
    this.records = new Int32Array(slots * RECORD);
    this.eights = new BigInt64Array(this.records.buffer);
  }

  /** The slot of the text that stands here, or -1 where it is not known. */
  find(bytes: DataView, from: number): number {
    const slot = this.slotOf(bytes, from);
    if (this.isAt(slot, bytes, from)) return slot;
    return this.isAt(slot ^ 1, bytes, from) ? slot ^ 1 : -1;
  }

  /** Whether the text of a slot stands here. */
  isAt(slot: number, bytes: DataView, from: number): boolean {
    const length = this.lengthOf(slot);
    if (length === 0) return false;
    const wholeEnd = from + length - (length & 7);
    let eight = (slot * RECORD + TEXT) >> 1;
    let at = from;
    for (; at < wholeEnd; at += 8, eight += 1) if (this.eights[eight] !== bytes.getBigInt64(at, true)) return false;
    return (((this.eights[eight] ?? 0n) ^ bytes.getBigInt64(at, true)) & (FIRST_BYTES[length & 7] ?? 0n)) === 0n;
  }

  /** In bytes; 0 of a slot without a text. */
  lengthOf(slot: number): number {
    return this.records[slot * RECORD + LENGTH] ?? 0;
  }

  numberOf(slot: number): number {
    return this.records[slot * RECORD + NUMBER] ?? 0;
  }

  /** Keeps the text that stands at these places; answers its slot, or -1 of one that is too long or empty. */
  keep(bytes: DataView, from: number, to: number, number: number): number {
    if (to - from > MOST_BYTES || to === from) return -1;
    const own = this.slotOf(bytes, from);
    const slot = this.lengthOf(own) > 0 && this.lengthOf(own ^ 1) === 0 ? own ^ 1 : own;
    this.records[slot * RECORD + LENGTH] = to - from;
    this.records[slot * RECORD + NUMBER] = number;
    for (let at = from, word = slot * RECORD + TEXT; at < to; at += 4, word += 1) this.records[word] = bytes.getInt32(at, true);
    return slot;
  }

  private slotOf(bytes: DataView, from: number): number {
    const byEight = Math.imul(bytes.getInt32(from, true), FIRST) ^ Math.imul(bytes.getInt32(from + 4, true), SECOND);
    if (!this.isNamedBySixteen) return byEight >>> this.shift;
    const next = Math.imul(bytes.getInt32(from + 8, true), THIRD) ^ Math.imul(bytes.getInt32(from + 12, true), FOURTH);
    return (byEight ^ next) >>> this.shift;
  }
}
