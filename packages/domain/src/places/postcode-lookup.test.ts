import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPostcode, postcodeLookup, type PostcodeRow } from './postcode-lookup.ts';

// Made up: no postcode of this test stands for a real place.
const ABOUT = { source: 'A synthetic lookup of this test', datedOn: '2017-02-01', licence: 'None: it is made up' };
const LETTERS = Array.from('ABDEFGHJLNPQRSTUWXYZ');
const letter = fc.constantFrom(...LETTERS);
const postcode = fc
  .tuple(fc.constantFrom('ZZ1', 'ZZ9', 'ZY12', 'ZX1A'), fc.nat(9), letter, letter)
  .map(([outward, digit, one, other]) => `${outward} ${digit.toString()}${one}${other}`);
const rows = fc.uniqueArray(postcode, { minLength: 1, maxLength: 60 }).chain((all) =>
  fc.tuple(
    ...all.map((name) =>
      fc.record({
        postcode: fc.constant(name),
        smallArea: fc.constantFrom('E01000001', 'E01000002', 'E01000003'),
        ward: fc.constantFrom('E05000001', 'E05000002'),
        ended: fc.constantFrom('', '', '', '2015-03', '201512', '2016-01-31'),
      }),
    ),
  ),
);
const made = (given: readonly PostcodeRow[]) => {
  const lookup = postcodeLookup(given, ABOUT);
  if (!lookup.ok) throw new Error(lookup.failure.code);
  return lookup.value;
};

describe('a lookup of postcodes', () => {
  it('finds every row in its place however it is typed, and what has ended with its month', () => {
    const typed = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toLowerCase(),
      (name: string) => name.replace(' ', ''),
      (name: string) => `  ${name.replace(' ', '-')}. `,
    );
    fc.assert(
      fc.property(rows, typed, (given, as) => {
        const lookup = made(given);
        for (const { postcode: name, smallArea, ward, ended } of given) {
          const since = ended === '' ? null : `${ended.slice(0, 4)}-${ended.replaceAll('-', '').slice(4, 6)}`;
          expect(findPostcode(lookup, as(name)), name).toEqual(
            since === null ? { kind: 'found', place: { smallArea, ward } } : { kind: 'ended', place: { smallArea, ward }, since },
          );
        }
      }),
    );
  });

  it('never finds what is not in it', () => {
    fc.assert(
      fc.property(rows, postcode, (given, other) => {
        if (given.some((row) => row.postcode === other)) return;
        const outward = other.split(' ')[0] ?? '';
        const isKnown = given.some((row) => row.postcode.startsWith(`${outward} `));
        expect(findPostcode(made(given), other)).toEqual({ kind: isKnown ? 'unknown' : 'outside' });
      }),
    );
  });

  it('tells a beginning from what is no postcode, and takes O and I for digits only where a digit must stand', () => {
    const lookup = made([{ postcode: 'ZZ1 0AB', smallArea: 'E01000001', ward: 'E05000001', ended: '' }]);
    for (const typed of ['ZZ1', 'zz1 0', 'AB10']) expect(findPostcode(lookup, typed)).toEqual({ kind: 'partial' });
    for (const typed of ['', 'Fant', '12345', 'ZZ1 0A', 'ZZZ1 0AB', 'ZZ1 0AB ZZ1 0AB', 'ZZ1 0ÅB'])
      expect(findPostcode(lookup, typed)).toEqual({ kind: 'malformed' });
    expect(findPostcode(lookup, 'ZZ1 OAB').kind).toBe('found');
    expect(findPostcode(lookup, 'ZZ1 IAB').kind).toBe('unknown');
  });

  it('takes some 2.3 characters a postcode', () => {
    const all = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
    const given = Array.from({ length: 4000 }, (_, at) => ({
      postcode: `ZZ${Math.floor(at / 1000).toString()} ${Math.floor((at % 1000) / 100).toString()}${all[at % 100] ?? ''}`,
      smallArea: `E0100${Math.floor(at / 42).toString()}`,
      ward: `E0500${Math.floor(at / 154).toString()}`,
      ended: '',
    }));
    expect(JSON.stringify(made(given).sectors).length).toBeLessThan(4000 * 2.4);
  });

  it('refuses rows that say nothing, or two things', () => {
    const row = { postcode: 'ZZ1 1AA', smallArea: 'E01000001', ward: 'E05000001', ended: '' };
    const why = (...given: readonly PostcodeRow[]) => {
      const lookup = postcodeLookup(given, ABOUT);
      return lookup.ok ? null : lookup.failure;
    };
    expect(why()).toEqual({ code: 'no-rows' });
    expect(why({ ...row, postcode: 'Here' })).toEqual({ code: 'no-postcode', postcode: 'Here' });
    expect(why({ ...row, ward: '' })).toEqual({ code: 'no-place', postcode: 'ZZ1 1AA' });
    expect(why({ ...row, ended: 'soon' })).toEqual({ code: 'no-month', postcode: 'ZZ1 1AA', ended: 'soon' });
    expect(why(row, { ...row, postcode: 'zz11aa' })).toEqual({ code: 'twice', postcode: 'ZZ1 1AA' });
  });
});
