import { withoutMarks } from './marks.ts';
import { periodsInText } from './parse-period.ts';

const PART =
  '(?:part(?:ial|ly)?(?:[ -](?:month|quarter|year|week))?|(?:month|quarter|year)?[ -]?to[ -]date|mtd|qtd|ytd|so far|incomplete|not (?:yet )?complete|in progress|(?:up )?to (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: [a-z]{3,9})?)';
const INCOMPLETE = new RegExp(`(?:\\s*[([]\\s*${PART}\\s*[)\\]]|[\\s,–-]+${PART})$`, 'i');

/** Whether a text names a period and says that it has not ended, as `Mar-16 (part)` and `Apr 16 to date`. */
export function isIncompletePeriod(text: string): boolean {
  const bare = text.replace(INCOMPLETE, '').trim();
  return bare !== text && (periodsInText(bare).length > 0 || periodsInText(withoutMarks(bare).bare).length > 0);
}

/** Why figures of such a period are left out. */
export const sayIncomplete = (text: string): string =>
  `“${text.slice(0, 80)}” is not a complete period, so its figures are not comparable with those of the others.`;
