export { CONFORMANCE, type ConformanceCheck } from './conformance.ts';
export * from './define-partnership.ts';
export type * from './source.ts';
