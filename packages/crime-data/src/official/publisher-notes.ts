import { sameName } from '@saferplan/domain/peers';

/** An area whose figures the publisher says cannot be used, and when. */
export interface UnusableFigures {
  /** By `sameName`. */
  readonly area: string;
  readonly force: string;
  /** The last years of the financial years that the note names; empty where it names none. */
  readonly yearsEnding: readonly number[];
  /** The note, as it is published. */
  readonly note: string;
}

/** Words by which a note says that figures are not to be used. */
const UNUSABLE = /unassigned|unallocated|unusable|incomplete|not (?:be )?(?:used|usable|available)|cannot be used/iu;

/**
 * What notes say cannot be used: a note that says so and names areas means those; one that names none means nobody. A note that begins
 * with the name of a force means areas of that force.
 */
export function unusableFigures(
  notes: readonly string[],
  areas: readonly { readonly name: string; readonly force: string }[],
): readonly UnusableFigures[] {
  // The longest first, so that 'Tunbridge Wells' is not found in the name of a longer one.
  const longestFirst = areas.toSorted((one, other) => other.name.length - one.name.length);
  return notes.flatMap((note): readonly UnusableFigures[] => {
    if (!UNUSABLE.test(note)) return [];
    const force = areas.find((area) => area.force !== '' && sameName(note).startsWith(`${sameName(area.force)}:`))?.force;
    let words = ` ${sameName(note).replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')} `;
    const yearsEnding = yearsNamed(note);
    const found: UnusableFigures[] = [];
    for (const area of longestFirst) {
      if (force !== undefined && area.force !== force) continue;
      const name = ` ${sameName(area.name).replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')} `;
      if (!words.includes(name)) continue;
      words = words.replaceAll(name, ' | ');
      found.push({ area: sameName(area.name), force: area.force, yearsEnding, note });
    }
    return found;
  });
}

/** The years in which the financial years end that a note names: 'year ending March 2026', '2025/26'. */
function yearsNamed(note: string): readonly number[] {
  const endings = [...note.matchAll(/years? ending (?:\d{1,2} )?March (?<year>\d{4})/giu)].map(({ groups }) => Number(groups?.['year']));
  const written = [...note.matchAll(/(?<first>\d{4})[/-](?<last>\d{2})(?!\d)/gu)].map(({ groups }) => Number(groups?.['first']) + 1);
  return [...new Set([...endings, ...written])];
}

/** The year in which the financial year of a quarter ends; the quarter is known by its first month. */
export const yearEnding = (period: string): number => Number(period.slice(0, 4)) + (period.slice(5) === '01' ? 0 : 1);
