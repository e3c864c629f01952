export * from './build-snapshot.ts';
export * from './compare.ts';
export * from './snapshot.ts';
