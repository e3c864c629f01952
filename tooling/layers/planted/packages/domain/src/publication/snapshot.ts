export type { Draft } from '../plan/draft.ts';
