export * from './analyse-series.ts';
export * from './series.ts';
export * from './suggest-phases.ts';
