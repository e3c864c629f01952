import { z } from 'zod';
import { IsoDate, IsoMonth, IsoMonthOrDate, type PartialDate } from '../shared/calendar.ts';
import { Language } from '../shared/language.ts';
import { SnapshotEffect } from './snapshot-effect.ts';
import { SnapshotFinding } from './snapshot-finding.ts';
import { SnapshotArea, SnapshotAreaChange, SnapshotPartnership } from './snapshot-partnership.ts';
import { SnapshotRedaction } from './snapshot-redaction.ts';
import { SnapshotProvision } from './snapshot-law.ts';
import { SnapshotNeighbours } from './snapshot-neighbours.ts';
import { SnapshotPlaces } from './snapshot-places.ts';
import {
  SnapshotCaseReviews,
  SnapshotChapterVersion,
  SnapshotDataGap,
  SnapshotHorizonItem,
  SnapshotRisk,
  SnapshotScrutiny,
  SnapshotSurveyQuestion,
} from './snapshot-registers.ts';
import { SnapshotGrant } from './snapshot-grant.ts';
import { SnapshotCount, SnapshotSeries, SnapshotSlug } from './snapshot-series.ts';

/**
 * An edition as published: complete, immutable, known by the hash of its bytes. This file declares the
 * public shape on its own and imports no draft schema, so that a change to a draft cannot change what is
 * published. Fields are added, never renamed; anything else is a new version, with an upgrade in `formats/`
 * through which what was published before is read.
 */
export const SNAPSHOT_VERSION = 4;
/** The first format that holds what a chart says as claims: of an earlier one the words are made anew, and it is said that they are. */
export const CLAIMS_SINCE_VERSION = 2;

const SnapshotContact = z.strictObject({
  slug: SnapshotSlug,
  name: z.string().min(1),
  category: z.enum(['emergency', 'helpline', 'service']),
  description: z.string(),
  telephone: z.string(),
  textNumber: z.string(),
  web: z.string(),
  address: z.string(),
});
export type SnapshotContact = z.infer<typeof SnapshotContact>;

const extra = z
  .array(z.strictObject({ label: z.string().min(1), value: z.string().min(1) }))
  .default([])
  .describe('What the partnership writes of it beyond what all partnerships do');

const SnapshotOutcome = z.strictObject({ text: z.string().min(1) });

const SnapshotAction = z.strictObject({
  text: z.string().min(1),
  leadAgency: z.string().nullable().describe('Who carries it, in words; null where that is not yet agreed'),
  due: z
    .union([IsoDate, IsoMonth, z.enum(['ongoing', 'quarterly', 'annually', 'not-agreed'])])
    .describe('A day, a month, a rhythm, or not-agreed'),
  status: z.enum(['not-reported', 'not-started', 'under-way', 'done', 'stopped']).describe('By its newest update, where there is one'),
  updates: z
    .array(
      z.strictObject({
        on: IsoDate,
        status: z.enum(['not-reported', 'not-started', 'under-way', 'done', 'stopped']),
        done: z.string(),
        next: z.string(),
        evidence: z.string().describe('A web address, or empty'),
      }),
    )
    .default([])
    .describe('What was reported of it, newest first'),
  effects: z.array(SnapshotEffect).default([]).describe('What it was expected to do, said before it began, and what became of that'),
  extra,
});
export type SnapshotAction = z.infer<typeof SnapshotAction>;

const SnapshotTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-set') }),
  z.strictObject({ kind: z.literal('below'), value: z.number() }),
  z.strictObject({ kind: z.literal('at-least'), value: z.number() }),
  z.strictObject({ kind: z.literal('percent-change'), percent: z.number().nullable(), baseline: z.string().min(1) }),
]);

const SnapshotIndicator = z.strictObject({
  title: z.string().min(1),
  unit: z.string(),
  direction: z.enum(['increase', 'decrease', 'neither']).describe('Which way is wanted'),
  frequency: z.enum(['monthly', 'quarterly', 'annually', 'not-agreed']),
  baseline: z.strictObject({ name: z.string().min(1), value: z.number().nullable() }).nullable(),
  target: SnapshotTarget,
  targetInWords: z.string().min(1),
  readings: z.array(z.strictObject({ when: IsoMonthOrDate, value: z.number(), note: z.string() })),
  series: SnapshotSlug.nullable().default(null).describe('The series that it reads from, where there is one'),
  calculation: z.string().default('').describe('How its readings are made from that series, where they are not its values'),
  extra,
});
export type SnapshotIndicator = z.infer<typeof SnapshotIndicator>;

