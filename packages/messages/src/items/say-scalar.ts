import { Due, type ScalarWay } from '@saferplan/domain/plan';
import { Money, moneyInWords, moneyOfPounds, PartialDate } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';
import { sayDue } from '../locale/say-due.ts';
import { WHEN } from '../locale/when.ts';
import { YES_NO } from '../locale/yes-no.ts';

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
  cy: new Intl.NumberFormat('cy', { maximumFractionDigits: 20 }),
};

/** A number as people read it, with all its decimals. */
export const sayNumber = (value: number, language: Language): string => NUMBERS[language].format(value);

/**
 * A value that is one word, number or date, as people read it in the plan, in its history and in what is published; null where it is said
 * as it is: texts, what no list has a word for, and what an earlier version kept in another form. A moment is said by whoever shows it, who
 * knows in which time zone it is read.
 */
export function sayScalar(way: ScalarWay, value: unknown, language: Language): string | null {
  switch (way) {
    case 'text':
    case 'choice':
    case 'moment':
      return null;
    case 'yes-no':
      return typeof value === 'boolean' ? YES_NO[language][value ? 'yes' : 'no'] : null;
    case 'number':
      return typeof value === 'number' ? sayNumber(value, language) : null;
    case 'percent':
      return typeof value === 'number' ? `${sayNumber(value, language)}%` : null;
    case 'money':
      return sayMoney(value, language);
    case 'date': {
      const date = PartialDate.safeParse(value);
      return date.success ? WHEN[language].name(date.data) : null;
    }
    case 'due': {
      const due = Due.safeParse(value);
      return due.success ? sayDue(due.data, language) : null;
    }
  }
}

/** Money in pence, or as a number of pounds, which is how it is published. */
function sayMoney(value: unknown, language: Language): string | null {
  const money = typeof value === 'number' ? moneyOfPounds(value) : Money.safeParse(value).data;
  return money === undefined || money === null ? sayScalar('number', value, language) : moneyInWords(money);
}
