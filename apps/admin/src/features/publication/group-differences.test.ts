import { bodyDifferences, type Json } from '@saferplan/domain/publication';
import { type SaidDifference, sayDifference } from '@saferplan/messages/published';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAddressOf, groupDifferences } from './group-differences.ts';

const NAMED = {
  priorities: [{ title: 'Mental Health', slug: 'mental-health' }],
  themes: [],
  series: [{ title: 'Burglary', slug: 'burglary' }],
};

const saidOf = (before: Json, after: Json): readonly SaidDifference[] =>
  bodyDifferences(before, after).map((difference) => sayDifference(difference, { language: 'en', bodies: [after, before] }));

describe('what would change, page by page', () => {
  it('has every difference once', () => {
    const difference = fc.record({
      kind: fc.constantFrom('changed', 'added', 'removed', 'moved', 'anew'),
      path: fc.constantFrom('/priorities/0/title', '/contacts/1', '/edition/label', '/series/0/values', ''),
      slug: fc.constantFrom(null, 'mental-health', 'burglary', 'gone'),
      where: fc.constantFrom('Priorities › “Mental Health” › Title', 'Contacts › “Samaritans”'),
      before: fc.constantFrom(null, 'old'),
      after: fc.constantFrom(null, 'new'),
      own: fc.constant({ before: [], after: [] }),
    }) satisfies fc.Arbitrary<SaidDifference>;
    fc.assert(
      fc.property(fc.array(difference), (differences) => {
        const pages = groupDifferences(differences, NAMED);
        expect(pages.flatMap((page) => page.differences)).toHaveLength(differences.length);
        expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
      }),
    );
  });

  it('finds the page of a priority, a series and a contact by what the comparison itself says', () => {
    const [before, after] = [
      {
        priorities: [{ slug: 'mental-health', title: 'Mental Health', why: 'a' }],
        series: [{ slug: 'burglary', title: 'Burglary', unit: 'a' }],
        contacts: [],
      },
      {
        priorities: [{ slug: 'mental-health', title: 'Mental Health', why: 'b' }],
        series: [{ slug: 'burglary', title: 'Burglary', unit: 'b' }],
        contacts: [{ slug: 'x', name: 'Samaritans' }],
      },
    ];
    expect(groupDifferences(saidOf(before, after), NAMED).map(({ address }) => address)).toEqual([
      '/priorities/mental-health',
      '/trends/burglary',
      '/contacts',
    ]);
  });

  it('leads to the paper of a draft where versions of its chapters differ, and to a page of it for all else', () => {
    const pages = groupDifferences(
      saidOf({ chapterVersions: [], contacts: [] }, { chapterVersions: [{ chapter: 'levels' }], contacts: [{ slug: 'x', name: 'X' }] }),
      NAMED,
    );
    expect(pages.map((page) => draftAddressOf(page, 'edi_1'))).toEqual(
      expect.arrayContaining(['/drafts/edi_1/assessment.pdf', '/drafts/edi_1/pages/contacts']),
    );
    expect(pages.filter(({ isPaper }) => isPaper).map(({ address }) => address)).toEqual(['/assessment.pdf']);
  });
});
