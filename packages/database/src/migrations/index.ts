import type { Migration } from 'kysely/migration';
import * as createPlan from './2026_11_23_1100_create_plan.ts';
import * as createAccounts from './2026_11_23_1110_create_accounts.ts';
import * as createSeries from './2026_11_23_1600_create_series.ts';
import * as createScoring from './2026_11_23_1900_create_scoring.ts';
import * as createMembers from './2026_11_23_2000_create_members.ts';

/** Every migration in its order. A migration that has run anywhere is frozen; the next one mends it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026_11_23_1100_create_plan': createPlan,
  '2026_11_23_1110_create_accounts': createAccounts,
  '2026_11_23_1600_create_series': createSeries,
  '2026_11_23_1900_create_scoring': createScoring,
  '2026_11_23_2000_create_members': createMembers,
};
