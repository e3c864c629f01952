import { line, parent, prose } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/** What somebody answered to a consultation, and what changed for it. */
export const response = defineKind('response', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'respondent',
  fields: {
    consultationId: parent('consultation'),
    respondent: line(),
    summary: prose(2000),
    /** 'Nothing, because …' is an answer; nothing at all is not. */
    whatChanged: prose(1000),
  },
});
export type ResponseFields = FieldsOf<typeof response>;
