import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@saferplan/database';
import { afterAll, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../platform/config.ts';
import { examine, type Examined } from './doctor.ts';

const NOW = new Date('2026-11-26T12:00:00Z');

describe('the doctor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-doctor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const config = (port: number, variables: Readonly<Record<string, string>> = {}): Config =>
    readConfig({ SAFERPLAN_DATA: folder, PORT: port.toString(), ...variables });
  /** A program that listens on a port of its own and is none of ours. */
  const listen = async (): Promise<{ readonly port: number; readonly close: () => Promise<void> }> => {
    const server = createServer((socket) => socket.resume().end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nno'));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('it listens on a port');
    const close = (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
      });
    return { port: bound.port, close };
  };
  const freePort = async (): Promise<number> => {
    const { port, close } = await listen();
    await close();
    return port;
  };
  const states = (examined: readonly Examined[]) => Object.fromEntries(examined.map(({ what, state }) => [what, state]));

  it('finds a new installation well, and says what somebody should look at and what to do', async () => {
    const examined = await examine(config(await freePort()), { backup: null, now: NOW });
    expect(states(examined)).toMatchObject({
      versions: 'well',
      port: 'well',
      database: 'well',
      mail: 'look',
      clock: 'well',
      proxy: 'well',
      backups: 'look',
    });
    for (const { state, toDo } of examined) expect(toDo === '').toBe(state === 'well');
  });

  it('says of each fault what it is, and what to do', async () => {
    const path = join(folder, 'saferplan.db');
    const db = await openDatabase({ kind: 'sqlite', path });
    await db.destroy();
    const other = await listen();
    const backup = join(folder, 'old.backup');
    writeFileSync(backup, 'something');
    utimesSync(backup, NOW, new Date('2026-11-20T12:00:00Z'));
    const examined = await examine(
      config(other.port, {
        SAFERPLAN_ORIGIN: 'https://plan.example.gov.uk',
        SAFERPLAN_SMTP_URL: 'smtp://127.0.0.1:1',
      }),
      { backup, now: NOW },
    );
    await other.close();
    expect(states(examined)).toMatchObject({ port: 'wrong', database: 'well', mail: 'wrong', proxy: 'look', backups: 'wrong' });
    expect(examined.find(({ what }) => what === 'port')).toMatchObject({
      said: `Another program listens on port ${other.port.toString()}.`,
    });
    expect(examined.find(({ what }) => what === 'backups')?.said).toContain('6.0 days old');

    writeFileSync(path, 'this is no database at all, and longer than a header of one would be'.repeat(20));
    const damaged = await examine(config(await freePort()), { backup: null, now: NOW });
    expect(damaged.find(({ what }) => what === 'database')).toMatchObject({ state: 'wrong' });
  });
});
