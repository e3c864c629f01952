import { type DateContext, readPeriod } from '@saferplan/domain/dates';
import { numberFrom } from '../../ui/number-from.ts';

/** Between a value and its period: a comma, a word of English or Welsh, a bracket. */
const BETWEEN = /,?\s+(?:(?:in|for|during|yn|ym|yng|am|ar gyfer)\s+)?\(?/giu;

/** A value that is typed with its period, '120 in 2017-18' or '120, year to March 2018': both apart; null where it is none. The period names its year. */
export function valueWithPeriod(text: string, context: DateContext): { readonly value: string; readonly period: string } | null {
  const typed = text.trim().replace(/\)$/u, '');
  for (const between of typed.matchAll(BETWEEN)) {
    const [value, period] = [typed.slice(0, between.index), typed.slice(between.index + between[0].length)];
    if (typeof numberFrom(value) === 'number' && /\d{4}/u.test(period) && readPeriod(period, context).ok) return { value, period };
  }
  return null;
}
