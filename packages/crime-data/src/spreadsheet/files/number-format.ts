/** What a number format of XLSX shows. */
export interface NumberFormat {
  readonly format: string;
  /** A day, with or without its time; times and durations alone are none. */
  readonly isDay: boolean;
  readonly isPercent: boolean;
}

/** The formats that XLSX knows by number alone (ECMA-376, part 1, 18.8.30), as far as they show days, times or percentages. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
};

const GENERAL: NumberFormat = { format: '', isDay: false, isPercent: false };
/** Days in the writings of East Asia. */
const isEastAsianDay = (id: number): boolean => (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** The format of a number, by its identifier and the code that the book gives for it. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const format = code ?? BUILT_IN[id] ?? '';
  if (format === '') return isEastAsianDay(id) ? { ...GENERAL, isDay: true } : GENERAL;
  const letters = lettersOf(format);
  const hasTime = /[hs]/.test(letters);
  return {
    format,
    isDay: /[yd]/.test(letters) || (letters.includes('m') && !hasTime),
    isPercent: letters.includes('%'),
  };
}

/** Whether a format shows a time of day or a duration, and no day. */
export function isTimeFormat(format: string): boolean {
  const letters = lettersOf(format);
  return /[hs]/.test(letters) && !/[yd]/.test(letters);
}

/** The letters of the first section of a format that mean something: past quotes, escapes, fillers, colours and conditions. */
function lettersOf(format: string): string {
  let letters = '';
  for (let at = 0; at < format.length; at += 1) {
    const character = format[at] ?? '';
    if (character === ';') break;
    if (character === '\\' || character === '_' || character === '*') at += 1;
    else if (character === '"') at = endOf(format, '"', at);
    else if (character === '[') {
      const end = endOf(format, ']', at);
      const inner = format.slice(at + 1, end).toLowerCase();
      if (/^(?:h+|m+|s+)$/.test(inner)) letters += 's';
      at = end;
    } else letters += character.toLowerCase();
  }
  return letters === 'general' ? '' : letters;
}

function endOf(format: string, mark: string, from: number): number {
  const end = format.indexOf(mark, from + 1);
  return end === -1 ? format.length : end;
}