const SnapshotActionPlan = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('agreed') }),
  z.strictObject({ state: z.literal('to-come'), note: z.string().min(1) }),
  z.strictObject({ state: z.literal('not-recorded') }),
]);

const SnapshotPriority = z.strictObject({
  number: z.int().min(1).describe('Its place in the order, from 1'),
  slug: SnapshotSlug,
  title: z.string().min(1),
  summary: z.string(),
  aim: z.string(),
  why: z.string(),
  easyRead: z.string().min(1).optional().describe('In easy read, a sentence a line; only where the partnership has written it'),
  leadState: z.enum(['named', 'to-be-confirmed', 'not-recorded']),
  leads: z.array(z.strictObject({ person: z.string(), agency: z.string().min(1) })).describe('Empty unless leadState is named'),
  subgroup: z.string().nullable(),
  actionPlan: SnapshotActionPlan,
  outcomes: z.array(SnapshotOutcome),
  actions: z.array(SnapshotAction),
  indicators: z.array(SnapshotIndicator),
  themes: z.array(SnapshotSlug).describe('The themes that run through it'),
  contacts: z.array(SnapshotSlug).describe('Who can help, most urgent first'),
  group: z.string().default('').describe('What it is grouped under, as under a pillar; empty where priorities are not grouped'),
  extra,
});
export type SnapshotPriority = z.infer<typeof SnapshotPriority>;

const SnapshotTheme = z.strictObject({
  slug: SnapshotSlug,
  title: z.string().min(1),
  summary: z.string(),
  about: z.string(),
  priorities: z.array(SnapshotSlug).describe('The priorities that it runs through'),
});
export type SnapshotTheme = z.infer<typeof SnapshotTheme>;

const PublishedPlanElement = z.strictObject({ type: z.enum(['priority', 'theme']), slug: SnapshotSlug, title: z.string().min(1) });
export type PublishedPlanElement = z.infer<typeof PublishedPlanElement>;

/** A month or a year as ISO 8601 writes it: `2017-03`, `2017`. */
const MonthOrYear = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u);

const SnapshotMeeting = z.strictObject({
  body: z.string().min(1),
  heldOn: IsoDate.nullable().describe('Null where the day is not recorded'),
  heldIn: MonthOrYear.optional().describe('Its month or year, where only that is recorded'),
  item: z.string().min(1),
  decision: z.string(),
  votes: z.strictObject({ for: SnapshotCount, against: SnapshotCount, abstain: SnapshotCount }).nullable(),
  agendaItem: z.string().default(''),
  recommendation: z.string().default('').describe('What the meeting was asked to decide'),
  outcome: z.enum(['awaited', 'agreed', 'referred-back', 'noted']).default('noted'),
  minute: z.string().default('').describe('Where the decision is minuted'),
});
export type SnapshotMeeting = z.infer<typeof SnapshotMeeting>;

/** When a meeting was held: its day, else its month or year; null where nothing of it is recorded. */
export const whenHeld = ({ heldOn, heldIn }: Pick<SnapshotMeeting, 'heldOn' | 'heldIn'>): PartialDate | null => heldOn ?? heldIn ?? null;

const SnapshotLineage = z.strictObject({
  kind: z.enum(['introduced', 'retained', 'renamed', 'split', 'merged', 'became-theme', 'became-priority', 'removed']),
  from: z.array(PublishedPlanElement).describe('Of the edition before'),
  to: z.array(PublishedPlanElement).describe('Of this edition'),
  reason: z.string().describe('Empty where it is not recorded'),
  recommended: SnapshotMeeting.nullable().default(null).describe('The meeting that recommended it, where one did'),
  meeting: SnapshotMeeting.nullable().describe('The meeting that decided it; null where that is not recorded'),
});
export type SnapshotLineage = z.infer<typeof SnapshotLineage>;

const SnapshotTopic = z.strictObject({
  slug: SnapshotSlug,
  title: z.string().min(1),
  summary: z.string(),
  reviews: PublishedPlanElement.nullable().describe('What it reviews of the edition before'),
  informs: z.array(PublishedPlanElement).describe('What it is the evidence for in this edition'),
  findings: z.array(SnapshotFinding),
  series: z.array(SnapshotSlug).default([]).describe('The series that show how it has gone'),
  completedActions: z.array(z.strictObject({ text: z.string().min(1) })),
  recommendation: z.enum(['not-recorded', 'make-or-keep-priority', 'split', 'merge', 'make-theme', 'remove', 'watch']),
  reason: z.string(),
  departure: z.string().default('').describe('Why the choice differs from the ranking, where it does'),
});
export type SnapshotTopic = z.infer<typeof SnapshotTopic>;

