export * from './analyse-series.ts';
export * from './series.ts';
