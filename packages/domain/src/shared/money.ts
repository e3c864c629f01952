import { z } from 'zod';
import { coded } from './value-fault.ts';

/** The largest amount: a thousand million pounds, in pence. Whole numbers, and sums of a million such, are exact up to 2^53. */
const MOST_PENCE = 100_000_000_000;

/**
 * An amount of money in whole pence: `{ pence: 3710400 }` is £37,104. It is no number, so that pence and pounds cannot be mixed; what is
 * published, and what people write, is in pounds, and goes through the functions of this file.
 */
export interface Money {
  readonly pence: number;
}

/** Money as an item holds it: 0 or more. */
export const Money: z.ZodType<Money, Money> = z
  .strictObject({ pence: z.int() }, { error: coded('not-money') })
  .refine(({ pence }) => pence >= 0, { error: coded('too-small', { least: 0 }) })
  .refine(({ pence }) => pence <= MOST_PENCE, { error: coded('too-much-money') });

export const NO_MONEY: Money = { pence: 0 };

/** The exact sum; of nothing, nothing. */
export const sumOf = (amounts: readonly Money[]): Money => ({ pence: amounts.reduce((total, { pence }) => total + pence, 0) });

/** What is left of one amount after another; below 0 where that is more. */
export const lessMoney = (one: Money, other: Money): Money => ({ pence: one.pence - other.pence });

/** The pounds of an amount, as publications and packages hold them: 1250.5 of 125,050 pence. */
export const poundsOf = ({ pence }: Money): number => pence / 100;

/** How far the nearest number of a computer may be from an amount to the penny, in pence. */
const NEAR = 0.0001;

/** The amount of a number of pounds; null where it is not one of whole pence. */
export function moneyOfPounds(pounds: number): Money | null {
  const pence = Math.round(pounds * 100);
  return Number.isSafeInteger(pence) && Math.abs(pounds * 100 - pence) < NEAR ? { pence } : null;
}

/** An amount as people write it, with or without commas between thousands and the sign of the pound before it. */
const WRITTEN = /^(?<minus>[-−–]?) ?£? ?(?<after>[-−–]?)(?<pounds>\d{1,12}|\d{1,3}(?:,\d{3}){1,3})?(?:\.(?<pence>\d{1,2})0*|\.)?$/u;

/** What somebody wrote as an amount of pounds and pence, digit by digit: '£37,104', '37104', '1,250.5'. Null where it is none, or of less than a penny. */
export function readMoney(text: string): Money | null {
  const groups = WRITTEN.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  const { minus = '', after = '', pounds, pence = '' } = groups;
  if (pounds === undefined && pence === '') return null;
  const amount = Number((pounds ?? '0').replaceAll(',', '')) * 100 + Number(pence.padEnd(2, '0'));
  return { pence: minus === '' && after === '' ? amount : 0 - amount };
}

/** An amount in digits alone, which `readMoney` reads again: '37104', '1250.50', '-0.05'. */
export function writtenMoney({ pence }: Money): string {
  const [whole, rest] = [Math.floor(Math.abs(pence) / 100).toString(), Math.abs(pence) % 100];
  return `${pence < 0 ? '-' : ''}${whole}${rest === 0 ? '' : `.${rest.toString().padStart(2, '0')}`}`;
}

/** '£37,104', '£1,250.50', '−£0.05'. */
export function moneyInWords(money: Money): string {
  const [whole = '', rest] = writtenMoney({ pence: Math.abs(money.pence) }).split('.');
  return `${money.pence < 0 ? '−' : ''}£${Number(whole).toLocaleString('en-GB')}${rest === undefined ? '' : `.${rest}`}`;
}