const SnapshotMethod = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string().min(1),
      combine: z.enum(['sum', 'mean', 'max', 'product']),
      weight: z.number(),
      criteria: z.array(
        z.strictObject({
          name: z.string().min(1),
          question: z.string(),
          weight: z.number(),
          levels: z.array(z.strictObject({ label: z.string().min(1), descriptor: z.string(), value: z.number() })),
        }),
      ),
    }),
  ),
  formula: z.string().min(1),
  bands: z.array(z.strictObject({ name: z.string().min(1), from: z.number() })),
});

const SnapshotContradiction = z.strictObject({
  subject: z.string().min(1),
  statements: z.string().describe('What the source says, and where, a paragraph each'),
  carried: z.string().describe('What this plan carries'),
});
export type SnapshotContradiction = z.infer<typeof SnapshotContradiction>;

const SnapshotScoring = z.strictObject({
  model: z.strictObject({
    id: SnapshotSlug,
    version: z.int().min(1),
    hash: z.string().describe('SHA-256 of the canonical JSON of the definition'),
    name: z.string().min(1),
    provenance: z.string(),
    restricted: z.boolean().describe('Licensed to the partnership: only rank and band are public'),
    method: SnapshotMethod.optional(),
  }),
  topics: z.array(
    z.strictObject({
      topic: SnapshotSlug,
      rank: z.int().min(1),
      rankInWords: z.string().min(1),
      band: z.string(),
      confidence: z.enum(['low', 'moderate', 'high']).optional().describe('How good the evidence is; it does not change the place'),
      total: z.number().optional(),
      steps: z.array(z.string().min(1)).optional(),
    }),
  ),
});
export type SnapshotScoring = z.infer<typeof SnapshotScoring>;

const SnapshotConsultation = z.strictObject({
  title: z.string().min(1),
  startsOn: IsoDate.nullable().describe('Null where the day is not recorded'),
  startsIn: MonthOrYear.optional().describe('The month or year in which it began, where only that is recorded'),
  endsOn: IsoDate.nullable().describe('Null where the day is not recorded'),
  endsIn: MonthOrYear.optional().describe('The month or year in which it ended, where only that is recorded'),
  audiences: z.string(),
  questions: z.string(),
  summary: z.string(),
  responses: z.array(z.strictObject({ respondent: z.string().min(1), summary: z.string(), whatChanged: z.string() })),
});
export type SnapshotConsultation = z.infer<typeof SnapshotConsultation>;

const SnapshotStep = z.strictObject({
  move: z.enum(['open-consultation', 'close-consultation', 'recommend', 'adopt', 'refer-back', 'open-amendment', 'close-amendment']),
  on: IsoDate.nullable().describe(
    'The day of the meeting that decided it, null where that day is not recorded; the day it was noted where no meeting decided it',
  ),
  heldIn: MonthOrYear.optional().describe('The month or year of the meeting that decided it, where only that is recorded'),
  body: z.string().nullable().describe('The body that decided it, where one did'),
  reason: z.string(),
});
export type SnapshotStep = z.infer<typeof SnapshotStep>;

/** When a step was taken: its day, else the month or year of the meeting that decided it; null where nothing of it is recorded. */
export const whenTaken = ({ on, heldIn }: Pick<SnapshotStep, 'on' | 'heldIn'>): PartialDate | null => on ?? heldIn ?? null;

const SnapshotOrigin = z.strictObject({
  at: z.string().startsWith('/').describe('The JSON pointer (RFC 6901) of the priority, outcome, action or indicator in this snapshot'),
  partnership: SnapshotSlug.describe('What the address of the partnership ends with whose plan it was in'),
  name: z.string().min(1).describe('The name of that partnership'),
  edition: z.string().min(1).describe('The label of its edition'),
  sha256: z.string().describe('Of the bytes of that edition as it was published'),
  path: z.string().describe('The JSON pointer (RFC 6901) of it in that edition, where its text stands unless it was withdrawn'),
});
export type SnapshotOrigin = z.infer<typeof SnapshotOrigin>;

