export * from './block.ts';
export * from './build-snapshot.ts';
export * from './common-priorities.ts';
export * from './compare-fields.ts';
export * from './compare.ts';
export * from './publish-series.ts';
export * from './snapshot-series.ts';
export type { SnapshotAreaChange } from './snapshot-partnership.ts';
export * from './snapshot.ts';
