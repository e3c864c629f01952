import '../testing/addresses.ts';
import { newestSnapshotOf } from '@saferplan/messages/testing';
import { partnership as dyffryn } from '@saferplan/partnership-dyffryn';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from './search-entry.ts';
import { searchEn } from '../words/search-en.ts';
import nothingElse from './cases/nothing-else.json' with { type: 'json' };
import queries from './cases/queries.json' with { type: 'json' };
import welshQueries from './cases/queries-cy.json' with { type: 'json' };

import { resultWords } from '../components/result-words.ts';
import { openSearch } from './search-index.ts';
import { openSearches, searchEntries } from '../render.tsx';

const snapshot = newestSnapshotOf(maidstone);
const search = openSearches(snapshot)('en');

describe('what a resident types', () => {
  it.each(queries)('%s leads first to %s', (query = '', expected = '') => {
    const found = search.find(query);
    expect(
      found.slice(0, 3).map(({ path }) => path)[0],
      found
        .slice(0, 4)
        .map(({ path }) => path)
        .join(' '),
    ).toBe(expected);
  });

  const welsh = openSearches(newestSnapshotOf(dyffryn))('cy');

  it.each(welshQueries)('%s leads first to %s on a site in Welsh', (query = '', expected = '') => {
    expect(welsh.find(query)[0]?.path).toBe(expected);
  });

  it.each(nothingElse)('$query finds nothing that is beside the point', ({ query, of, on }) => {
    const { find } = of === 'dyffryn' ? welsh : search;
    expect(new Set(find(query).map(({ path }) => path))).toEqual(new Set(on));
  });

  it('is found with the kind of each thing, and with the words that were looked for', () => {
    expect(search.find('violence figures')[0]?.path).toBe('/trends/violence-and-sexual-offences');
    const text = searchEntries(snapshot, 'en').find(({ path }) => path === '/decisions#money-1')?.text ?? '';
    expect(search.excerpt(text, '£37,104').filter(({ isHit }) => isHit)[0]?.text).toBe('37,104');
    expect(search.excerpt('Long before it. '.repeat(40) + 'Antisocial behaviour fell.', 'ASB').some(({ isHit }) => isHit)).toBe(true);
  });
});

describe('a search', () => {
  const entry = (path: string, text: string): SearchEntry => ({ path, kind: 'page', title: 'Page', text });

  it('puts exact words before near ones, whatever stands around them', () => {
    const around = fc.array(fc.constantFrom('burglaries', 'theft', 'police', 'and', 'robbery', 'homes'), { maxLength: 12 });
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom(['burglary', 'burglaries'], ['needle', 'needless'], ['assault', 'assaulted'], ['2683', '26835']),
        (one, other, pair) => {
          const [typed = '', near = ''] = pair;
          const exact = entry('/exact', [...one, typed].join(' '));
          const found = openSearch([entry('/near', [...other, near, near, near].join(' ')), exact], [], 'en').find(typed);
          expect(found[0]).toEqual({ path: '/exact', fit: 'all', level: 0 });
        },
      ),
    );
  });

  it('finds every word and number of a text, however it is written', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/u);
    fc.assert(
      fc.property(word, fc.integer({ min: 1000, max: 9_999_999 }), (typed, number) => {
        const found = openSearch([entry('/it', `Some ${typed.toUpperCase()}, then £${number.toLocaleString('en-GB')}.`)], [], 'en');
        for (const query of [
          typed,
          number.toString(),
          number.toLocaleString('en-GB'),
          `£${number.toLocaleString('en-GB')}`,
          `${typed} ${number.toString()}`,
        ])
          expect(found.find(query), query).toEqual([{ path: '/it', fit: 'all', level: 0 }]);
      }),
    );
  });

  it('takes either spelling, hyphens or none, and what a partnership calls things', () => {
    const one = openSearch(
      [entry('/it', 'The organisation met neighbours about anti-social behaviour in the town centre.'), entry('/no', 'Nothing')],
      [['SMP', 'town centre']],
      'en',
    );
    for (const query of ['organization', 'NEIGHBORS', 'antisocial', 'anti social behavior', 'town center', 'smp', 'ASB'])
      expect(
        one.find(query).map(({ path }) => path),
        query,
      ).toEqual(['/it']);
  });

  it('says when it found only part, or nothing', () => {
    const one = openSearch([entry('/it', 'Burglary and robbery.')], [], 'en');
    expect(one.find('burglary zebra')).toEqual([{ path: '/it', fit: 'some', level: 0 }]);
    expect(one.find('robery')).toEqual([{ path: '/it', fit: 'all', level: 2 }]);
    expect(one.find('zebra')).toEqual([]);
    expect([one.find(''), one.find('???')]).toEqual([[], []]);
    const say = (query: string) => resultWords(searchEn, one.find(query), query);
    expect([say('burglary'), say('robery'), say('burglary zebra'), say('zebra')]).toEqual([
      '1 result for “burglary”.',
      'Nothing here says “robery” in so many words. These may be about it.',
      'Nothing here has all of “burglary zebra”. These have part of it.',
      'Nothing found for “zebra”.',
    ]);
  });
});
