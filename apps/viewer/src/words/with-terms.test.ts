import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { withTerms } from './with-terms.ts';

const theirs = withTerms(en, {
  priority: { one: 'objective', many: 'objectives' },
  theme: { one: 'golden thread', many: 'golden threads' },
});

describe('the words of a partnership', () => {
  it('stand wherever ours stood, with the article that they ask for', () => {
    expect(theirs.priorities).toBe('Objectives');
    expect(theirs.why).toBe('Why this is an objective');
    expect(theirs.priorityOf('2', 5)).toBe('Objective 2 of 5');
    expect(theirs.themesHeading(2, true)).toBe('Two golden threads run through all of them');
    expect(theirs.comparedFields.themes).toBe('golden threads');
  });

  it('change nothing in what the partnership has written itself', () => {
    const sentence = theirs.cameFrom('split', 'The old priority of drugs', '2016-17');
    expect(sentence).toContain('The old priority of drugs');
    expect(sentence).not.toMatch(/[\u{E000}\u{E001}]/u);
  });

  it('are ours where the partnership uses the same, and leave numbers and dates alone', () => {
    expect(withTerms(en, { priority: { one: 'priority', many: 'priorities' }, theme: { one: 'theme', many: 'themes' } })).toBe(en);
    expect(theirs.date('2017-03-28')).toBe('28 March 2017');
    expect(theirs.list(['one priority', 'two priorities'])).toBe('one priority and two priorities');
  });
});
