import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@saferplan/database';
import { listChangesOf } from '@saferplan/database/change-log';
import { findItem } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { afterAll, describe, expect, it } from 'vitest';
import { call, endAll, makeDatabase, type Server, signIn, start } from './server.ts';

const READERS = 20;
const READ_FOR_MS = 3000;
const KILL_AFTER_MS = 1000;

describe('two servers on one PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-replicas-'));
  afterAll(() => {
    endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serve one session between them, and go on when one is killed under load', { timeout: 240_000 }, async () => {
    const url = await makeDatabase();
    // Both at once, as an installation comes up: one brings the database up to date, the other waits for it.
    const [one, two] = await Promise.all([start(join(folder, 'one'), url), start(join(folder, 'two'), url)]);
    const cookie = await signIn(one);
    const id = maidstone.shared.contact[0]?.id ?? '';

    let alive: readonly Server[] = [one, two];
    const failures: { readonly at: string; readonly wasInHand: boolean }[] = [];
    let reads = 0;
    const end = performance.now() + READ_FOR_MS;
    const acknowledged: string[] = [];
    /** On a slow machine for as long as it takes to have something to compare. */
    const goesOn = (): boolean => performance.now() < end || acknowledged.length <= 10;
    /** A reader behind a balancer: the next server that is known to be well, each time. */
    const reader = async (): Promise<void> => {
      while (goesOn()) {
        reads += 1;
        const server = alive[reads % alive.length] ?? two;
        const path = reads % 3 === 0 ? '/trpc/plan.editions' : '/priorities/mental-health';
        try {
          const response = await fetch(`${server.address}${path}`, { headers: { cookie } });
          await response.text();
          if (response.status !== 200) failures.push({ at: `${path}: ${response.status.toString()}`, wasInHand: false });
        } catch {
          failures.push({ at: path, wasInHand: server === one });
          alive = [two];
        }
      }
    };
    const writer = async (): Promise<void> => {
      for (let index = 0; goesOn(); index += 1) {
        const text = `Text ${index.toString()}`;
        await call(two, cookie, 'plan.change', { kind: 'contact', id, version: index + 1, changes: { description: text } });
        acknowledged.push(text);
      }
    };
    setTimeout(() => one.child.kill('SIGKILL'), KILL_AFTER_MS);
    await Promise.all([writer(), ...Array.from({ length: READERS }, reader)]);

    expect(reads).toBeGreaterThan(READERS * 10);
    expect(failures.filter(({ wasInHand }) => !wasInHand)).toEqual([]);
    // Each reader can have had one request in hand with the server that died, and no more.
    expect(failures.length).toBeLessThanOrEqual(READERS);
    expect(acknowledged.length).toBeGreaterThan(10);
    const db = await openDatabase({ kind: 'postgres', url });
    const scope = scopeFor(maidstone.partnership.id);
    const kept = await findItem(db, scope, 'contact', id);
    expect(kept?.item.description).toBe(acknowledged.at(-1));
    expect(kept?.item.version).toBe(acknowledged.length + 1);
    expect((await listChangesOf(db, scope, 'contact', id)).flatMap(({ changes }) => changes)).toHaveLength(acknowledged.length);
    await db.destroy();
  });
});
