import type { Due } from '@saferplan/domain/plan';
import type { Language } from '../language.ts';
import { RHYTHMS } from './rhythms.ts';
import { WHEN } from './when.ts';

/** When something is due: 'August 2017', '31 August 2017', 'Ongoing', 'Not yet agreed'. */
export function sayDue(due: Due, language: Language): string {
  switch (due) {
    case 'ongoing':
    case 'quarterly':
    case 'annually':
    case 'not-agreed':
      return RHYTHMS[language][due];
    default:
      return WHEN[language].name(due);
  }
}
