import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.ts';

describe('a printed text', () => {
  it.each([
    ['by 30 May', 'by 30\u00A0May'],
    ['ar 14 Chwefror 2017', 'ar 14\u00A0Chwefror 2017'],
    ['(Appendix 1)', '(Appendix\u00A01)'],
    ['more than chance (p < 0.001)', 'more than chance (p\u00A0<\u00A00.001)'],
    ["mae'r cynllun", 'mae’r cynllun'],
    ['In 2016 May was warm, and 30 Maybushes grew', 'In 2016 May was warm, and 30 Maybushes grew'],
    ["it says 'Prevent' here", "it says 'Prevent' here"],
  ])('is not broken within what belongs together: %s', (written, printed) => {
    expect(typeset(written)).toBe(printed);
  });
});
