import { describe, expect, it } from 'vitest';
import { changesCy, putBackCy } from '../changes/changes-cy.ts';
import { changesEn, putBackEn } from '../changes/changes-en.ts';
import { failuresCy } from '../failures/failures-cy.ts';
import { failuresEn } from '../failures/failures-en.ts';
import { fileWordsCy } from '../files-read/file-words-cy.ts';
import { fileWordsEn } from '../files-read/file-words-en.ts';
import { cellFaultsCy } from './cell-faults-cy.ts';
import { cellFaultsEn } from './cell-faults-en.ts';
import { fileFaultsCy } from './file-faults-cy.ts';
import { fileFaultsEn } from './file-faults-en.ts';
import { findingNotesCy } from './finding-notes-cy.ts';
import { findingNotesEn } from './finding-notes-en.ts';
import { remarksCy } from './remarks-cy.ts';
import { remarksEn } from './remarks-en.ts';
import { valueFaultsCy } from './value-faults-cy.ts';
import { valueFaultsEn } from './value-faults-en.ts';
import { valueNotesCy } from './value-notes-cy.ts';
import { valueNotesEn } from './value-notes-en.ts';

/** The parameters that a sentence takes out of what it is given, in the order of the alphabet; null where it takes them as one. */
function parametersOf(words: object, code: string): readonly string[] | null {
  const said: unknown = new Map<string, unknown>(Object.entries(words)).get(code);
  if (typeof said !== 'function') return [];
  const taken = /^\(?\{(?<names>[^}]*)\}/u.exec(said.toString())?.groups?.['names'];
  if (taken === undefined) return said.length === 0 ? [] : null;
  return taken
    .split(',')
    .map((name) => name.trim().replace(/:.*$/u, ''))
    .filter((name) => name !== '')
    .toSorted();
}

describe.each<readonly [string, object, object]>([
  ['changes', changesEn, changesCy],
  ['what could not be put back', putBackEn, putBackCy],
  ['refused requests', failuresEn.requests, failuresCy.requests],
  ['what is read of files', fileWordsEn, fileWordsCy],
  ['faults of cells', cellFaultsEn, cellFaultsCy],
  ['faults of files', fileFaultsEn, fileFaultsCy],
  ['notes of findings', findingNotesEn, findingNotesCy],
  ['remarks on an edition', remarksEn, remarksCy],
  ['faults of values', valueFaultsEn, valueFaultsCy],
  ['notes of values', valueNotesEn, valueNotesCy],
])('%s', (_name, english, welsh) => {
  it('say the same parameters in both languages', () => {
    const codes = Object.keys(english);
    expect(codes.length).toBeGreaterThan(2);
    const differing = codes.flatMap((code) => {
      const [one, other] = [parametersOf(english, code), parametersOf(welsh, code)];
      return one === null || other === null || one.join() === other.join() ? [] : [`${code}: ${one.join(', ')} / ${other.join(', ')}`];
    });
    expect(differing).toEqual([]);
  });
});
