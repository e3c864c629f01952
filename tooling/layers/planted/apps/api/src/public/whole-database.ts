import type { Database } from '../../../../packages/database/src/index.ts';
export type Draft = Database['edition'];
