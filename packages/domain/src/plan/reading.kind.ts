import { z } from 'zod';
import { monthOrDate, optionalLine, optionalNumber, parent, startingWith, theText } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';
import { coded } from '../shared/value-fault.ts';

/** One value of an indicator, for the month or up to the day named. */
export const reading = defineKind('reading', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: ['lead', 'analyst'],
  title: null,
  calledBy: ['when'],
  fields: {
    indicatorId: parent('indicator'),
    when: startingWith(monthOrDate(), theText),
    /** Null until it is said, and then not published: that is not 0. */
    value: optionalNumber(z.number({ error: coded('not-number') })),
    note: optionalLine(300),
  },
});
