import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, lineOfText, prose, Slug, slugFrom } from './text.ts';
import { coded } from './value-fault.ts';

describe('words that people type', () => {
  it.each(['<script>alert(1)</script>', 'a <b>bold</b> claim', '<img src=x onerror=alert(1)>', '<!-- hidden -->', '</p>', '<svg/onload=1'])(
    'HTML is refused with a message that says so: %s',
    (text) => {
      const parsed = lineOfText().safeParse(text);
      expect(parsed.success).toBe(false);
      expect(parsed.error?.issues[0]?.message).toBe(coded('holds-html'));
    },
  );

  it.each(['fewer than 5 (<5)', 'a < b and c > d', '10 <20', 'x <- y', 'Tom & Jerry'])('what merely uses the signs is kept: %s', (text) => {
    expect(lineOfText().parse(text)).toBe(text);
  });

  it('an empty line, one of spaces and one that is too long are refused', () => {
    expect(lineOfText().safeParse('').error?.issues[0]?.message).toBe(coded('empty'));
    expect(lineOfText().safeParse('   ').success).toBe(false);
    expect(lineOfText(10).safeParse('x'.repeat(11)).error?.issues[0]?.message).toBe(coded('too-long', { most: 10 }));
  });

  it('characters that cannot be seen, and those that turn the direction of reading, are refused', () => {
    expect(prose().safeParse('nul\u0000').success).toBe(false);
    expect(prose().safeParse('turned \u202E round').success).toBe(false);
    expect(prose().safeParse('two\nlines\tand a tab').success).toBe(true);
    expect(lineOfText().safeParse('two\nlines').success).toBe(false);
  });
});

describe('public addresses', () => {
  it('are made of the words of a title', () => {
    expect(slugFrom('Gangs & Child Sexual Exploitation (CSE)')).toBe('gangs-and-child-sexual-exploitation-cse');
    expect(slugFrom('‘Prevent’ and Radicalisation')).toBe('prevent-and-radicalisation');
    expect(slugFrom('Trais yn y cartref – Gwynedd a Môn')).toBe('trais-yn-y-cartref-gwynedd-a-mon');
    expect(slugFrom('…')).toBe('untitled');
  });

  it('are valid whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => Slug.safeParse(slugFrom(title)).success));
  });

  it('get a number where they are taken', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'b')), (taken) => {
        expect(taken).not.toContain(freeSlug('a', new Set(taken)));
      }),
    );
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});
