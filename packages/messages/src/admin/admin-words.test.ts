import { describe, expect, it } from 'vitest';
import { welsh } from './cy/index.ts';
import { account } from './account.ts';
import { adoption } from './adoption.ts';
import { beginning } from './beginning.ts';
import { entry } from './entry.ts';
import { extensions } from './extensions.ts';
import { findings } from './findings.ts';
import { feedback } from './feedback.ts';
import { funding } from './funding.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { law } from './law.ts';
import { monitoring } from './monitoring.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { succession } from './succession.ts';
import { teamwork } from './teamwork.ts';
import { translation } from './translation.ts';
import { common, frame } from './index.ts';
import { tables } from './tables.ts';
import { versions } from './versions.ts';

/** Every sentence of a part with the path to it; one made of parameters is made of their positions. */
function sentences(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function')
    return [1, 2].map((count) => [`${path}(${count.toString()})`, String(words(count, count, count))] as const);
  return Object.entries(Object(words)).flatMap(([name, one]) => sentences(one, `${path}.${name}`));
}

describe('what officers read in Welsh', () => {
  const english = sentences({
    account,
    adoption,
    beginning,
    common,
    entry,
    extensions,
    feedback,
    findings,
    frame,
    funding,
    help,
    history,
    law,
    monitoring,
    settings,
    start,
    succession,
    tables,
    teamwork,
    translation,
    versions,
  });
  const inWelsh = new Map(sentences(welsh));

  it('has a sentence for each English one, and no other', () => {
    expect([...inWelsh.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted());
    expect(english.filter(([path, sentence]) => (sentence === '') !== (inWelsh.get(path) === '')).map(([path]) => path)).toEqual([]);
  });

  it('says what each English sentence is made of: a name, a number, a label', () => {
    const digits = (sentence = ''): readonly string[] => [...new Set(sentence.match(/\d+/gu))].toSorted();
    const lacking = english.filter(
      ([path, sentence]) => path.endsWith('(2)') && digits(sentence).some((digit) => !digits(inWelsh.get(path)).includes(digit)),
    );
    expect(lacking.map(([path]) => path)).toEqual([]);
  });

  it('keeps the elements inside a sentence: what is bold, a link or a key', () => {
    const elements = (sentence = ''): readonly string[] => (sentence.match(/<\/?\d>/gu) ?? []).toSorted();
    const other = english.filter(([path, sentence]) => elements(sentence).join('') !== elements(inWelsh.get(path)).join(''));
    expect(other.map(([path]) => path)).toEqual([]);
  });

  it('is not English that was left as it was, but for names and markings', () => {
    const SAME = /^\.(?:common\.(?:product|data|protectiveMarkings\..+|numberings\.(?:numbers|letters))|frame\.undoKeys.*|.+\.cymraeg$)/u;
    const left = english.filter(([path, sentence]) => sentence !== '' && inWelsh.get(path) === sentence && !SAME.test(path));
    expect(left.map(([path]) => path)).toEqual([]);
  });
});
