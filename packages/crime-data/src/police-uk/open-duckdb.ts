import type { DuckDBInstance } from '@duckdb/node-api';
import { refuseSource } from './refusal.ts';

const IS_MISSING = /^(?:ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_DLOPEN_FAILED)$/u;

/**
 * A database in memory that counts the rows of police files. DuckDB is an optional dependency, 68 MB of it for one platform: throws
 * `SourceRefused` where it is not installed or has nothing for this platform. `load` imports it.
 */
export async function openDuckDB(
  load: () => Promise<{ readonly DuckDBInstance: typeof DuckDBInstance }> = () => import('@duckdb/node-api'),
): Promise<DuckDBInstance> {
  const { DuckDBInstance: Instance } = await load().catch((error: unknown) => {
    if (!IS_MISSING.test(String(Object(error).code))) throw error;
    return refuseSource({ code: 'no-duckdb' });
  });
  return Instance.create(':memory:', { preserve_insertion_order: 'false', memory_limit: '1GB' });
}
