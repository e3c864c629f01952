import { line, optionalDate, optionalLine, prose } from '../fields/index.ts';
import { asItIs, defineKind } from '../items/define-kind.ts';

/** Something that an assessment could not know, and what is done so that the next one does. */
export const dataGap = defineKind('data-gap', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: ['analyst'],
  title: 'title',
  fields: {
    /** What is not known. */
    title: line(),
    /** Why it is not known, and what cannot be said for want of it. */
    why: prose(2000),
    /** What is done about it. */
    remedy: prose(2000),
    owner: optionalLine(),
    /** By when; null where that is not agreed. */
    by: optionalDate(),
  },
  carryForward: asItIs,
});
