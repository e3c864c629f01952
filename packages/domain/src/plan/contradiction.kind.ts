import { line, prose, withDefault, yesNo } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/** A place where the source disagrees with itself: what it says, and what the plan carries. Published only where it touches the public. */
export const contradiction = defineKind('contradiction', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'subject',
  fields: {
    subject: line(300),
    statements: prose(2000),
    carried: prose(1000),
    settled: yesNo(),
    /** Whether it is published: where it bears on what a reader relies on, such as a figure, a number to ring or what was decided. */
    isPublic: withDefault(yesNo(), false),
  },
});
