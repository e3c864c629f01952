import type { Language } from '../language.ts';

type Rhythm = 'ongoing' | 'quarterly' | 'annually' | 'not-agreed';

/** When something is due that has no day, by language. */
export const RHYTHMS: Readonly<Record<Language, Readonly<Record<Rhythm, string>>>> = {
  en: { ongoing: 'Ongoing', quarterly: 'Quarterly', annually: 'Annually', 'not-agreed': 'Not yet agreed' },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: { ongoing: 'Parhaus', quarterly: 'Bob chwarter', annually: 'Bob blwyddyn', 'not-agreed': 'Heb ei gytuno eto' },
};
