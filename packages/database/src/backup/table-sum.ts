import { createHash } from 'node:crypto';
import { partsOf } from './parts-of.ts';
import type { Row } from './rows.ts';

/** How many rows a table holds, and a sum over them that does not depend on their order. */
export interface TableSum {
  readonly table: string;
  readonly rows: number;
  /** The SHA-256 of each row, added up modulo 2^256, in hexadecimal. */
  readonly sha256: string;
}

const MODULUS = 1n << 256n;

/** Adds up the rows of a table one after another. */
export class RunningSum {
  #sum = 0n;
  #rows = 0;

  add(row: Row): void {
    this.#sum = (this.#sum + BigInt(`0x${hashOf(row)}`)) % MODULUS;
    this.#rows += 1;
  }

  of(table: string): TableSum {
    return { table, rows: this.#rows, sha256: this.#sum.toString(16).padStart(64, '0') };
  }
}

/**
 * The SHA-256 of a row: of each column, by name, its name, the kind and length of its value, and the value. A long text goes in a
 * part at a time, so that no whole copy of it is made.
 */
function hashOf(row: Row): string {
  const hash = createHash('sha256');
  for (const [column, value] of Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    hash.update(`${column}\n${typeof value} ${text.length.toString()}\n`);
    for (const part of partsOf(text)) hash.update(part);
  }
  return hash.digest('hex');
}

/** The sum that backups of the first version hold: the SHA-256 over all rows, sorted. Keeps the text of every row until `of`. */
export class SortedSum {
  readonly #lines: string[] = [];

  add(row: Row): void {
    this.#lines.push(JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))));
  }

  of(table: string): TableSum {
    const hash = createHash('sha256');
    for (const [index, line] of this.#lines.toSorted().entries()) hash.update(index === 0 ? line : `\n${line}`);
    return { table, rows: this.#lines.length, sha256: hash.digest('hex') };
  }
}
