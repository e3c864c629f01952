import { z } from 'zod';
import { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';
import { ASSESSMENT_CHAPTERS } from '../shared/assessment-chapters.ts';
import { SnapshotCount } from './snapshot-series.ts';

/** What an edition keeps lists of, as published: a part of the shape in `snapshot.ts`, under the same rules. */
const SnapshotWave = z.strictObject({
  when: IsoMonthOrDate,
  percent: z.number().min(0).max(100).nullable().describe('Null where the survey does not state it'),
  base: z.int().min(1).nullable().describe('How many answered; null where the survey does not state it'),
  margin: z.number().min(0).nullable().describe('Half the width of the 95% interval, in percentage points, for a simple random sample'),
  change: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('tested'),
        difference: z.number().describe('Percentage points'),
        p: z.number().min(0).max(1).describe('Two-sided, of two independent shares'),
        moreThanChance: z.boolean().describe('Whether p is below 0.05'),
      }),
      z.strictObject({ kind: z.literal('not-tested'), reason: z.enum(['share-missing', 'base-missing', 'base-too-small']) }),
    ])
    .nullable()
    .describe('Beside the wave before; null for the first'),
  source: z.string(),
});

/** One answer to one question of a survey, wave by wave. */
export const SnapshotSurveyQuestion = z.strictObject({
  question: z.string().min(1),
  answer: z.string(),
  survey: z.string(),
  waves: z.array(SnapshotWave).min(1).describe('Oldest first'),
});
export type SnapshotSurveyQuestion = z.infer<typeof SnapshotSurveyQuestion>;

export const SnapshotHorizonItem = z.strictObject({
  title: z.string().min(1),
  heading: z.enum(['not-said', 'political', 'economic', 'social', 'technological', 'environmental', 'legal']),
  expected: z.string().describe('By when, in words, or empty'),
  effect: z.string(),
  source: z.string(),
});
export type SnapshotHorizonItem = z.infer<typeof SnapshotHorizonItem>;

export const SnapshotDataGap = z.strictObject({
  title: z.string().min(1).describe('What is not known'),
  why: z.string(),
  remedy: z.string().describe('What is done about it'),
  owner: z.string(),
  by: IsoDate.nullable(),
});
export type SnapshotDataGap = z.infer<typeof SnapshotDataGap>;

export const SnapshotScrutiny = z.strictObject({
  text: z.string().min(1),
  committee: z.string(),
  madeOn: IsoDate.nullable(),
  madeTo: z.string(),
  dueOn: IsoDate.nullable().describe('The last day for an answer in time: 28 days from its date (SI 2009/942, regulation 7)'),
  answer: z.enum(['not-answered', 'accepted', 'accepted-in-part', 'not-accepted']),
  answeredOn: IsoDate.nullable(),
  response: z.string(),
  done: z.string(),
});
export type SnapshotScrutiny = z.infer<typeof SnapshotScrutiny>;

/** The four counts of reviews of anti-social behaviour cases of a year; null is not known, and not 0. */
export const SnapshotCaseReviews = z.strictObject({
  period: z.string().min(1),
  applications: SnapshotCount.nullable(),
  thresholdNotMet: SnapshotCount.nullable(),
  reviewsHeld: SnapshotCount.nullable(),
  withRecommendations: SnapshotCount.nullable(),
  source: z.string(),
});
export type SnapshotCaseReviews = z.infer<typeof SnapshotCaseReviews>;

const OneToFive = z.int().min(1).max(5);

/** What could keep the partnership from its plan. */
export const SnapshotRisk = z.strictObject({
  title: z.string().min(1),
  likelihood: OneToFive.nullable().describe('From 1 to 5; null where nobody has judged it'),
  impact: OneToFive.nullable().describe('From 1 to 5; null where nobody has judged it'),
  level: z.int().min(1).max(25).nullable().describe('Likelihood times impact: an order, and no measure; null where either is not judged'),
  owner: z.string().describe('Who watches it, or empty'),
  control: z.string().describe('What is done about it'),
});

/** A chapter of the strategic assessment in which something was changed in a version of the edition. */
export const SnapshotChapterVersion = z.strictObject({
  chapter: z.enum(ASSESSMENT_CHAPTERS),
  version: z.int().min(1).describe('Of the edition: 1 as it was first published, one more each time that it was published again'),
  changedOn: IsoDate.describe('The day (UTC) of the newest change in it that this version holds'),
  against: IsoDate.nullable().describe('The day on which the version before was published; null for the first'),
});
export type SnapshotChapterVersion = z.infer<typeof SnapshotChapterVersion>;
