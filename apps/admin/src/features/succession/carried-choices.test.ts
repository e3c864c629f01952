import { describe, expect, it } from 'vitest';
import { type Choices, decidedCount, decisionsOf, joinedBy, type Match, NOTHING_CHOSEN } from './carried-choices.ts';

const before = (partnership: string, priority: string, title: string) => ({ partnership, priority, title }) as Match['priorities'][number];
const MATCHES: readonly Match[] = [
  { priorities: [before('east', 'abuse', 'Domestic abuse'), before('west', 'harm', 'Abuse at home')], pairs: [] },
  { priorities: [before('west', 'fires', 'Fires')], pairs: [] },
  { priorities: [before('east', 'arson', 'Arson')], pairs: [] },
];

describe('what becomes of priorities of plans before', () => {
  it('is decided by nobody but people: without a choice there is no decision', () => {
    expect(decisionsOf(MATCHES, NOTHING_CHOSEN)).toEqual([]);
    // A choice without its words is none.
    const halfSaid: Choices = {
      joins: { 'east/abuse west/harm': { fate: 'one', title: ' ' } },
      each: { 'west/fires': { fate: 'ends', words: '' } },
    };
    expect(decisionsOf(MATCHES, halfSaid)).toEqual([]);
  });

  it('joins what is said to be one, and what gets the same title though nothing matched', () => {
    const decisions = decisionsOf(MATCHES, {
      joins: { 'east/abuse west/harm': { fate: 'one', title: 'Abuse' } },
      each: { 'west/fires': { fate: 'own-title', words: '' }, 'east/arson': { fate: 'other-title', words: ' Fires ' } },
    });
    expect(decisions).toEqual([
      {
        kind: 'carried',
        title: 'Abuse',
        from: [
          { partnership: 'east', priority: 'abuse' },
          { partnership: 'west', priority: 'harm' },
        ],
      },
      {
        kind: 'carried',
        title: 'Fires',
        from: [
          { partnership: 'west', priority: 'fires' },
          { partnership: 'east', priority: 'arson' },
        ],
      },
    ]);
    expect(decidedCount(decisions)).toBe(4);
  });

  it('keeps two that are called the same two where each goes on under its own title, and joins neither with what is given that title', () => {
    const alike: readonly Match[] = [
      { priorities: [before('east', 'abuse', 'Domestic abuse'), before('west', 'abuse', 'Domestic abuse')], pairs: [] },
      { priorities: [before('west', 'harm', 'Abuse at home')], pairs: [] },
    ];
    const own = { fate: 'own-title', words: '' } as const;
    const joins = { 'east/abuse west/abuse': { fate: 'each', title: '' } } as const;
    const apart = decisionsOf(alike, { joins, each: { 'east/abuse': own, 'west/abuse': own } });
    expect(apart.map((one) => one.kind === 'carried' && one.from)).toEqual([
      [{ partnership: 'east', priority: 'abuse' }],
      [{ partnership: 'west', priority: 'abuse' }],
    ]);
    expect(joinedBy(apart, alike)).toEqual([]);
    const given = { fate: 'other-title', words: 'Domestic abuse' } as const;
    expect(joinedBy(decisionsOf(alike, { joins, each: { 'east/abuse': own, 'west/abuse': own, 'west/harm': given } }), alike)).toEqual([]);
    // With one that keeps it as its own it is said before it is sent.
    const one = decisionsOf(alike, { joins, each: { 'east/abuse': own, 'west/harm': given } });
    expect(joinedBy(one, alike)).toEqual([{ title: 'Domestic abuse', priorities: [alike[0]?.priorities[0], alike[1]?.priorities[0]] }]);
  });

  it('keeps those apart that match and are not said to be one, and says why one does not go on', () => {
    const decisions = decisionsOf(MATCHES, {
      joins: { 'east/abuse west/harm': { fate: 'each', title: 'Ignored' } },
      each: { 'east/abuse': { fate: 'own-title', words: '' }, 'west/harm': { fate: 'ends', words: 'Done.' } },
    });
    expect(decisions).toEqual([
      { kind: 'carried', title: 'Domestic abuse', from: [{ partnership: 'east', priority: 'abuse' }] },
      { kind: 'left', from: { partnership: 'west', priority: 'harm' }, reason: 'Done.' },
    ]);
  });
});
