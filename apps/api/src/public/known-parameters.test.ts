import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownParameters } from './known-parameters.ts';

const pairs = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom('q', 'who', 'due', 'status', 'url'), fc.string()), fc.string({ maxLength: 3000 })),
);
const pages = fc.constantFrom(
  '/',
  '/plan.docx',
  '/data/actions.csv',
  '/priorities/mental-health',
  '/searching',
  '/cy/plan.pdf',
  '/changes/search',
);
const searches = fc.constantFrom('/search', '/search/', '/cy/search', '/editions/2017-18/search', '/en/editions/2017-18/search');

describe('the parameters of public addresses', () => {
  it('are none for documents, data and pages that know none, whatever is sent', () => {
    fc.assert(fc.property(pages, pairs, (path, sent) => knownParameters(path, new URLSearchParams(sent)).size === 0));
  });

  it('are those that a search knows, the first of each, as long as is read, in any order of others', () => {
    fc.assert(
      fc.property(searches, pairs, fc.string({ minLength: 1, maxLength: 500 }), (path, others, words) => {
        const sent = new URLSearchParams([['q', words], ...others]);
        const known = knownParameters(path, sent);
        expect([...known.keys()]).toEqual(['q']);
        expect(known.get('q')).toBe((sent.get('q') ?? '').slice(0, 200));
      }),
    );
  });

  it('stand in one order, so that one choice of actions is one address', () => {
    const one = knownParameters('/actions', new URLSearchParams('status=done&x=1&who=Kent+Police'));
    const other = knownParameters('/cy/actions/', new URLSearchParams('who=Kent+Police&due=&status=done&who=Kent'));
    expect([one.toString(), other.toString()]).toEqual(['who=Kent+Police&status=done', 'who=Kent+Police&status=done']);
    expect(knownParameters('/oembed', new URLSearchParams({ url: 'x'.repeat(5000) })).get('url')).toHaveLength(2000);
  });
});
