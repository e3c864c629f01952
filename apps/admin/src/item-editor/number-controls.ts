import { type Money, readMoney, writtenMoney } from '@saferplan/domain/shared';
import { numberFrom } from '../ui/number-from.ts';
import { textOf } from '../ui/text-of.ts';
import type { NumberControl } from './fields/field-form.ts';
import { choices as choiceWords } from '../words/choices.ts';

/** An amount in pounds as it is written: pence are two figures or none. What is no money, since it was refused, is shown as typed. */
export const moneyToEdit = (value: unknown): string => (isAmount(value) ? writtenMoney(value) : textOf(value));

/** Whether it is an amount, be it one that was refused, such as one below 0. */
const isAmount = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'pence' in value && typeof value.pence === 'number';

interface NumberEditor {
  readonly show: (value: unknown) => string;
  /** What somebody typed, as the field keeps it; the text itself where it is none, for the schema to refuse. */
  readonly read: (text: string) => unknown;
  readonly hint?: string;
  readonly mayBeEmpty: boolean;
}

/** How the number of each field kind is shown to be edited and read, what is said under it, and whether it may be left empty. */
export const NUMBERS: Readonly<Record<NumberControl, NumberEditor>> = {
  number: { show: textOf, read: numberFrom, mayBeEmpty: false },
  'optional-number': { show: textOf, read: numberFrom, mayBeEmpty: true },
  money: { show: moneyToEdit, read: (text) => readMoney(text) ?? text, mayBeEmpty: true },
  'optional-percentage': { show: textOf, read: numberFrom, hint: choiceWords.inPerCent, mayBeEmpty: true },
};
