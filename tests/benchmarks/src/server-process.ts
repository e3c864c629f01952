import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from '@saferplan/vitest/free-port';

const MAIN = fileURLToPath(new URL('../../../apps/api/dist/server.mjs', import.meta.url));
/** The flag of the start script: a small nursery, since the server's heap is small too. What is measured beside it is started alike. */
export const NODE_FLAGS = ['--max-semi-space-size=4'];
/** The first administrator's. */
const PASSWORD = 'correct-horse-battery';

export interface Running {
  readonly address: string;
  readonly child: ChildProcess;
  readonly startMs: number;
}

/**
 * A server as `pnpm start` starts it, with the time it took until it listened. `preload` is the path of a module that is loaded before
 * it; it answers messages of this process.
 */
export async function start(
  dataFolder: string,
  databaseUrl: string | null,
  config: string | null = null,
  preload: string | null = null,
): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, ...(preload === null ? [] : ['--import', preload]), MAIN], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      SAFERPLAN_DATA: dataFolder,
      SAFERPLAN_ADMIN_PASSWORD: PASSWORD,
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
      ...(config === null ? {} : { SAFERPLAN_CONFIG: config }),
    },
    stdio: ['ignore', 'pipe', 'inherit', ...(preload === null ? [] : ['ipc' as const])],
  });
  const startMs = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Saferplan is running')) resolve(performance.now() - began);
    });
  });
  return { address: `http://localhost:${port}`, child, startMs };
}

/** The cookie of the first administrator, signed in. */
export async function signIn(address: string): Promise<string> {
  const response = await fetch(`${address}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: 'admin@saferplan.example', password: PASSWORD }),
  });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

export const stop = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });

/** Seconds of processor that a process has used; null where the system does not tell. */
export function processorSeconds(child: ChildProcess): number | null {
  try {
    const text = readFileSync(`/proc/${String(child.pid)}/stat`, 'utf8');
    // After the name in brackets; 14 and 15 of `man proc` are user and system time in hundredths of a second.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    // Only Linux tells.
    return null;
  }
}

/** The memory that a process holds; null where the system does not tell. */
export function residentMegabytes(child: ChildProcess): number | null {
  try {
    const kilobytes = /VmRSS:\s+(?<kb>\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.groups?.['kb'];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    // Only Linux tells.
    return null;
  }
}
