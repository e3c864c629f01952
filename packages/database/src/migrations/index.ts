import type { Migration } from 'kysely/migration';
import * as createPlan from './2026_11_23_1100_create_plan.ts';
import * as createAccounts from './2026_11_23_1110_create_accounts.ts';

/** Every migration in its order. A migration that has run anywhere is frozen; the next one mends it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026_11_23_1100_create_plan': createPlan,
  '2026_11_23_1110_create_accounts': createAccounts,
};
