import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { CHANGES_CHANNEL } from '../change-log/changes-channel.ts';
import type { Database } from '../database.ts';
import { poolOf } from '../row-security.ts';

/** After so long a connection that was lost is opened again. */
const AGAIN_AFTER_MS = 5000;

/**
 * Calls back with the identifier of a partnership whenever a change of it is committed, by whichever server: over a connection to
 * PostgreSQL of its own, which is opened again where it breaks. Null on SQLite, which tells nobody. `stop` ends it.
 */
export function listenForChanges(db: Kysely<Database>, hear: (partnershipId: string) => void): { readonly stop: () => void } | null {
  const pool = poolOf(db);
  if (pool === undefined) return null;
  const { connectionString } = pool.options;
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const open = (): void => {
    const opened = new Client({ connectionString, keepAlive: true });
    client = opened;
    let lost = false;
    const tryAgain = (): void => {
      if (lost) return;
      lost = true;
      opened.end().catch(() => undefined);
      if (!stopped) timer = setTimeout(open, AGAIN_AFTER_MS).unref();
    };
    opened.on('notification', ({ payload }) => (payload === undefined ? undefined : hear(payload)));
    opened.on('error', tryAgain).on('end', tryAgain);
    opened
      .connect()
      .then(() => opened.query(`listen ${CHANGES_CHANNEL}`))
      .catch(tryAgain);
  };
  open();
  return {
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      client?.end().catch(() => undefined);
    },
  };
}
