import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_NOTE, readValueNote, type ValueNote, writeValueNote } from './value-note.ts';

const texts = fc.string({ unit: 'grapheme', maxLength: 400 });
const notes: fc.Arbitrary<ValueNote> = fc.oneof(
  fc.constantFrom<ValueNote>({ code: 'partial-month' }, { code: 'empty-in-source' }, { code: 'no-row-of-list' }),
  fc.record({ code: fc.constantFrom('source-says' as const, 'publisher-refuses' as const), said: texts }),
  fc.record({ code: fc.constant('not-calculated' as const), beside: texts }),
  fc.record({ code: fc.constant('events-without-date' as const), count: fc.nat() }),
  fc.record({ code: fc.constant('offences-unassigned' as const), count: fc.nat(), force: texts }),
  fc.record({ code: fc.constant('not-known-for' as const), parts: fc.array(texts, { maxLength: 60 }) }),
);

describe('the note of a value', () => {
  it('is read as it was written, but for what is too long for a note, which is cut to one of the same code or counted', () => {
    fc.assert(
      fc.property(notes, (note) => {
        const written = writeValueNote(note);
        expect(written.length).toBeLessThanOrEqual(LONGEST_NOTE);
        const read = readValueNote(written);
        if (JSON.stringify(note).length <= LONGEST_NOTE) expect(read).toEqual(note);
        else expect(note.code === 'not-known-for' ? 'not-known-for-some' : note.code).toBe(read.code);
      }),
    );
  });

  it.each([
    'The files hold only a part of this month',
    '',
    '{"code":"no-such-code"}',
    '{"code":"source-says"}',
    '{"code":"partial-month","more":1}',
    '{"code":',
  ])('that is none of the codes stays the text that it is: %s', (text) => {
    expect(readValueNote(text)).toEqual({ code: 'written', text });
  });
});
