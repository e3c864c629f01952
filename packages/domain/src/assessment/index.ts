export * from './change-of-counts.ts';
export * from './check-finding.ts';
export * from './choice.ts';
export type { FindingFields } from './finding.kind.ts';
export { Recommendation, type TopicFields } from './topic.kind.ts';
