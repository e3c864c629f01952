import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothLists, bothTexts, stretchesBeside } from './both-texts.ts';

const BEFORE = 'Teach schools, parents and community groups what to look out for';
const MINE = 'Teach schools, parents and community groups what to spot and report';
const THEIRS = 'Teach schools, parents and faith groups what to look out for';

const words = fc.array(fc.constantFrom('we', 'will', 'reduce', 'needles', 'in', 'town', 'by', '2019'), { maxLength: 12 });
const text = words.map((list) => list.join(' '));
const LETTERS: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Words of which no two are the same, so that each change of them has one place. */
const unlike = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/u), { minLength: 4, maxLength: 20 });

describe('two texts that come from one', () => {
  it('become one with the changes of both, none of them twice', () => {
    expect(bothTexts(BEFORE, MINE, THEIRS)).toEqual({
      text: 'Teach schools, parents and faith groups what to spot and report',
      places: 0,
    });
  });

  it('have both wordings where both changed the same words, and only there', () => {
    expect(bothTexts('Fewer needles in town', 'Fewer needles in the whole town', 'Fewer needles in the old town')).toEqual({
      text: 'Fewer needles in the old the whole town',
      places: 1,
    });
    expect(bothTexts('One sentence.', 'One sentence. Mine.', 'One sentence. Theirs.')).toEqual({
      text: 'One sentence. Theirs. Mine.',
      places: 1,
    });
  });

  it('have each word that both have once, also where it is not known what they come from', () => {
    expect(bothTexts(null, MINE, THEIRS).text).toBe(
      'Teach schools, parents and faith community groups what to look out for spot and report',
    );
    expect(bothTexts(null, 'A', '')).toEqual({ text: 'A', places: 0 });
  });

  it('keep the lines and blocks of a long text', () => {
    const long = ['# Head', 'One line.', '- first\n- second', 'The end.'].join('\n\n');
    expect(bothTexts(long, `${long}\n\nMine.`, long.replace('One line', 'Two lines')).text).toBe(
      `${long.replace('One line', 'Two lines')}\n\nMine.`,
    );
  });

  it('are the one that was changed where the other was not, and the same where both say the same', () => {
    fc.assert(
      fc.property(text, text, (before, changed) => {
        expect(bothTexts(before, changed, before)).toEqual({ text: changed, places: 0 });
        expect(bothTexts(before, before, changed)).toEqual({ text: changed, places: 0 });
        expect(bothTexts(before, changed, changed)).toEqual({ text: changed, places: 0 });
        expect(bothTexts(null, changed, changed)).toEqual({ text: changed, places: 0 });
      }),
    );
  });

  it('lose no word that either put in, and double none that stood before', () => {
    fc.assert(
      fc.property(unlike, fc.nat(), fc.nat(), fc.boolean(), (list, one, other, isKnown) => {
        const put = (at: number, word: string): string => list.toSpliced(at % (list.length + 1), 0, word).join(' ');
        const both = bothTexts(isKnown ? list.join(' ') : null, put(one, 'MINE'), put(other, 'THEIRS'));
        expect(both.text.split(' ').toSorted()).toEqual([...list, 'MINE', 'THEIRS'].toSorted());
        expect(both.text.split(' ').filter((word) => word !== 'MINE' && word !== 'THEIRS')).toEqual(list);
      }),
    );
  });
});

describe('a text beside another', () => {
  it('is shown whole, with the words marked that the other has not', () => {
    expect(stretchesBeside(MINE, THEIRS).filter(({ differs }) => differs)).toEqual([
      { text: 'community ', differs: true },
      { text: 'spot and report', differs: true },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (own, other) => {
        expect(
          stretchesBeside(own, other)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(own);
        expect(stretchesBeside(own, own).some(({ differs }) => differs)).toBe(false);
      }),
    );
  });
});

describe('two lists that come from one', () => {
  it('become one that has what either put in, and not what either took out', () => {
    expect(bothLists(['police', 'council'], ['police', 'council', 'probation'], ['council', 'fire'])).toEqual([
      'council',
      'fire',
      'probation',
    ]);
    expect(bothLists(null, ['police'], ['council'])).toEqual(['council', 'police']);
    const list = fc.uniqueArray(fc.constantFrom(...LETTERS));
    fc.assert(
      fc.property(list, list, list, (before, mine, theirs) => {
        const both = bothLists(before, mine, theirs);
        const isIn = (one: string): boolean =>
          before.includes(one) ? mine.includes(one) && theirs.includes(one) : mine.includes(one) || theirs.includes(one);
        expect([...both].toSorted()).toEqual(LETTERS.filter(isIn));
      }),
    );
  });
});
