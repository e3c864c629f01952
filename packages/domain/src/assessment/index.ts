export * from './change-of-counts.ts';
export * from './check-finding.ts';
export * from './choice.ts';
export * from './completed-action.ts';
export * from './finding.ts';
export * from './topic.ts';
