import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '@saferplan/vitest/free-port';
import { removeFolder, type Saferplan, startSaferplan } from './saferplan.ts';

describe('starting and stopping', () => {
  let first: Saferplan;
  let port = 0;
  beforeAll(async () => {
    port = await freePort();
    first = await startSaferplan({ password: null, port });
  });
  afterAll(() => removeFolder(first.dataFolder));

  const signInWith = async (saferplan: Saferplan, password: string): Promise<number> => {
    const response = await fetch(`${saferplan.address}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: saferplan.address },
      body: JSON.stringify({ email: 'admin@saferplan.example', password }),
    });
    return response.status;
  };
  const printedPassword = (): string => /Password: (?<password>\S+)/.exec(first.output())?.groups?.['password'] ?? '';

  it('prints where the plan and the admin app are, and how to sign in the first time', async () => {
    expect(first.output()).toContain(`${first.address}/admin/`);
    expect(printedPassword().length).toBeGreaterThanOrEqual(12);
    expect(await signInWith(first, printedPassword())).toBe(200);
  });

  it('keeps its secrets where only the operator can read them', () => {
    expect(readdirSync(first.dataFolder).toSorted()).toEqual(expect.arrayContaining(['first-sign-in.txt', 'saferplan.db', 'secret']));
    expect(readFileSync(join(first.dataFolder, 'secret'), 'utf8').trim().length).toBeGreaterThanOrEqual(32);
  });

  it('sends no more than 250 kB of compressed script before the admin app can be used', async () => {
    const page = await (await fetch(`${first.address}/admin/`)).text();
    const scripts = [...page.matchAll(/(?:src|href)="(?<path>[^"]+\.js)"/gu)].map(({ groups }) => groups?.['path'] ?? '');
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(Buffer.from(await (await fetch(`${first.address}${path}`)).arrayBuffer())).length),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });

  it('stops cleanly on Ctrl-C, and a second start keeps the data and the password', async () => {
    const before = await (await fetch(`${first.address}/data/plan.json`)).text();
    expect(await first.stop('SIGINT')).toBe(0);
    const second = await startSaferplan({ password: null, port, dataFolder: first.dataFolder });
    expect(await (await fetch(`${second.address}/data/plan.json`)).text()).toBe(before);
    expect(await signInWith(second, printedPassword())).toBe(200);
    // What is printed is often kept in logs: once is enough, and from then on it says where the password stands.
    expect(second.output()).not.toContain(printedPassword());
    expect(second.output()).toContain(join(first.dataFolder, 'first-sign-in.txt'));
    expect(readFileSync(join(first.dataFolder, 'first-sign-in.txt'), 'utf8')).toContain(printedPassword());
    expect(await second.stop('SIGINT')).toBe(0);
  });

  it('says in a sentence that the port is taken, and what to do', async () => {
    const one = await startSaferplan({ port, dataFolder: first.dataFolder });
    // A folder of its own: two servers on one are refused for that, before either asks for a port.
    const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-journey-'));
    await expect(startSaferplan({ port, dataFolder })).rejects.toThrow('The port is in use. Choose another, as in PORT=4001.');
    removeFolder(dataFolder);
    await one.stop();
  });
});
