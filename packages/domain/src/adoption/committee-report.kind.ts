import { z } from 'zod';
import { choice, forWriters, inOneLanguage, line, optionalLine, optionalReference, prose } from '../fields/index.ts';
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
    title: inOneLanguage(line()),
    /** The meeting that it goes before: its body, day, agenda item and recommendation stand in the paper. */
    meetingId: optionalReference({ to: ['meeting'], onRemoval: 'release' }),
    finalDecisionMaker: inOneLanguage(optionalLine()),
    leadOfficer: inOneLanguage(optionalLine()),
    author: inOneLanguage(optionalLine()),
    classification: choice(PaperClassification, 'not-said'),
    marking: choice(ProtectiveMarking, 'none'),
    wards: inOneLanguage(optionalLine()),
    corporatePriorities: inOneLanguage(prose(3000)),
    purpose: inOneLanguage(prose(3000)),
    background: inOneLanguage(prose(12_000)),
    preferredWhy: inOneLanguage(prose(6000)),
    feedback: inOneLanguage(prose(6000)),
    nextSteps: inOneLanguage(prose(6000)),
    /** A line each. */
    appendices: inOneLanguage(prose(2000)),
    /** What stands in the exempt version alone. */
    exemptText: forWriters(inOneLanguage(prose(12_000))),
  },
});
