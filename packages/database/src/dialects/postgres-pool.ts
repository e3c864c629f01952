import { Pool } from 'pg';
import type { DatabaseLimits } from '../limits.ts';

/** How much longer than the server itself we wait for it to end a statement, where the network has gone silent. */
const SILENT_FOR_MS = 2000;

/** Connections to a PostgreSQL server that keep to the limits. One that breaks, idle or in use, never ends the process. */
export function openPool(url: string, limits: DatabaseLimits): Pool {
  const { statementMs, lockMs, idleInTransactionMs } = limits;
  const pool = new Pool({
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: limits.connectMs,
    keepAlive: true,
    ...(statementMs === 0 ? {} : { statement_timeout: statementMs, query_timeout: statementMs + SILENT_FOR_MS }),
    ...(lockMs === 0 ? {} : { lock_timeout: lockMs }),
    ...(idleInTransactionMs === 0 ? {} : { idle_in_transaction_session_timeout: idleInTransactionMs }),
  });
  // An idle connection that breaks is taken out of the pool by pg itself; the next query opens another, or
  // fails and says so. Without a listener the event would end the process.
  pool.on('error', () => undefined);
  // The same for one that is in use: the query in hand fails and says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
