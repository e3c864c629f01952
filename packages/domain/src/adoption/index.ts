export * from './adoption-parts.ts';
export * from './decide-move.ts';
export * from './state.ts';
