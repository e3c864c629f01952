import { textOf } from '../ui/text-of.ts';
import type { NumberControl } from './fields/field-form.ts';
import { choices as choiceWords } from '../words/choices.ts';

/** An amount in pounds as it is written: pence are two figures or none. What is no number, since it was refused, is shown as typed. */
export const poundsToEdit = (value: unknown): string =>
  typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(2) : textOf(value);

/** How the number of each field kind is shown to be edited, what is said under it, and whether it may be left empty. */
export const NUMBERS: Readonly<
  Record<NumberControl, { readonly show: (value: unknown) => string; readonly hint?: string; readonly mayBeEmpty: boolean }>
> = {
  number: { show: textOf, mayBeEmpty: false },
  'optional-number': { show: textOf, mayBeEmpty: true },
  money: { show: poundsToEdit, hint: choiceWords.inPounds, mayBeEmpty: false },
  'optional-money': { show: poundsToEdit, hint: choiceWords.inPounds, mayBeEmpty: true },
  'optional-percentage': { show: textOf, hint: choiceWords.inPerCent, mayBeEmpty: true },
};
