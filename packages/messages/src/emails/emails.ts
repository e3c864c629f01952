import type { Due } from '@saferplan/domain/plan';
import type { PartialDate } from '@saferplan/domain/shared';
import { monitoring as monitoringCy } from '../admin/cy/monitoring.ts';
import { monitoring as monitoringEn } from '../admin/monitoring.ts';
import { reasonSaid } from '../admin/reason-said.ts';
import type { Language } from '../language.ts';
import { localeTools } from '../locale/locale-tools.ts';
import { sayDue } from '../locale/say-due.ts';
import { emailsCy } from './emails-cy.ts';
import { emailsEn, type EmailWords } from './emails-en.ts';

/** What emails say in one language, with what they tell of a plan. */
export interface EmailLanguage {
  readonly words: EmailWords;
  /** A day (ISO 8601). */
  readonly day: (day: string) => string;
  /** A day or a month (ISO 8601) with the word before it: ‘on 28 March 2017’, ‘in March 2017’. */
  readonly at: (when: PartialDate) => string;
  readonly due: (due: Due) => string;
  /** Why an action has its colour. */
  readonly reason: (reason: Parameters<typeof reasonSaid>[0]) => string;
}

function emailLanguage(language: Language): EmailLanguage {
  const words = language === 'cy' ? emailsCy : emailsEn;
  const { date, dated } = localeTools(language);
  const said = { said: (language === 'cy' ? monitoringCy : monitoringEn).reasons, language };
  return { words, day: date, at: dated.at, due: (due) => sayDue(due, language), reason: (reason) => reasonSaid(reason, said) };
}

/** What emails say, by the language of whoever gets them. */
export const EMAILS: Readonly<Record<Language, EmailLanguage>> = { en: emailLanguage('en'), cy: emailLanguage('cy') };
