import { choice, inOneLanguage, optionalLine, prose, yesNo } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { ImplicationAspect } from './adoption-parts.ts';

/** One line of the implications table of the committee's report. */
export const implication = defineKind('implication', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'text',
  calledBy: ['aspect'],
  fields: {
    aspect: choice(ImplicationAspect),
    text: inOneLanguage(prose(3000)),
    /** The officer who answers for it. */
    officer: inOneLanguage(optionalLine()),
    signedOff: yesNo(),
  },
});
export type ImplicationFields = FieldsOf<typeof implication>;
