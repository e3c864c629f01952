import { z } from 'zod';
import { IsoDate } from '../shared/calendar.ts';
import { ConsultationId, DocumentId } from '../shared/id.ts';
import { lineOfText, optionalLine, prose } from '../shared/text.ts';

const count = z.int({ error: 'Enter a whole number' }).min(0, { error: 'Enter 0 or more' });

/** How a meeting decided on what was put to it; `awaited` until it has. */
export const MeetingOutcome = z.enum(['awaited', 'agreed', 'referred-back', 'noted']);
export type MeetingOutcome = z.infer<typeof MeetingOutcome>;

/** A meeting that took, or is to take, a decision on the plan. */
export const MeetingFields = z.strictObject({
  body: lineOfText(),
  heldOn: IsoDate,
  /** What it is about, as the agenda names it. */
  item: lineOfText(300),
  /** The number of the item on the agenda, where there is one. */
  agendaItem: optionalLine(40),
  /** What the meeting was asked to decide. */
  recommendation: prose(1000),
  outcome: MeetingOutcome,
  decision: prose(1000),
  votes: z.strictObject({ for: count, against: count, abstain: count }).nullable(),
  /** Where the decision is minuted. */
  minute: optionalLine(120),
  /** The report or the minutes, attached. */
  documentId: DocumentId.nullable(),
});
export type MeetingFields = z.infer<typeof MeetingFields>;

/** A time in which others are asked what they think of the draft. */
export const ConsultationFields = z.strictObject({
  title: lineOfText(),
  startsOn: IsoDate,
  endsOn: IsoDate,
  audiences: prose(1000),
  questions: prose(2000),
  summary: prose(2000),
});
export type ConsultationFields = z.infer<typeof ConsultationFields>;

/** What somebody answered to a consultation, and what changed for it. */
export const ResponseFields = z.strictObject({
  consultationId: ConsultationId,
  respondent: lineOfText(),
  summary: prose(2000),
  /** 'Nothing, because …' is an answer; nothing at all is not. */
  whatChanged: prose(1000),
});
export type ResponseFields = z.infer<typeof ResponseFields>;

/** The aspects on which a report to a council's committee says what the plan means for the council. */
export const ImplicationAspect = z.enum([
  'corporate-priorities',
  'risk',
  'financial',
  'staffing',
  'legal',
  'equality',
  'environment',
  'community-safety',
  'human-rights',
  'procurement',
  'assets',
]);
export type ImplicationAspect = z.infer<typeof ImplicationAspect>;

/** One line of the implications table of the committee's report. */
export const ImplicationFields = z.strictObject({
  aspect: ImplicationAspect,
  text: prose(3000),
  /** The officer who answers for it. */
  officer: optionalLine(),
  signedOff: z.boolean(),
});
export type ImplicationFields = z.infer<typeof ImplicationFields>;
