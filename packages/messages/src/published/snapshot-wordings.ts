import type { SnapshotWordings } from '@saferplan/domain/publication';
import { CARRIERS } from '../items/say-carriers.ts';
import { sayFormula, sayScoreStep } from '../scoring/say-score.ts';
import { sayNote } from '../faults/say-note.ts';
import { valueNotesCy } from '../faults/value-notes-cy.ts';
import { valueNotesEn } from '../faults/value-notes-en.ts';
import { sayTarget } from './say-target.ts';

/** What a snapshot says in words, by language. */
export const SNAPSHOT_WORDINGS: SnapshotWordings = {
  en: {
    target: (target, direction) => sayTarget(target, direction, 'en'),
    ...CARRIERS.en,
    note: (note) => sayNote(note, valueNotesEn),
    scoreStep: (step) => sayScoreStep(step, 'en'),
    formula: (formula, nameOf) => sayFormula(formula, nameOf, 'en'),
  },
  cy: {
    target: (target, direction) => sayTarget(target, direction, 'cy'),
    ...CARRIERS.cy,
    note: (note) => sayNote(note, valueNotesCy),
    scoreStep: (step) => sayScoreStep(step, 'cy'),
    formula: (formula, nameOf) => sayFormula(formula, nameOf, 'cy'),
  },
};
