import { type BodyDifference, bodyDifferences } from '@saferplan/domain/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAddressOf, groupDifferences } from './group-differences.ts';

const NAMED = {
  priorities: [{ title: 'Mental Health', slug: 'mental-health' }],
  themes: [],
  series: [{ title: 'Burglary', slug: 'burglary' }],
};

describe('what would change, page by page', () => {
  it('has every difference once', () => {
    const difference = fc.record({
      kind: fc.constantFrom('changed', 'added', 'removed', 'moved'),
      path: fc.constantFrom('/priorities/0/title', '/contacts/1', '/edition/label', '/series/0/values', ''),
      where: fc.constantFrom(
        'Priorities › “Mental Health” › Title',
        'Contacts › “Samaritans”',
        'This edition › Label',
        'Trends › “Burglary”',
      ),
      before: fc.constantFrom(null, 'old'),
      after: fc.constantFrom(null, 'new'),
    }) satisfies fc.Arbitrary<BodyDifference>;
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
    expect(groupDifferences(bodyDifferences(before, after), NAMED).map(({ address }) => address)).toEqual([
      '/priorities/mental-health',
      '/trends/burglary',
      '/contacts',
    ]);
  });

  it('leads to the paper of a draft where versions of its chapters differ, and to a page of it for all else', () => {
    const pages = groupDifferences(
      bodyDifferences({ chapterVersions: [], contacts: [] }, { chapterVersions: [{ chapter: 'a' }], contacts: [{ slug: 'x', name: 'X' }] }),
      NAMED,
    );
    expect(pages.map((page) => draftAddressOf(page, 'edi_1'))).toEqual(
      expect.arrayContaining(['/drafts/edi_1/assessment.pdf', '/drafts/edi_1/pages/contacts']),
    );
    expect(pages.filter(({ isPaper }) => isPaper).map(({ address }) => address)).toEqual(['/assessment.pdf']);
  });
});
