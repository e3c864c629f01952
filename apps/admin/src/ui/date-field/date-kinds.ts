import { type DateContext, lastDayOfDue, readDay, readDue, readMonth, readMonthOrDay, saysUnknown } from '@saferplan/domain/dates';
import { Due } from '@saferplan/domain/plan';
import { type DateFault, type IsoDate, PartialDate } from '@saferplan/domain/shared';
import { sayWeekday } from '@saferplan/messages/weekdays';
import { RHYTHMS } from '@saferplan/messages/rhythms';
import { language } from '../../words/spoken.ts';
import { inWords, shortDue } from '../dates-in-words.ts';
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

/** A stored value as people write it in the language that is spoken, so that it is read back; what cannot be read as it is. */
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
  const rhythms: Readonly<Record<string, string>> = RHYTHMS[language];
  return {
    said: rhythms[value] ?? inWords(value),
    meaning: last === null ? (RHYTHM_MEANINGS[value] ?? '') : uiWords.dateKinds.dueBy(dayInFull(last)),
  };
}

/** 'Sunday 30 September 2018', in the language that is spoken. */
const dayInFull = (day: IsoDate): string => `${sayWeekday(day, language)} ${inWords(day)}`;

const RHYTHM_MEANINGS: Readonly<Record<string, string>> = {
  ongoing: uiWords.dateKinds.noDayByWhichIt,
  quarterly: uiWords.dateKinds.dueAtTheEndOf,
  annually: uiWords.dateKinds.dueAtTheEndOfThe,
  'not-agreed': uiWords.dateKinds.toBeAgreedTheChecks,
};
