import { z } from 'zod';
import { line, optionalLine, parent, prose, structure } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { IsoMonthOrDate } from '../shared/calendar.ts';
import { coded } from '../shared/value-fault.ts';

/** A value and the period it was counted over; a period end that the source leaves out is null. */
const Measurement = z.strictObject({
  value: z.number({ error: coded('not-number') }),
  from: IsoMonthOrDate.nullable(),
  to: IsoMonthOrDate.nullable(),
});

/** The change as its source states it, to the decimals it is stated with. */
const StatedChange = z.strictObject({
  kind: z.enum(['percent-change', 'difference', 'percent-share']),
  value: z.number({ error: coded('not-number') }),
  decimals: z.int().min(0).max(6),
});

/** A stated statistic: measure, value now and before with their periods, the change as stated, source and caveat. */
export const finding = defineKind('finding', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: ['analyst'],
  title: 'measure',
  fields: {
    topicId: parent('topic'),
    measure: line(300),
    unit: optionalLine(60),
    now: structure('measurement', Measurement.nullable(), null),
    before: structure('measurement', Measurement.nullable(), null),
    stated: structure('stated-change', StatedChange.nullable(), null),
    source: optionalLine(300),
    caveat: prose(1000),
    /** Why the stated change is published although it does not follow from the two numbers, where it does not. */
    disagreement: prose(1000),
  },
});
export type FindingFields = FieldsOf<typeof finding>;
