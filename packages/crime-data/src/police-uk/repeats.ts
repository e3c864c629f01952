const BLOCK_KEYS = 65_536;
/** Keys are looked at in so many rounds, each with its own, so that the table of a round is small enough to be quick. */
const ROUNDS = 16;

/** Counts how many of many keys of 64 bits, each given as two halves of 32, stand there already. */
export class Repeats {
  private readonly blocks: Int32Array[] = [];
  private block = new Int32Array(0);
  private length = 0;

  add(low: number, high: number): void {
    if (this.length === this.block.length) {
      this.block = new Int32Array(2 * BLOCK_KEYS);
      this.blocks.push(this.block);
      this.length = 0;
    }
    // 0 in both halves marks a free place of the table.
    this.block[this.length] = low === 0 && high === 0 ? 1 : low;
    this.block[this.length + 1] = high;
    this.length += 2;
  }

  /** How many keys are equal to an earlier one. */
  count(): number {
    const sizes = new Int32Array(ROUNDS);
    this.each((numbers, index) => {
      const round = (numbers[index + 1] ?? 0) & (ROUNDS - 1);
      sizes[round] = (sizes[round] ?? 0) + 1;
    });
    // A power of two, of which half or more stays free.
    const table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, ...sizes) * 4)));
    return sizes.reduce((sum, _size, round) => sum + this.countRound(round, table.fill(0)), 0);
  }

  private countRound(round: number, table: Int32Array): number {
    const mask = table.length - 2;
    let repeats = 0;
    this.each((numbers, index) => {
      const high = numbers[index + 1] ?? 0;
      if ((high & (ROUNDS - 1)) !== round) return;
      const low = numbers[index] ?? 0;
      let slot = (low << 1) & mask;
      while (table[slot] !== 0 || table[slot + 1] !== 0) {
        if (table[slot] === low && table[slot + 1] === high) {
          repeats += 1;
          return;
        }
        slot = (slot + 2) & mask;
      }
      table[slot] = low;
      table[slot + 1] = high;
    });
    return repeats;
  }

  private each(take: (numbers: Int32Array, index: number) => void): void {
    for (const block of this.blocks) {
      const end = block === this.block ? this.length : block.length;
      for (let index = 0; index < end; index += 2) take(block, index);
    }
  }
}
