import type { Due } from '@saferplan/domain/plan';
import type { Language } from '../language.ts';
import { localeTools } from './locale-tools.ts';
import { RHYTHMS } from './rhythms.ts';

const DATES = { en: localeTools('en').date, cy: localeTools('cy').date } as const;

/** When something is due: 'August 2017', '31 August 2017', 'Ongoing', 'Not yet agreed'. */
export function sayDue(due: Due, language: Language): string {
  switch (due) {
    case 'ongoing':
    case 'quarterly':
    case 'annually':
    case 'not-agreed':
      return RHYTHMS[language][due];
    default:
      return DATES[language](due);
  }
}
