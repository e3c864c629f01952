import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, findEntries, markTyped } from './find-entries.ts';

const entry = (name: string, group: Entry['group'] = 'Go to', detail = ''): Entry => ({
  key: name,
  group,
  name,
  detail,
  run: () => undefined,
});
const word = fc.stringMatching(/^[a-z]{1,9}$/);
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

describe('finding or doing something', () => {
  it('finds a place by its name in the language of the screen, and by its English one as well', () => {
    const topics = { ...entry('Pynciau'), lang: 'cy', alsoNamed: 'Topics' };
    const others = [topics, entry('Adborth')];
    expect(findEntries(others, 'pync')).toEqual([topics]);
    expect(findEntries(others, 'topi')).toEqual([topics]);
    expect(findEntries(others, 'feedback')).toEqual([]);
  });

  it('finds any record by its first three letters, and by the first letters of its words, however many others there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), fc.nat(), (names, seed) => {
        const wanted = names[seed % names.length] ?? '';
        const entries = names.map((one) => entry(one));
        const typed = wanted.slice(0, 3);
        const rivals = names.filter((one) => one.startsWith(typed.trim())).length;
        const found = findEntries(entries, typed).map((one) => one.name);
        if (rivals <= 12) expect(found).toContain(wanted);
        const initials = wanted
          .split(' ')
          .map((part) => part.slice(0, 1))
          .join('');
        const alike = names.filter(
          (one) =>
            one.startsWith(initials) ||
            one
              .split(' ')
              .map((part) => part.slice(0, 1))
              .join('')
              .startsWith(initials),
        );
        if (initials.length > 1 && alike.length <= 12) expect(findEntries(entries, initials).map((one) => one.name)).toContain(wanted);
      }),
    );
  });

  it('finds what is to be done by words of it in any order', () => {
    const entries = [entry('New action in Mental Health', 'Do'), entry('New action in Substance Misuse', 'Do'), entry('Settings › People')];
    expect(findEntries(entries, 'mental new').map((one) => one.name)).toEqual(['New action in Mental Health']);
    expect(findEntries(entries, 'new action').length).toBe(2);
    expect(findEntries(entries, 'peo').map((one) => one.name)).toEqual(['Settings › People']);
    expect(findEntries(entries, 'zebra')).toEqual([]);
  });

  it('shows everything there is before anything is typed, places first', () => {
    expect(findEntries([entry('b', 'Do'), entry('a')], '').map((one) => one.name)).toEqual(['a', 'b']);
  });

  it('marks what was typed and loses nothing of the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (own, typed) => {
        const parts = markTyped(own, typed).map(({ text }) => text);
        expect(parts.join('')).toBe(own);
      }),
    );
    expect(markTyped('Look into how drug arrests end', 'drug').filter(({ marked }) => marked)).toEqual([{ text: 'drug', marked: true }]);
  });
});
