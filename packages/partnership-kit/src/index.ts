export * from './define-partnership.ts';
export type * from './source.ts';
