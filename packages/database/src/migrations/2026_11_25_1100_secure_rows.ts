import { type Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

/** Every table whose rows belong to a partnership. */
const TABLES = [
  'plan',
  'edition',
  'membership',
  'access_link',
  'agency',
  'contact',
  'glossary_entry',
  'series',
  'series_mark',
  'scoring_model',
  'meeting',
  'subgroup',
  'priority',
  'theme',
  'outcome',
  'action',
  'indicator',
  'reading',
  'topic',
  'finding',
  'score',
  'completed_action',
  'lineage',
  'alignment',
  'context_section',
  'contradiction',
  'consultation',
  'response',
  'implication',
  'action_update',
  'grant',
  'bid',
  'change_set',
  'change_log',
  'publication',
  'observation',
  'import',
  'observation_change',
  'adoption_step',
  'document',
  'comment',
  'presence',
  'job',
];

/**
 * PostgreSQL itself keeps partnerships apart: a connection that says on whose behalf it asks sees and writes the rows of that
 * partnership alone. One that says nothing is the installation's own, for migrations, backups and the public pages.
 * Superusers pass by every policy, so the server is to connect as a role that is none.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of TABLES) await secureRows(db, table);
}
