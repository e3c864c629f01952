import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { Running } from '../benchmarks/src/server-process.ts';

const run = promisify(execFile);
const COMMANDS = fileURLToPath(new URL('../../apps/api/dist/saferplan.mjs', import.meta.url));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Keeps a table of PostgreSQL to ourselves for a while, as a careless tool does. */
export async function lockTable(url: string, table: string, forMs: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`lock table ${table} in access exclusive mode`);
    await pause(forMs);
    await client.query('rollback');
  } finally {
    await client.end();
  }
}

/** Lets a server's process write to no file for a while, as on a full disk: its limit on the size of files is set to one byte. */
export async function fillDisk({ child }: Running, forMs: number): Promise<void> {
  const limit = (bytes: string): Promise<unknown> => run('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}`]);
  await limit('1:unlimited');
  try {
    await pause(forMs);
  } finally {
    await limit('unlimited:unlimited');
  }
}

/** Counts police files into the database of a running server, from the command line. */
export async function importPolice(folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
  await run(process.execPath, [COMMANDS, 'import', 'police', folder, '--new'], {
    env: { PATH: process.env['PATH'], ...settings },
    maxBuffer: 64 * 1024 * 1024,
  });
}
