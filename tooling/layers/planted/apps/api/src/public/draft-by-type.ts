import type { Draft as Plan } from '../../../../packages/domain/src/plan/draft.ts';
export type Draft = Plan;
