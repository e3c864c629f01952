import type { ChangeSummary } from '@saferplan/domain/shared';
import { sayCoded } from '../faults/say-coded.ts';
import type { Language } from '../language.ts';
import { changesCy } from './changes-cy.ts';
import { changesEn } from './changes-en.ts';

/** What a change did; of one from before summaries were codes, the English sentence that was stored. */
export const sayChange = (summary: ChangeSummary, language: Language = 'en'): string =>
  sayCoded(language === 'cy' ? changesCy : changesEn, summary);
