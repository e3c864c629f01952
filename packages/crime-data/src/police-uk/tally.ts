/** Counts rows by small numbers, the keys, until they are moved into a map: most rows are added here, which is several times as quick. */
export class Tally {
  private readonly rows: Int32Array;
  /** Those of which there are rows. */
  private readonly keys: number[] = [];

  /** Keys are below `most`. */
  constructor(most: number) {
    this.rows = new Int32Array(most);
  }

  add(key: number): void {
    const before = this.rows[key] ?? 0;
    if (before === 0) this.keys.push(key);
    this.rows[key] = before + 1;
  }

  /** Adds what was counted to a map, and begins again. */
  moveTo(counts: Map<number, number>): void {
    for (const key of this.keys) {
      counts.set(key, (counts.get(key) ?? 0) + (this.rows[key] ?? 0));
      this.rows[key] = 0;
    }
    this.keys.length = 0;
  }
}
