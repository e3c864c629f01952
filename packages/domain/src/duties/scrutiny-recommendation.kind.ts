import { z } from 'zod';
import { choice, optionalDate, optionalLine, prose, sentence } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/** What whoever was asked has answered; `not-answered` until they have. */
const ScrutinyAnswer = z.enum(['not-answered', 'accepted', 'accepted-in-part', 'not-accepted']);

/**
 * A recommendation of the council's crime and disorder committee, and the answer to it: in writing, within 28 days of its date or as soon
 * as reasonably possible after (SI 2009/942, regulation 7).
 */
export const scrutinyRecommendation = defineKind('scrutiny-recommendation', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'text',
  fields: {
    text: sentence(1000),
    committee: optionalLine(),
    /** The date of the recommendation, from which the 28 days are counted; null where it is not known. */
    madeOn: optionalDate(),
    /** Who is to answer. */
    madeTo: optionalLine(),
    answer: choice(ScrutinyAnswer, 'not-answered'),
    /** The day of the written answer; null where there is none yet, or it is not known. */
    answeredOn: optionalDate(),
    response: prose(4000),
    /** What has been done since. */
    done: prose(2000),
  },
});