/** The whole of a published edition, as served at `/data/plan.json`. */
export const Snapshot = z
  .strictObject({
    version: z.literal(SNAPSHOT_VERSION),
    partnership: SnapshotPartnership,
    plan: z.strictObject({ title: z.string().min(1), motto: z.string(), startYear: z.int(), endYear: z.int() }),
    edition: z.strictObject({
      label: z.string().min(1),
      startsOn: IsoDate,
      endsOn: IsoDate,
      headline: z.string().min(1),
      introduction: z.string(),
      refreshed: IsoMonthOrDate.nullable(),
      previous: z.string().nullable().describe('The label of the edition before'),
      areas: z.array(SnapshotArea).default([]).describe('The districts that it covers, as they were on its first day'),
      publishedOn: IsoMonthOrDate.optional().describe('When it was first public; only where that was elsewhere and is recorded'),
      source: z
        .strictObject({
          title: z.string().min(1),
          address: z.string().describe('Where it was found, or empty'),
          datedOn: IsoMonthOrDate.nullable(),
          sha256: z.string().describe('Of its file, or empty'),
        })
        .optional()
        .describe('The document that it was taken from; only where there is one'),
      adoption: z.literal('meeting-not-recorded').optional().describe('It was adopted, at a meeting that is not recorded'),
    }),
    priorities: z.array(SnapshotPriority).min(1),
    themes: z.array(SnapshotTheme),
    lineage: z.array(SnapshotLineage),
    topics: z.array(SnapshotTopic),
    scoring: z.array(SnapshotScoring).default([]).describe('How topics ranked, by each scoring model'),
    meetings: z.array(SnapshotMeeting),
    adoption: z.array(SnapshotStep).default([]).describe('How it was consulted on, decided and amended, oldest first'),
    consultations: z.array(SnapshotConsultation).default([]),
    grants: z.array(SnapshotGrant).default([]),
    contradictions: z
      .array(SnapshotContradiction)
      .default([])
      .describe('Where the source of the plan disagrees with itself on what touches the public'),
    alignments: z.array(z.strictObject({ body: z.string().min(1), text: z.string().min(1) })),
    series: z.array(SnapshotSeries).default([]),
    law: z
      .array(SnapshotProvision)
      .default([])
      .describe('What the law asks of this edition, and where it answers; empty where the partnership does not publish it'),
    neighbours: z.array(SnapshotNeighbours).default([]).describe('Its series beside those of other areas'),
    places: SnapshotPlaces.nullable().default(null).describe('Recorded crime by ward and small area'),
    surveys: z.array(SnapshotSurveyQuestion).default([]).describe('What residents answered in surveys, wave by wave'),
    horizon: z.array(SnapshotHorizonItem).default([]).describe('What is expected, and what it could mean'),
    dataGaps: z.array(SnapshotDataGap).default([]).describe('What could not be known, and what is done about it'),
    scrutiny: z.array(SnapshotScrutiny).default([]).describe('Recommendations of the crime and disorder committee, and the answers'),
    caseReviews: z.array(SnapshotCaseReviews).default([]).describe('Reviews of anti-social behaviour cases, by year: counts alone'),
    risks: z
      .array(SnapshotRisk)
      .optional()
      .describe('What could keep it from its plan; only where the partnership publishes its register of risks'),
    chapterVersions: z
      .array(SnapshotChapterVersion)
      .optional()
      .describe('Which chapters of the strategic assessment were changed for which version; only where a change is recorded'),
    contacts: z.array(SnapshotContact),
    glossary: z.array(z.strictObject({ term: z.string().min(1), meaning: z.string().min(1), note: z.string() })),
    sections: z.array(z.strictObject({ slug: SnapshotSlug, title: z.string().min(1), body: z.string() })),
    areaChanges: z.array(SnapshotAreaChange).default([]).describe('How the areas came to be what they are, oldest first'),
    pages: z
      .array(z.strictObject({ slug: SnapshotSlug, title: z.string().min(1), summary: z.string(), body: z.string().describe('Markdown') }))
      .default([])
      .describe('Public pages of the partnership’s own'),
    origins: z
      .array(SnapshotOrigin)
      .optional()
      .describe(
        'Where items came from that were carried over from plans of the partnerships whose place this one takes; only where there are any',
      ),
    translations: z
      .partialRecord(Language, z.record(z.string(), z.string().min(1)))
      .optional()
      .describe(
        'What texts of this snapshot say in the other languages of the partnership: by language, then by the JSON pointer (RFC 6901) of the text; only where there are any',
      ),
    redacted: SnapshotRedaction.optional().describe('Only where texts were withdrawn after publication: this is then a redacted form'),
  })
  .meta({ title: 'Community safety plan, published edition' });
export type Snapshot = z.infer<typeof Snapshot>;

/** The JSON Schema (draft 2020-12) of a snapshot, as served at `/data/schema.json`. */
export const snapshotJsonSchema = (): object => z.toJSONSchema(Snapshot, { target: 'draft-2020-12', io: 'input' });
