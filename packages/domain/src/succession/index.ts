export * from './add-series.ts';
export * from './carried.ts';
export * from './carry-over.ts';
export * from './decisions.ts';
export * from './match-priorities.ts';
export * from './plan-before.ts';
export * from './succession.ts';
