import { line, partialDate, prose } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/** A time in which others are asked what they think of the draft. */
export const consultation = defineKind('consultation', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'title',
  fields: {
    title: line(),
    /** As far as they are recorded. */
    startsOn: partialDate(),
    endsOn: partialDate(),
    audiences: prose(1000),
    questions: prose(2000),
    summary: prose(2000),
  },
});
export type ConsultationFields = FieldsOf<typeof consultation>;
