import type { SnapshotWordings } from '@saferplan/domain/publication';
import { sayFormula, sayScoreStep } from '../scoring/say-score.ts';
import { sayNote } from '../faults/say-note.ts';
import { valueNotesCy } from '../faults/value-notes-cy.ts';
import { valueNotesEn } from '../faults/value-notes-en.ts';
import { sayTarget } from './say-target.ts';

/** What a snapshot says in words, by language. Welsh lists names with commas: a word between them would change how the next name begins. */
export const SNAPSHOT_WORDINGS: SnapshotWordings = {
  en: {
    target: (target, direction) => sayTarget(target, direction, 'en'),
    members: (subgroup) => `Partners in the ${subgroup}`,
    agencies: (names, andPartners) => {
      const all = andPartners ? [...names, 'partners'] : names;
      const last = all.at(-1) ?? '';
      return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : last;
    },
    note: (note) => sayNote(note, valueNotesEn),
    scoreStep: (step) => sayScoreStep(step, 'en'),
    formula: (formula, nameOf) => sayFormula(formula, nameOf, 'en'),
  },
  cy: {
    target: (target, direction) => sayTarget(target, direction, 'cy'),
    members: (subgroup) => `Partneriaid yn y grŵp: ${subgroup}`,
    agencies: (names, andPartners) => `${names.join(', ')}${andPartners ? ', gyda phartneriaid' : ''}`,
    note: (note) => sayNote(note, valueNotesCy),
    scoreStep: (step) => sayScoreStep(step, 'cy'),
    formula: (formula, nameOf) => sayFormula(formula, nameOf, 'cy'),
  },
};
