export * from './adoption-parts.ts';
export * from './decide-move.ts';
export { exampleOf } from './deciding-body.ts';
export * from './state.ts';
