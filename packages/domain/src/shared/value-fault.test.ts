import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coded, faultIn } from './value-fault.ts';

describe('the message of an issue', () => {
  it('carries a fault to whoever reads it', () => {
    expect(faultIn(coded('not-one-line'))).toEqual({ code: 'not-one-line' });
    expect(faultIn(coded('too-long', { most: 40 }))).toEqual({ code: 'too-long', most: 40 });
    expect(faultIn(coded('too-long', { most: 4000 }))).toEqual({ code: 'too-long', most: 4000 });
    expect(faultIn(coded('extra-not-choice', { label: 'Pillar', choices: [] }))).toEqual({
      code: 'extra-not-choice',
      label: 'Pillar',
      choices: [],
    });
  });

  it.each([Infinity, -Infinity, Number.NaN])('carries a fault with %s by its name, since JSON has no such number', (least) => {
    expect(faultIn(coded('too-small', { least }))).toEqual({ code: 'too-small', least: String(least) });
  });

  it('carries a fault without what was not given', () => {
    const given: { readonly most: number; readonly more?: undefined } = { most: 41, more: undefined };
    expect(faultIn(coded('too-great', given))).toEqual({ code: 'too-great', most: 41 });
  });

  it('stays the words of whoever wrote it, however much they look like a fault', () => {
    coded('too-long', { most: 40 });
    coded('extra-not-choice', { label: 'Pillar', choices: [] });
    for (const words of [
      'Use fewer words',
      '{"code":"',
      '{"code":"too-long"',
      '{"code":"no-such-code"}',
      '{"code":"constructor"}',
      '{"code":"too-long"}',
      '{"code":"too-long","most":"many"}',
      '{"code":"too-long","most":null}',
      '{"code":"too-long","most":40,"more":1}',
      '{"code":"extra-not-choice","label":"Pillar","choices":"none"}',
      '{"code":"extra-not-choice","label":"Pillar","choices":[1]}',
      '{"code":"E42"} is what the package says',
    ])
      expect(faultIn(words)).toEqual({ code: 'not-as-expected', issue: words });
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(faultIn(`{"code":"${rest}`)).toEqual({ code: 'not-as-expected', issue: `{"code":"${rest}` });
      }),
    );
  });
});
