import { describe, expect, it } from 'vitest';
import { emailsCy } from './emails-cy.ts';
import { emailsEn, type EmailWords } from './emails-en.ts';
import { EMAILS } from './emails.ts';

/** Every sentence with the path to it; one made of parameters, of numbers that are found again in it. */
function sentences(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(71, 72, 73))]];
  return Object.entries(Object(words)).flatMap(([name, one]) => sentences(one, `${path}.${name}`));
}

describe('emails', () => {
  it('say in Welsh what they say in English, made of the same parts', () => {
    const welsh = new Map(sentences(emailsCy));
    const digits = (text = ''): readonly string[] => (text.match(/7\d/gu) ?? []).toSorted();
    for (const [path, english] of sentences(emailsEn)) {
      expect(digits(welsh.get(path)), path).toEqual(digits(english));
      expect(welsh.get(path)).not.toBe(english);
    }
    expect(welsh.size).toBe(sentences(emailsEn).length);
  });

  it('say days, rhythms and reasons in their own language', () => {
    const said = (language: 'en' | 'cy') => {
      const { day, due, reason } = EMAILS[language];
      return [
        day('2017-08-31'),
        due('2017-08'),
        due('quarterly'),
        reason({ code: 'late', due: '2017-08-31' }),
        reason({ code: 'due-soon', due: '2017-08' }),
      ];
    };
    expect(said('en')).toEqual([
      '31 August 2017',
      'August 2017',
      'Quarterly',
      expect.stringContaining('on 31 August 2017'),
      'It is due in August 2017 and has not begun.',
    ]);
    expect(said('cy')).toEqual([
      '31 Awst 2017',
      'Awst 2017',
      'Bob chwarter',
      expect.stringContaining('ar 31 Awst 2017'),
      'Mae i’w gwblhau ym mis Awst 2017 ac nid yw wedi dechrau.',
    ]);
  });

  it('that lack a sentence are a type error', () => {
    // @ts-expect-error -- the text is missing
    const lacking: EmailWords['test'] = { subject: 'Gall Saferplan anfon post' };
    expect(Object.keys(lacking)).toEqual(['subject']);
  });
});
