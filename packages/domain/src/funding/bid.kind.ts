import { z } from 'zod';
import { choice, confirmationOf, inOneLanguage, line, money, optionalLine, parent, prose, references } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/** Somebody's request for a part of a grant, and what was decided. */
export const bid = defineKind('bid', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'applicant',
  fields: {
    grantId: parent('grant'),
    applicant: line(),
    purpose: prose(1000),
    /** Null until it is said. */
    amount: money(),
    priorityIds: references({ to: ['priority'], most: 60, onRemoval: 'release' }),
    decision: choice(z.enum(['awaited', 'agreed', 'refused', 'withdrawn']), 'awaited'),
    /** What was given; it may be less than was asked for. Null until it is agreed, and where all of it was given. */
    awarded: money(),
    /** That £0, asked for or awarded, is nothing, and not unknown. */
    zeroConfirmed: confirmationOf(['amount', 'awarded']),
    note: inOneLanguage(optionalLine(300)),
  },
});
export type BidFields = FieldsOf<typeof bid>;
