import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@saferplan/vitest/free-port';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { adoptEdition } from './adopt-edition.ts';
import { chromiumPath } from './chromium-path.ts';

const EMAIL = 'admin@saferplan.example';
const PASSWORD = 'correct-horse-battery';
const MAIN = fileURLToPath(new URL('../../apps/api/dist/server.mjs', import.meta.url));

/** Milliseconds that a server may take to start on a busy machine. */
const LONGEST_START = 90_000;
/** How many times slower than this machine the browser's processor is made to seem; 1 where nobody asks. */
const SLOWDOWN = Number(process.env['SAFERPLAN_TEST_SLOWDOWN'] ?? '1');
/** Milliseconds that a page may take to reach a state that is waited for. */
const LONGEST_WAIT = 60_000;

/** A Saferplan as `pnpm start` runs it: a process of its own on a free port, with a data folder of its own. */
export interface Saferplan {
  readonly address: string;
  readonly dataFolder: string;
  /** What it has printed. */
  readonly output: () => string;
  /** Sends a signal and answers with the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts one. Without a folder, a password or a configuration of its own it has a copy of what a first start has installed. */
export async function startSaferplan(
  options: { readonly dataFolder?: string; readonly password?: string | null; readonly port?: number; readonly config?: string } = {},
): Promise<Saferplan> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'saferplan-journey-'));
  if (options.dataFolder === undefined && options.password === undefined && options.config === undefined)
    cpSync(inject('installedFolder'), dataFolder, { recursive: true });
  const port = options.port ?? (await freePort());
  const password = options.password === undefined ? PASSWORD : options.password;
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      PORT: String(port),
      SAFERPLAN_DATA: dataFolder,
      ...(options.config === undefined ? {} : { SAFERPLAN_CONFIG: options.config }),
      ...(password === null ? {} : { SAFERPLAN_ADMIN_PASSWORD: password }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const address = `http://localhost:${port}`;
  await answering(address, child, () => output);
  return { address, dataFolder, output: () => output, stop: (signal = 'SIGTERM') => stopped(child, signal) };
}

async function answering(address: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + LONGEST_START;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`Saferplan ended instead of starting:\n${output()}`);
    try {
      if (output().includes('Saferplan is running') && (await fetch(`${address}/healthz`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error(`Saferplan does not answer:\n${output()}`);
}

function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A real Chromium from the npm registry. Its pages wait a minute for a state, and are slowed down where `SAFERPLAN_TEST_SLOWDOWN` says so. */
export async function startBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'],
  });
  browser.on('context', prepare);
  return browser;
}

function prepare(context: BrowserContext): void {
  context.setDefaultTimeout(LONGEST_WAIT);
  if (SLOWDOWN <= 1) return;
  context.on('page', (page) => void slowDown(context, page));
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  try {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  } catch (error) {
    // A page that is closed at once needs no slowing down; anything else would make the run prove nothing.
    if (!page.isClosed()) throw error;
  }
}

/** Signs in and waits for the list of editions. */
export async function signIn(page: Page, address: string, email = EMAIL, password = PASSWORD): Promise<void> {
  await page.goto(`${address}/admin/`);
  await page.getByLabel('Email address').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: /^(?:Editions|Your partnerships)$/u }).waitFor();
}

/** Signs in without the screen, for journeys that are about something else; no screen is open then. */
export async function enter(page: Page, address: string, email = EMAIL, password = PASSWORD): Promise<void> {
  const response = await page.request.post(`${address}/auth/sign-in/email`, { headers: { origin: address }, data: { email, password } });
  if (!response.ok()) throw new Error(`${email} cannot sign in: ${await response.text()}`);
}

/** Begins 2018-19 as a copy of 2017-18, as the one who is signed in on this page. */
export async function copyForward(page: Page, address: string): Promise<void> {
  await call(page, address, 'plan.copyForward', { editionId: await editionIdOf(page, address, '2017-18') });
}

/** Whether everything typed has reached the server. */
export const allSaved = (page: Page): Promise<void> => page.locator('.save-state output[data-state="saved"]').waitFor();

/** Calls a procedure as the one who is signed in on this page. */
export async function call(page: Page, address: string, procedure: string, input: unknown): Promise<unknown> {
  const response = await page.request.post(`${address}/trpc/${procedure}`, { data: input });
  const answer = (await response.json()) as { readonly result?: { readonly data: unknown } };
  if (answer.result === undefined) throw new Error(`${procedure}: ${JSON.stringify(answer)}`);
  return answer.result.data;
}

/** What a query answers to the one who is signed in on this page. */
export async function query<Answer>(page: Page, address: string, procedure: string, input?: unknown): Promise<Answer> {
  const asking = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const asked = await page.request.get(`${address}/trpc/${procedure}${asking}`);
  return ((await asked.json()) as { readonly result: { readonly data: Answer } }).result.data;
}

/** The identifier of an edition, by its label; of none, an empty text. */
export async function editionIdOf(page: Page, address: string, label: string): Promise<string> {
  const editions = await query<readonly { readonly id: string; readonly label: string }[]>(page, address, 'plan.editions');
  return editions.find((edition) => edition.label === label)?.id ?? '';
}

/** What an edition holds, as its officers read it. */
export async function contentOf<Content>(page: Page, address: string, label: string): Promise<Content> {
  const editionId = await editionIdOf(page, address, label);
  return (await query<{ readonly content: Content }>(page, address, 'plan.edition', { editionId })).content;
}

/** Takes an edition the way to adoption, as the one who is signed in on this page. */
export async function adopt(page: Page, address: string, label: string): Promise<void> {
  const editionId = await editionIdOf(page, address, label);
  await adoptEdition((procedure, input) => call(page, address, procedure, input), editionId);
}
