import { isSameValue } from '../shared/is-same-value.ts';
import { type DateContext, readDate } from '../dates/index.ts';
import { type Money, moneyOfPounds, readMoney, writtenMoney } from '../shared/money.ts';
import { ok, refuse } from '../shared/result.ts';
import { type CellForm, NUMBER } from './cell-form.ts';
import { same } from './names.ts';

export const textCell: CellForm<string> = { write: (text) => text, read: ok };

/** A closed set of words, with spaces for hyphens; the one that says that nothing is known is an empty cell. */
export const wordCell = <Word extends string>(words: readonly Word[], unknown: Word | null): CellForm<Word> => {
  const choices = words.filter((word) => word !== unknown).map((word) => word.replaceAll('-', ' '));
  return {
    choices,
    hint: `${choices.join(', ')}${unknown === null ? '' : '; or empty'}`,
    write: (word) => (word === unknown ? '' : word.replaceAll('-', ' ')),
    read: (text) => {
      if (text === '' && unknown !== null) return ok(unknown);
      const found = words.find((word) => same(word.replaceAll('-', ' '), text.replaceAll('-', ' ')));
      return found === undefined ? refuse({ code: 'not-one-of', words: choices, mayBeEmpty: unknown !== null }) : ok(found);
    },
  };
};

/** Yes or no; an empty cell is no. */
export const yesNoCell: CellForm<boolean> = {
  choices: ['yes', 'no'],
  hint: 'yes or no',
  write: (value) => (value ? 'yes' : 'no'),
  read: (text) => (text === '' || same(text, 'no') ? ok(false) : same(text, 'yes') ? ok(true) : refuse({ code: 'not-yes-or-no' })),
};

const PLAIN = new RegExp(`^${NUMBER}$`, 'iu');
const WITH_COMMAS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/** A number, with or without commas between its thousands and a pound sign before it. */
export const numberCell: CellForm<number> = {
  isNumber: true,
  hint: 'A number',
  write: (value) => value.toString(),
  read: (text) => {
    const digits = text.replace(/^(?<sign>-?)£ */u, '$<sign>');
    if (WITH_COMMAS.test(digits)) return ok(Number(digits.replaceAll(',', '')));
    return PLAIN.test(digits) ? ok(Number(digits)) : refuse({ code: 'cell-not-number' });
  },
};

/** Money in pounds: a number, with or without the pound sign; a program of spreadsheets may have the nearest number to it. */
export const moneyCell: CellForm<Money> = {
  isNumber: true,
  hint: 'An amount in pounds',
  write: writtenMoney,
  read: (text, names) => {
    const number = numberCell.read(text, names);
    const money = readMoney(text) ?? (number.ok ? moneyOfPounds(number.value) : null);
    return money === null ? refuse({ code: 'cell-not-money' }) : ok(money);
  },
};

/** A share in per cent, which is not divided by 100: with or without its sign. */
export const percentageCell: CellForm<number> = {
  ...numberCell,
  hint: 'Per cent, 0 to 100',
  read: (text, names) => numberCell.read(text.replace(/ ?(?:%|per cent)$/u, ''), names),
};

/** Two plans that no date without a year, no quarter and no season means the same in. */
const TWO_PLANS: readonly DateContext[] = [
  { today: '2001-02-03', year: { startsOn: '2000-04-01', endsOn: '2001-03-31' } },
  { today: '2012-11-13', year: { startsOn: '2012-01-01', endsOn: '2014-12-31' } },
];

/** What a day or a month in words is, where it is the same one in whichever plan it stands; else the text. */
function sameInAnyPlan(text: string): string {
  const [one, other] = TWO_PLANS.map((context) => readDate(text, context));
  if (one?.ok !== true || other?.ok !== true || !isSameValue(one.value, other.value)) return text;
  const { value } = one;
  if (value.kind === 'day') return value.day;
  return value.kind === 'months' && value.from === value.to && !value.ends ? value.to : text;
}

/**
 * A day as 2017-08-31, or as people in Britain write it: 31/08/2017, 31 August 2017. The schema of the field says which days there are, and
 * whether a month will do.
 */
export const dayCell: CellForm<string> = { hint: '2017-08-31', write: (day) => day, read: (text) => ok(sameInAnyPlan(text)) };

export const monthOrDayCell: CellForm<string> = { ...dayCell, hint: '2017-08 or 2017-08-31' };

export const partialDateCell: CellForm<string> = { ...dayCell, hint: '2017-08-31, or 2017-08 or 2017 where only that is known' };

export const dueCell: CellForm<string> = {
  write: (due) => (due === 'not-agreed' ? '' : due),
  // The schema of an action says which dates and rhythms there are.
  read: (text, names) => (text === '' ? ok('not-agreed') : dayCell.read(text.toLowerCase(), names)),
};

export const calculationCell: CellForm<string | null> = {
  write: (key) => key ?? '',
  read: (text) => ok(text === '' ? null : text),
};
