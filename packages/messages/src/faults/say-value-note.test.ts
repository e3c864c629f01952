import { LONGEST_NOTE, Observation, type ValueNote, writeValueNote } from '@saferplan/domain/spc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayValueNote } from './say-value-note.ts';
import { valueNotesEn } from './value-notes-en.ts';

/** Each note, and its English to the letter: what databases hold of before notes were codes. */
const SENTENCES: readonly (readonly [ValueNote, string])[] = [
  [{ code: 'empty-in-source' }, 'Empty in the source'],
  [{ code: 'source-says', said: 'n/a' }, 'The source says n/a'],
  [{ code: 'not-calculated', beside: '' }, 'A formula that nobody has calculated'],
  [{ code: 'no-row-of-list' }, 'No row of the list has this month'],
  [{ code: 'events-without-date', count: 3 }, '3 rows of the list have no date that can be read, and some may be of this period'],
  [
    { code: 'from-cumulated', cumulated: 1250, before: 1000, beside: 'r' },
    'Worked out from figures cumulated in the year: 1,250 less 1,000; r',
  ],
  [{ code: 'cumulated-alone', cumulated: 1250, beside: '' }, 'The source has 1,250 cumulated in the year, and not the figure before it'],
  [
    { code: 'cumulated-fell', cumulated: 8, before: 1000, beside: 'r' },
    'The source has 8 cumulated in the year, below the 1,000 before it; r',
  ],
  [{ code: 'first-event' }, 'No event before this one is known'],
  [{ code: 'not-counted-apart' }, 'This crime type was not counted apart in this month'],
  [{ code: 'no-row-of-force' }, 'The force sent no row of this crime type for this month'],
  [{ code: 'partial-month' }, 'The files hold only a part of this month'],
  [{ code: 'surplus-month' }, 'The files hold far more rows of this month than of others'],
  [{ code: 'surplus-district' }, 'The files hold far more rows of this area for this month than for others'],
  [{ code: 'repeated-rows' }, 'Rows of this month stand in the files more than once'],
  [{ code: 'partial-district' }, 'The files hold none or few of the rows of this area for this month'],
  [{ code: 'places-lost' }, 'Too many rows of this month have no place'],
  [{ code: 'area-without-figure' }, 'One of the areas that it is made of has no figure'],
  [{ code: 'no-row-of-quarter' }, 'The file has no row of it in this quarter'],
  [
    { code: 'no-row-of-part', said: 'Theft offences' },
    'The file has no row of “Theft offences” in this quarter, and has some in others, so that this is too low',
  ],
  [{ code: 'row-twice' }, 'A row of this quarter stands twice in the file, so that this may be too high'],
  [
    { code: 'row-of-no-quarter', said: '2025/26 Q5' },
    'A row of the area stands under “2025/26 Q5”, which is no quarter, so that this may be too low',
  ],
  [{ code: 'count-empty' }, 'A count is empty in the file'],
  [{ code: 'count-marked', said: '[x]' }, 'A count is marked “[x]” in the file'],
  [{ code: 'publisher-refuses', said: 'Late.' }, 'The publisher says that it cannot be used: Late.'],
  [
    { code: 'offences-unassigned', count: 1200, force: 'Kent' },
    '1,200 offences of Kent in this quarter are assigned to no area, so that this is too low',
  ],
  [{ code: 'not-known-for', parts: ['Swale', 'Dover'] }, 'Not known for Swale, Dover'],
  [{ code: 'not-known-for-some', parts: 30 }, 'Not known for 30 of its parts'],
];

describe('the notes of values', () => {
  it.each(SENTENCES)('%j is said in English as it was stored before, and in Welsh', (note, english) => {
    const written = writeValueNote(note);
    expect(sayValueNote(written, 'en')).toBe(english);
    expect(sayValueNote(written, 'cy')).not.toBe(english);
    // What was stored in words stays those words, in every language.
    expect([sayValueNote(english, 'en'), sayValueNote(english, 'cy')]).toEqual([english, english]);
  });

  it('are notes in words too, however long what they quote is, in both languages', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'ŵ', ' ', '"', '\n', '\u0007'), maxLength: 300 });
    const notes = fc.oneof(
      fc.record({ code: fc.constantFrom('source-says' as const, 'count-marked' as const, 'publisher-refuses' as const), said: texts }),
      fc.record({ code: fc.constant('not-calculated' as const), beside: texts }),
      fc.record({ code: fc.constant('offences-unassigned' as const), count: fc.nat(), force: texts }),
      fc.record({ code: fc.constant('not-known-for' as const), parts: fc.array(texts, { maxLength: 60 }) }),
    );
    fc.assert(
      fc.property(notes, fc.constantFrom('en' as const, 'cy' as const), (note, language) => {
        const said = sayValueNote(writeValueNote(note), language);
        expect(Observation.parse({ period: '2025-04', value: null, denominator: null, note: said }).note).toBe(said);
      }),
    );
  });

  it('of a publisher are cut where they were when words were stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (length) => {
        const said = 'The force moved to another system. '.repeat(12).slice(0, length).trim();
        const whole = `The publisher says that it cannot be used: ${said}`;
        const before = whole.length <= LONGEST_NOTE ? whole : `${whole.slice(0, LONGEST_NOTE - 1).trimEnd()}…`;
        expect(sayValueNote(writeValueNote({ code: 'publisher-refuses', said }), 'en')).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  it('are all of the codes', () => {
    expect(SENTENCES.map(([{ code }]) => code).toSorted()).toEqual(Object.keys(valueNotesEn).toSorted());
  });
});
