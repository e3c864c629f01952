import { z } from 'zod';
import { inOneLanguage, line, optionalLine, optionalNumber } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';
import { coded } from '../shared/value-fault.ts';

const count = (): ReturnType<typeof optionalNumber> =>
  optionalNumber(z.int({ error: coded('not-whole') }).min(0, { error: coded('too-small', { least: 0 }) }));

/**
 * How many reviews of anti-social behaviour cases were asked for and held in a year: the four counts that the relevant bodies publish
 * (Anti-social Behaviour, Crime and Policing Act 2014, section 104). Counts only: no case and no person. Null is not known, and not 0.
 */
export const caseReview = defineKind('case-review', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'period',
  fields: {
    /** The year that is counted, as it is called: '2016-17'. */
    period: inOneLanguage(line(60)),
    applications: count(),
    /** How often it was decided that the threshold for a review was not met. */
    thresholdNotMet: count(),
    reviewsHeld: count(),
    /** Reviews that led to recommendations. */
    withRecommendations: count(),
    source: optionalLine(),
  },
});
