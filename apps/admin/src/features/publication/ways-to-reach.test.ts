import { describe, expect, it } from 'vitest';
import { waysToReach } from './ways-to-reach.ts';

const difference = (path: string, after: string | null, before: string | null = null) => ({
  kind: 'changed' as const,
  path,
  slug: null,
  where: 'Contacts › “A line”',
  before,
  after,
  own: { before: [], after: [] },
});
const hrefs = (...differences: readonly ReturnType<typeof difference>[]): readonly string[] =>
  waysToReach(differences).map(({ href }) => href);

describe('addresses and numbers that would be new to the public', () => {
  it('are those of a field that holds one, and those in sentences', () => {
    expect(hrefs(difference('/contacts/0/telephone', '101', '999'))).toEqual(['tel:101']);
    expect(hrefs(difference('/contacts/0/telephone', 'nothing', '999'))).toEqual([]);
    expect(
      hrefs(difference('/contacts/4', 'Name: A line, Telephone: 116 123, Website: https://example.org/help, Text: 0300 123 4567')),
    ).toEqual(['tel:116123', 'https://example.org/help', 'tel:03001234567']);
    expect(hrefs(difference('/sections/2/body', 'Ring 01622 602000, or see [the page](https://example.org/a).'))).toEqual([
      'tel:01622602000',
      'https://example.org/a',
    ]);
  });

  it('are found as people write them', () => {
    const text = 'Ring 0800 1111 or 116 123, 03000 41 41 41, +44 1622 602000, www.kent.gov.uk, a@b.uk.';
    expect(hrefs(difference('/sections/2/body', text))).toEqual([
      'tel:08001111',
      'tel:116123',
      'tel:03000414141',
      'tel:+441622602000',
      'https://www.kent.gov.uk',
      'mailto:a@b.uk',
    ]);
    const more = 'Call 101 or 999. Text: 0800 555 111, +44 (0)1622 602000; [mail](mailto:a@b.uk), https://www.kent.gov.uk/a.';
    expect(hrefs(difference('/sections/2/body', more))).toEqual([
      'tel:101',
      'tel:999',
      'tel:0800555111',
      'tel:+441622602000',
      'mailto:a@b.uk',
      'https://www.kent.gov.uk/a',
    ]);
    expect(hrefs(difference('/sections/2/body', 'Ffoniwch 101 neu 999'))).toEqual(['tel:101', 'tel:999']);
  });

  it('are told once, and not where the public reads them already', () => {
    const body = (after: string, before: string) => difference('/sections/2/body', after, before);
    expect(hrefs(body('Now 01622 602000.', 'Ring 01622 602000.'), body('https://example.org', 'See https://example.org'))).toEqual([]);
    expect(hrefs(body('https://example.org.', ''), body('See https://example.org', ''))).toEqual(['https://example.org']);
  });

  it('are no figures, days or periods', () => {
    expect(hrefs(difference('/priorities/0/why', '2017-03-28, 12,345 crimes, 0.35 and 345 in 2016 or 01/04/2017'))).toEqual([]);
    expect(hrefs(difference('/priorities/0/why', '101 crimes, 116 cases, 999 on average, 2,116 123 and 1 116 000 in all'))).toEqual([]);
    expect(hrefs(difference('/series/0/observations/3', '345'), difference('/contacts/1', null, '0300 123 4567'))).toEqual([]);
  });
});
