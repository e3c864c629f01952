import { monthAfter } from '@saferplan/domain/shared';
import { sameName } from '@saferplan/domain/peers';
import { type Months, timesOfNote, UNUSABLE } from './times-of-note.ts';

/** An area whose figures the publisher says cannot be used, and when. */
export interface UnusableFigures {
  /** By `sameName`. */
  readonly area: string;
  readonly force: string;
  /** The times that the note names; none where it names none. */
  readonly during: readonly Months[];
  /** The note, as it is published. */
  readonly note: string;
}

/**
 * What notes say cannot be used: a note that says so and names areas means those; one that names none means nobody. A note that begins
 * with the name of a force means areas of that force. `lastMonth` is the last of the table.
 */
export function unusableFigures(
  notes: readonly string[],
  areas: readonly { readonly name: string; readonly force: string }[],
  lastMonth: string,
): readonly UnusableFigures[] {
  // The longest first, so that 'Tunbridge Wells' is not found in the name of a longer one.
  const longestFirst = areas.toSorted((one, other) => other.name.length - one.name.length);
  return notes.flatMap((note): readonly UnusableFigures[] => {
    if (!UNUSABLE.test(note)) return [];
    const force = areas.find((area) => area.force !== '' && sameName(note).startsWith(`${sameName(area.force)}:`))?.force;
    let words = ` ${sameName(note).replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')} `;
    const during = timesOfNote(note, lastMonth);
    const found: UnusableFigures[] = [];
    for (const area of longestFirst) {
      if (force !== undefined && area.force !== force) continue;
      const name = ` ${sameName(area.name).replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')} `;
      if (!words.includes(name)) continue;
      words = words.replaceAll(name, ' | ');
      found.push({ area: sameName(area.name), force: area.force, during, note });
    }
    return found;
  });
}

/** Whether one of these times has a month of a quarter, which is known by its first month. */
export const isDuring = (during: readonly Months[], quarter: string): boolean =>
  during.some(({ from, to }) => (from === null || from <= monthAfter(quarter, 2)) && (to === null || to >= quarter));
