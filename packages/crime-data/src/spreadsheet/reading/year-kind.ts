import { monthNumber } from './period-parts.ts';
import type { PeriodReading } from './period-reading.ts';
import { MONTH } from './period-rules.ts';

const ENDS = new RegExp(
  `^(?<financial>(?:financial|fin\\.?|fiscal)\\s+|f\\.?(?=y))?(?:years?|y|(?:12|twelve) months)\\s*(?:(?:ending|ended|end|to|up to)\\b|(?<short>\\/?e\\b))\\s*(?:in |at |on )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?<month>${MONTH})?$`,
  'i',
);
const FINANCIAL = /^(?:financial|fin\.?|fiscal)\s+y(?:ea)?rs?\b|^f\.?\/?y\.?$/i;
const ACADEMIC = /^(?:academic|school)\s+y(?:ea)?rs?\b|^a\.?\/?y\.?$/i;

/**
 * How years follow from the year that each names: the month that they begin in, and what to add to the year named. `open` where the
 * heading says that they are no calendar years, and not which of two others; null where the years say it themselves.
 */
export function kindOfYears(
  heading: string,
  years: readonly PeriodReading[],
): { readonly begins: number; readonly add: number } | 'open' | null {
  const areBare = years.every(({ begins, form }) => begins === 1 && (form === 'number' || form === 'financial'));
  const text = heading.trim();
  const isAcademic = ACADEMIC.test(text);
  if (!areBare) return isAcademic && years.every(({ begins }) => begins === 4) ? { begins: 9, add: 0 } : null;
  const ends = ENDS.exec(text)?.groups;
  const month = monthNumber(ends?.['month'] ?? '') ?? (ends?.['financial'] === undefined ? null : 3);
  if (month !== null) return month === 12 ? { begins: 1, add: 0 } : { begins: month + 1, add: -1 };
  const isOpen = ends !== undefined || isAcademic || FINANCIAL.test(text) || years.some(({ form }) => form === 'financial');
  return isOpen ? 'open' : null;
}
