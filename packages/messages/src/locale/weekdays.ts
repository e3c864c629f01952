import type { IsoDate } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';

/** The days of the week from Sunday, by language: not every browser brings Welsh with it. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  cy: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
};

/** The day of the week of a day. */
export const sayWeekday = (day: IsoDate, language: Language): string => WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
