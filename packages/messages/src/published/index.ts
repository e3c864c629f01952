export { choiceSaid } from './choices-said.ts';
export * from './say-noticed.ts';
export * from './say-published.ts';
