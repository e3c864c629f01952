import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEEDBACK_KEPT_DAYS, FEEDBACK_LONGEST, feedbackKeptSince, FeedbackPage, readFeedback } from './feedback.ts';

describe('feedback', () => {
  it('is kept as it was typed, whatever it is written in, but for what cannot be seen', () => {
    const words = 'The bench at <b> St Peter’s & the lights are broken.\r\n\r\nDiolch 👍';
    expect(readFeedback(`  ${words}\u202E\u0007 `)).toEqual({ ok: true, value: words.replaceAll('\r\n', '\n') });
  });

  it('is refused where it says nothing, is longer than anybody reads, or is full of links', () => {
    expect(readFeedback(' \n\t\u0000 ')).toEqual({ ok: false, failure: 'empty' });
    expect(readFeedback('👍'.repeat(FEEDBACK_LONGEST)).ok).toBe(true);
    expect(readFeedback('👍'.repeat(FEEDBACK_LONGEST + 1))).toEqual({ ok: false, failure: 'too-long' });
    expect(readFeedback('See https://example.org and www.example.com').ok).toBe(true);
    expect(readFeedback('http://a.example www.b.example HTTPS://c.example')).toEqual({ ok: false, failure: 'too-many-links' });
  });

  it('never throws, and what it takes once it takes again unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const read = readFeedback(typed);
        if (read.ok) expect(readFeedback(read.value)).toEqual(read);
      }),
    );
  });

  it('is about a page of the site, and of nowhere else', () => {
    for (const page of ['/', '/trends/burglary', '/editions/2017-18/', '/cy/progress'])
      expect(FeedbackPage.safeParse(page).success).toBe(true);
    for (const page of ['', 'https://example.org/', '//example.org', '/a b', '/<script>', '/a?b'])
      expect(FeedbackPage.safeParse(page).success).toBe(false);
  });

  it('is read as fast where it is about a page that there cannot be, however long that is', () => {
    for (const page of [`/${'a'.repeat(27)}!`, `/${'a'.repeat(198)}!`, `/${'a/'.repeat(99)}!`, `/${'a'.repeat(100_000)}!`]) {
      const began = Date.now();
      expect(FeedbackPage.safeParse(page).success).toBe(false);
      expect(Date.now() - began).toBeLessThan(1000);
    }
  });

  it('is deleted when it has been kept for a year', () => {
    expect(FEEDBACK_KEPT_DAYS).toBe(365);
    expect(feedbackKeptSince(new Date('2026-11-26T10:00:00.000Z'))).toBe('2025-11-26T10:00:00.000Z');
  });
});
