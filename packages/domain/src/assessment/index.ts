export * from './change-of-counts.ts';
export * from './check-finding.ts';
export * from './chapter-versions.ts';
export * from './choice.ts';
export { HorizonHeading } from './horizon-item.kind.ts';
export * from './survey-waves.ts';
export type { SurveyAnswerFields } from './survey-answer.kind.ts';
export type { FindingFields } from './finding.kind.ts';
export { Recommendation, type TopicFields } from './topic.kind.ts';
