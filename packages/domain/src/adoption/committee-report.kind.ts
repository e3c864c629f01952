import { z } from 'zod';
import { choice, line, optionalLine, optionalReference, prose } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/** Whether a paper may be read by everybody (Local Government Act 1972, Schedule 12A: exempt information). */
export const PaperClassification = z.enum(['not-said', 'non-exempt', 'part-exempt', 'exempt']);
export type PaperClassification = z.infer<typeof PaperClassification>;

/** The protective marking of a paper (Government Security Classifications Policy); none is a marking that nobody gave. */
export const ProtectiveMarking = z.enum(['none', 'official', 'official-sensitive']);
export type ProtectiveMarking = z.infer<typeof ProtectiveMarking>;

/** What a council's committee is asked to decide on the plan, and all that stands in the paper before it. What is empty is not yet written. */
export const committeeReport = defineKind('committee-report', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'title',
  fields: {
    title: line(),
    /** The meeting that it goes before: its body, day, agenda item and recommendation stand in the paper. */
    meetingId: optionalReference({ to: ['meeting'], onRemoval: 'release' }),
    finalDecisionMaker: optionalLine(),
    leadOfficer: optionalLine(),
    author: optionalLine(),
    classification: choice(PaperClassification, 'not-said'),
    marking: choice(ProtectiveMarking, 'none'),
    wards: optionalLine(),
    corporatePriorities: prose(3000),
    purpose: prose(3000),
    background: prose(12_000),
    preferredWhy: prose(6000),
    feedback: prose(6000),
    nextSteps: prose(6000),
    /** A line each. */
    appendices: prose(2000),
    /** What stands in the exempt version alone. */
    exemptText: prose(12_000),
  },
});
