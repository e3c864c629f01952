import { z } from 'zod';

/** How a meeting decided on what was put to it; `awaited` until it has. */
export const MeetingOutcome = z.enum(['awaited', 'agreed', 'referred-back', 'noted']);
export type MeetingOutcome = z.infer<typeof MeetingOutcome>;

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
