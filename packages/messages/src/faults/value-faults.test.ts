import { KINDS } from '@saferplan/domain/plan';
import { faultIn, type ValueFault } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeFault, withWords } from './describe-fault.ts';
import { sayCoded } from './say-coded.ts';
import { valueFaultsCy } from './value-faults-cy.ts';
import { valueFaultsEn } from './value-faults-en.ts';

/** Anything that a sentence may be made of: a number or a text by whatever name, and the days and choices that it says in words. */
const ANYTHING = new Proxy(
  {
    startsOn: '2017-04-01',
    previousEndsOn: '2017-03-31',
    day: '2017-03-31',
    month: '2017-03',
    from: '2016-10',
    to: '2017-03',
    why: { code: 'date-unreadable', text: '<text>' },
    columns: ['<group>', '<level>'],
    needed: ['<value>'],
    said: 'raises',
    does: 'lowers',
    choices: ['One'],
    parts: ['<parts>'],
    texts: [],
    kind: 'priority',
    endsOn: '2018-03-31',
    on: '2018-04-01',
    when: '2099-05',
    most: 31,
    least: 3,
    above: 7,
  },
  { get: (given, name) => Reflect.get(given, name) ?? `<${String(name)}>` },
);

/** Every sentence of a language by its code, made of the same. */
const sentencesOf = (words: object): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).map(([code, said]: [string, unknown]) => [
      code,
      typeof said === 'function' ? String(said(ANYTHING)) : String(said),
    ]),
  );

describe('what is said of a value', () => {
  it('is said in Welsh with the same parts, and not in English', () => {
    const welsh = sentencesOf(valueFaultsCy);
    const parts = (text = ''): readonly string[] =>
      [...new Set(text.replace(/<(?:tags|dagiau)>/u, '').match(/<\w+>|\b(?:31|3|7)\b/gu))].toSorted();
    for (const [code, english] of sentencesOf(valueFaultsEn)) {
      expect(welsh.get(code), code).not.toBe(english);
      expect(parts(welsh.get(code)), code).toEqual(parts(english));
    }
    expect([...welsh.keys()].toSorted()).toEqual(Object.keys(valueFaultsEn).toSorted());
  });

  it.each<readonly [ValueFault, string]>([
    [{ code: 'too-long', most: 4000 }, 'Use 4,000 characters or fewer'],
    [{ code: 'not-slug', example: 'substance-misuse' }, 'Use small letters, numbers and single hyphens, as in substance-misuse'],
    [{ code: 'not-id-of-kind', prefix: 'pri' }, 'This is not an identifier of the kind pri_…'],
    [{ code: 'not-whole-between', least: 1, most: 5 }, 'Enter a whole number from 1 to 5'],
    [{ code: 'not-between', least: 0, most: 100 }, 'Enter 0 to 100'],
    [{ code: 'too-small', least: 2 }, 'Enter 2 or more'],
    [{ code: 'too-great', most: 36 }, 'Enter 36 or less'],
    [{ code: 'not-above', above: 0 }, 'Enter a number above 0'],
    [{ code: 'formula-too-deep', most: 12 }, 'Nest a formula at most 12 deep'],
    [
      { code: 'plan-follows', startYear: 2017, title: 'Safer', first: 2018 },
      'It begins in 2017 and follows “Safer”, which begins in 2018: write a later first year.',
    ],
    [
      { code: 'plan-begins-otherwise', label: '2017-18', startsOn: '2017-04-01', endsOn: '2018-03-31', year: 2017 },
      '2017-18 is from 1 April 2017 to 31 March 2018: write 2017 as the first year of the plan that begins with it.',
    ],
    [{ code: 'extra-not-number', label: 'Cost' }, 'Cost is to be a number, such as 12.5'],
  ])('%o', (fault, english) => {
    expect(describeFault(fault)).toBe(english);
  });

  it('is what the schemas of the kinds answer, in words for whoever typed it', () => {
    const messages = Object.values(KINDS).flatMap(({ schema }) =>
      Object.values(schema.shape).flatMap((field) =>
        ['', 'two\nlines', '<b>x</b>', 'x'.repeat(30_000), -1, 1.5, null].flatMap((value) =>
          field instanceof z.ZodType ? (field.safeParse(value).error?.issues ?? []).map(({ message }) => message) : [],
        ),
      ),
    );
    const coded = messages.map(faultIn).filter(({ code }) => code !== 'not-as-expected');
    expect(coded.length).toBeGreaterThan(500);
    for (const fault of coded) expect(sayCoded(valueFaultsCy, fault)).not.toBe(describeFault(fault));
    expect(withWords(messages.map((message) => ({ message }))).filter(({ message }) => message.startsWith('{'))).toEqual([]);
  });
});
