export * from './monthly-counts.ts';
export { CHANGES, shareSignalling } from './simulated-series.ts';
