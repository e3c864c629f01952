import { inOneLanguage, line, optionalLine, startingWith, structure } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { newModel, ScoringModel } from './scoring-model.ts';

/** A scoring model as a partnership keeps it. */
export const scoringModel = defineKind('scoring-model', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: ['analyst'],
  title: 'title',
  fields: {
    title: inOneLanguage(line(160)),
    definition: startingWith(structure('scoring-model', ScoringModel, newModel('')), newModel),
    /** The SHA-256 of the definition's canonical JSON (RFC 8785). */
    hash: inOneLanguage(optionalLine(64)),
  },
});
export type ScoringModelFields = FieldsOf<typeof scoringModel>;
