import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { postgresServer } from '@saferplan/database/testing';
import { Client } from 'pg';
import { freePort } from '@saferplan/vitest/free-port';

const MAIN = fileURLToPath(new URL('../../apps/api/dist/server.mjs', import.meta.url));
const PASSWORD = 'correct-horse-battery';
const SECRET = 'one secret for all the replicas of a test';

/** A server as a process of its own. */
export interface Server {
  readonly address: string;
  readonly child: ChildProcess;
}

const started: ChildProcess[] = [];

/** Ends whatever is still running of what a test has started. */
export const endAll = (): void => started.forEach((child) => child.kill('SIGKILL'));

/** Starts a server on a free port. Several on one PostgreSQL are given the same secret, as replicas are. */
export async function start(dataFolder: string, databaseUrl: string | null): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      PORT: String(port),
      SAFERPLAN_DATA: dataFolder,
      SAFERPLAN_ADMIN_PASSWORD: PASSWORD,
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl, SAFERPLAN_SECRET: SECRET }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Saferplan is running')) resolve();
    });
  });
  child.removeAllListeners('exit');
  return { address: `http://localhost:${port}`, child };
}

/** Calls a procedure; throws where it is refused or the server is gone. */
export async function call(server: Server, cookie: string, procedure: string, input: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.address}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as { readonly result?: { readonly data: Record<string, unknown> } };
  if (answer.result === undefined) throw new Error(JSON.stringify(answer));
  return answer.result.data;
}

/** Signs the administrator in; answers the session's cookie. */
export async function signIn({ address }: Server): Promise<string> {
  const response = await fetch(`${address}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: 'admin@saferplan.example', password: PASSWORD }),
  });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** An empty database on the PostgreSQL of this run. */
export async function makeDatabase(): Promise<string> {
  const server = postgresServer();
  const name = `faults_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
}
