export { riskLevel } from './risk-level.ts';
export { isOwnAction, isOwnerOf, type Responsible } from './own-action.ts';
export * from './progress-report.ts';
export * from './rate-action.ts';
export * from './rate-indicator.ts';
export * from './year-calendar.ts';
export * from './users-of-series.ts';
