import { inWords, type PartialDate } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';
import { MONTHS_CY } from './months-cy.ts';

/** How much of a day is said: each takes other words before it. */
export type DateShape = 'day' | 'month' | 'year';

/** What stands before a name of each shape, with the name. */
type Placed = Readonly<Record<DateShape, (name: string) => string>>;

/** The words before a day, a month and a year in one language, by what they say of it. */
interface Prepositions {
  readonly at: Placed;
  readonly since: Placed;
  readonly from: Placed;
  readonly to: Placed;
  readonly until: Placed;
  readonly by: Placed;
}

const placed = (day: string, month: string, year: string): Placed => ({
  day: (name) => `${day} ${name}`,
  month: (name) => `${month} ${name}`,
  year: (name) => `${year} ${name}`,
});
const always = (word: string): Placed => placed(word, word, word);

/** In Welsh a month is ‘mis Mawrth’ after these words, and o, i and tan make ‘fis’ of that. */
export const PREPOSITIONS: Readonly<Record<Language, Prepositions>> = {
  en: {
    at: placed('on', 'in', 'in'),
    since: always('since'),
    from: always('from'),
    to: always('to'),
    until: always('until'),
    by: always('by'),
  },
  cy: {
    at: placed('ar', 'ym mis', 'yn'),
    since: placed('ers', 'ers mis', 'ers'),
    from: placed('o', 'o fis', 'o'),
    to: placed('i', 'i fis', 'i'),
    until: placed('tan', 'tan fis', 'tan'),
    by: placed('erbyn', 'erbyn mis', 'erbyn'),
  },
};

/** As much of a day as is known, with the words that place it in a sentence: ‘on 28 March 2017’, and ‘in March 2017’. */
export type WhenWords = Readonly<Record<keyof Prepositions | 'name', (when: PartialDate) => string>> & {
  /** ‘from March 2017 to 3 May 2017’; null is a day that is not recorded. */
  readonly span: (from: PartialDate | null, to: PartialDate | null) => string;
};

const shapeOf = (when: PartialDate): DateShape => (when.length === 4 ? 'year' : when.length === 7 ? 'month' : 'day');

/** ‘28 Mawrth 2017’: free of Intl, because not every browser brings Welsh with it. */
function inWelsh(when: PartialDate): string {
  const [year = '', month, day] = when.split('-');
  if (month === undefined) return year;
  const name = MONTHS_CY[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day).toString()} ${name} ${year}`;
}

function whenWords(
  name: (when: PartialDate) => string,
  before: Prepositions,
  notRecorded: { readonly from: string; readonly to: string },
): WhenWords {
  const say = (words: Placed) => (when: PartialDate) => words[shapeOf(when)](name(when));
  const [from, to] = [say(before.from), say(before.to)];
  return {
    name,
    at: say(before.at),
    since: say(before.since),
    from,
    to,
    until: say(before.until),
    by: say(before.by),
    span: (first, last) => `${first === null ? notRecorded.from : from(first)} ${last === null ? notRecorded.to : to(last)}`,
  };
}

/** Days, months and years in sentences, by language. */
export const WHEN: Readonly<Record<Language, WhenWords>> = {
  en: whenWords(inWords, PREPOSITIONS.en, { from: 'from a day not recorded', to: 'to a day not recorded' }),
  cy: whenWords(inWelsh, PREPOSITIONS.cy, { from: 'o ddyddiad heb ei gofnodi', to: 'i ddyddiad heb ei gofnodi' }),
};
