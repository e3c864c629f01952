import { describe, expect, it } from 'vitest';
import { CONFORMANCE } from './conformance.ts';
import { definePartnership } from './define-partnership.ts';
import type { PartnershipSource } from './source.ts';

const source: PartnershipSource = {
  identity: { slug: 'example', name: 'Example', shortName: 'Ex', area: 'Example', force: 'Example Police', chair: '', about: '' },
  plan: { title: 'Plan', motto: '', startYear: 2017, endYear: 2018 },
  agencies: { police: { name: 'Police', shortName: 'Pol', standing: 'statutory', about: '' } },
  contacts: {
    emergency: { name: 'Emergency', category: 'emergency', description: '', telephone: '999', textNumber: '', web: '', address: '' },
  },
  glossary: [],
  editions: [
    {
      label: '2017-18',
      startsOn: '2017-04-01',
      endsOn: '2018-03-31',
      headline: 'What we do',
      introduction: '',
      refreshed: null,
      priorities: {
        first: {
          title: 'First',
          slug: 'first',
          summary: 'One',
          lead: 'to-be-confirmed',
          actionPlan: { state: 'to-come', note: 'Soon.' },
          actions: [{ text: 'Do it', leadAgency: { agencies: ['police'] }, due: 'ongoing' }],
        },
      },
    },
  ],
};

const problemsOf = (changes: Partial<PartnershipSource>): readonly string[] =>
  CONFORMANCE.flatMap((check) => check.problemsOf(definePartnership({ ...source, ...changes })));

describe('what a package must hold to', () => {
  it('is held to by a small plan', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ['nobody to call', { contacts: {} }, 'contacts: one of the category “emergency” must have the telephone 999'],
    [
      'no Welsh in Wales',
      { identity: { ...source.identity, frame: 'wales' } },
      'identity.languages: a partnership in Wales must also offer “cy”',
    ],
    [
      'no area on the first day',
      {
        areas: { old: { name: 'Old' }, new: { name: 'New' } },
        areaChanges: [
          { kind: 'abolished', on: '2016-04-01', from: ['old'] },
          { kind: 'formed', on: '2018-04-01', to: ['new'] },
        ],
      },
      'areas: none of them is there on 2017-04-01',
    ],
    [
      'a page that cannot be made',
      {
        extensions: {
          pages: [
            {
              slug: 'costs',
              title: { en: 'Costs' },
              summary: { en: '' },
              build: () => {
                throw new Error('it cannot count');
              },
            },
          ],
        },
      },
      '“Costs” failed: it cannot count (edition 2017-18, en)',
    ],
    [
      'two pages at one address',
      {
        pages: [{ slug: 'costs', title: 'Costs', summary: '', body: '' }],
        extensions: { pages: [{ slug: 'costs', title: { en: 'Costs' }, summary: { en: '' }, build: () => [] }] },
      },
      'extensions: two of kind page are called “costs”',
    ],
    [
      'a calculation that fails on a series without a value',
      {
        extensions: {
          calculations: [
            {
              key: 'last',
              title: 'Last',
              explanation: '',
              calculate: ({ observations }) => {
                if (observations.length === 0) throw new Error('there is none');
                return [];
              },
            },
          ],
        },
      },
      'The calculation “Last” failed: there is none',
    ],
    [
      'an edition outside its plan',
      { plan: { ...source.plan, startYear: 2018 } },
      'editions.2017-18.startsOn: “Plan” holds the years 2018 to 2018, and this begins before them: correct the years of the plan, or give it to an earlier one.',
    ],
    [
      'a name that a plan file cannot hold',
      { agencies: { police: { name: 'Subgroup: police', shortName: 'Pol', standing: 'statutory', about: '' } } },
      'editions.2017-18: Actions C2: There is no subgroup “police”',
    ],
  ] satisfies readonly [string, Partial<PartnershipSource>, string][])(
    'is not held to where there is %s, which is told',
    (_what, changes, said) => {
      expect(problemsOf(changes).join('\n')).toContain(said);
    },
  );
});
