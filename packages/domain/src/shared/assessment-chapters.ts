/** The chapters of a strategic assessment that people change, in the order in which they are printed. */
export const ASSESSMENT_CHAPTERS = [
  'levels',
  'changes',
  'last-year',
  'voice',
  'ranking',
  'recommendations',
  'scrutiny',
  'case-reviews',
  'gaps',
  'horizon',
] as const;
export type AssessmentChapter = (typeof ASSESSMENT_CHAPTERS)[number];
