import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../apps/viewer/accessibility-runs.json', import.meta.url));

/** The colours in which pages are tried, and how the browser is asked for them. */
export const COLOURS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** In pixels; 320 is a screen of 1280 at four times the size. */
export const WIDTHS = [1280, 320] as const;

/** Whether what the tests find is to be written down for the accessibility statement, as `pnpm accessibility` asks. */
export const isRecording = process.env['RECORD_ACCESSIBILITY'] !== undefined;

/** A run over the pages of one partnership, as it grows: what was tried, and what was found wrong. */
export class AccessibilityRun {
  readonly #pages = new Set<string>();
  readonly #widths = new Set<number>();
  readonly #colours = new Set<string>();
  readonly #violations: string[] = [];
  byKeyboard = false;

  note(path: string, width: number, colours: string, found: readonly string[]): void {
    this.#pages.add(path);
    this.#widths.add(width);
    this.#colours.add(colours);
    this.#violations.push(...found.map((violation) => `${path}, ${width.toString()} px, ${colours}: ${violation}`));
  }

  get violations(): readonly string[] {
    return this.#violations;
  }

  /** Writes the run down where that is asked for, under the slug of the partnership that answers at `address`; other runs stay. */
  async record(address: string): Promise<void> {
    if (!isRecording) return;
    const plan = (await (await fetch(`${address}/data/plan.json`)).json()) as { readonly partnership: { readonly slug: string } };
    const others = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, unknown>>) : {};
    const run = {
      on: new Date().toISOString().slice(0, 10),
      pages: this.#pages.size,
      widths: [...this.#widths],
      colours: [...this.#colours],
      byKeyboard: this.byKeyboard,
      violations: this.#violations,
    };
    writeFileSync(FILE, `${JSON.stringify({ ...others, [plan.partnership.slug]: run }, null, 2)}\n`);
  }
}
