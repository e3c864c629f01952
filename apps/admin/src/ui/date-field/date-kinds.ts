import {
  type DateContext,
  dayInFull,
  lastDayOfDue,
  readDay,
  readDue,
  readMonth,
  readMonthOrDay,
  saysUnknown,
  shortDue,
} from '@saferplan/domain/dates';
import { describeDue, Due } from '@saferplan/domain/plan';
import { type DateFault, inWords, PartialDate } from '@saferplan/domain/shared';
import { uiWords } from '../../words/ui-words.ts';

/** What may stand in a field: when something is due, a day, a month, either, or as much of a day as is known. */
export type DateKind = 'due' | 'day' | 'month' | 'month-or-day' | 'partial-day';

type ReadText = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly failure: DateFault };

const READERS: Readonly<Record<DateKind, (text: string, context: DateContext) => ReadText>> = {
  due: readDue,
  day: readDay,
  month: readMonth,
  'month-or-day': readMonthOrDay,
  'partial-day': (text, context) => (/^\d{4}$/u.test(text.trim()) ? { ok: true, value: text.trim() } : readMonthOrDay(text, context)),
};

/** What was typed, as the field stores it; or why it cannot stand there. Nothing, and `not known`, are '' where that may stand. */
export function readTyped(text: string, kind: DateKind, mayBeUnknown: boolean, context: DateContext): ReadText {
  if (kind === 'due' && text.trim() === '') return { ok: true, value: 'not-agreed' };
  if (mayBeUnknown && kind !== 'due' && (text.trim() === '' || saysUnknown(text, context))) return { ok: true, value: '' };
  return READERS[kind](text, context);
}

/** A stored value as people write it; what cannot be read as it is. */
export const written = (value: string): string =>
  PartialDate.safeParse(value).success ? inWords(value) : Due.safeParse(value).success ? shortDue(value) : value;

/** A stored value in full: 'September 2018' with 'due by Sunday 30 September 2018'. */
export function inFull(value: string, kind: DateKind): { readonly said: string; readonly meaning: string } {
  if (value === '') return { said: uiWords.dateKinds.notKnown, meaning: uiWords.dateKinds.canBeSaidLater };
  if (kind !== 'due')
    return {
      said: inWords(value),
      meaning:
        value.length === 10 ? dayInFull(value) : value.length === 4 ? uiWords.dateKinds.theWholeYear : uiWords.dateKinds.theWholeMonth,
    };
  const last = lastDayOfDue(value);
  return { said: describeDue(value), meaning: last === null ? (RHYTHM_MEANINGS[value] ?? '') : uiWords.dateKinds.dueBy(dayInFull(last)) };
}

const RHYTHM_MEANINGS: Readonly<Record<string, string>> = {
  ongoing: uiWords.dateKinds.noDayByWhichIt,
  quarterly: uiWords.dateKinds.dueAtTheEndOf,
  annually: uiWords.dateKinds.dueAtTheEndOfThe,
  'not-agreed': uiWords.dateKinds.toBeAgreedTheChecks,
};
