import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseLocation, openDatabase } from '@saferplan/database';
import { listChangesOf } from '@saferplan/database/change-log';
import { findItem } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { call, makeDatabase, type Server, signIn, start } from './server.ts';

/** A few in every run; `KILLS=50` for the whole of it. */
const KILLS = Number(process.env['KILLS'] ?? 2);

/** Writes one text after the other until the server is killed under it, a while after the first; answers the texts that were acknowledged. */
async function writeUntilKilled(
  server: Server,
  cookie: string,
  id: string,
  round: number,
  killAfterMs: number,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  const ended = new Promise((resolve) => server.child.once('exit', resolve));
  const query = `?input=${encodeURIComponent(JSON.stringify({ kind: 'contact', id }))}`;
  try {
    const read = await fetch(`${server.address}/trpc/plan.item${query}`, { headers: { cookie } });
    const { result } = (await read.json()) as { readonly result: { readonly data: { readonly item: { readonly version: number } } } };
    let { version } = result.data.item;
    for (let index = 0; ; index += 1) {
      const text = `Round ${round}, text ${index}`;
      await call(server, cookie, 'plan.change', { kind: 'contact', id, version, changes: { description: text } });
      if (acknowledged.length === 0) setTimeout(() => server.child.kill('SIGKILL'), killAfterMs);
      acknowledged.push(text);
      version += 1;
    }
  } catch {
    // The connection went with the server.
  }
  await ended;
  return acknowledged;
}

describe('a server that is killed under a writer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-faults-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['sqlite', 'postgres'] as const)(
    `keeps every acknowledged write and its log entry, ${KILLS} times over (%s)`,
    async (kind) => {
      const dataFolder = join(folder, kind);
      const url = kind === 'postgres' ? await makeDatabase() : null;
      const location: DatabaseLocation =
        url === null ? { kind: 'sqlite', path: join(dataFolder, 'saferplan.db') } : { kind: 'postgres', url };
      const scope = scopeFor(maidstone.partnership.id);
      const id = maidstone.shared.contact[0]?.id ?? '';
      let acknowledgedInAll = 0;
      let cookie = '';
      for (let round = 0; round < KILLS; round += 1) {
        const server = await start(dataFolder, url);
        if (round === 0) cookie = await signIn(server);
        // Spread over the time in which some dozens of texts are saved, at no round number of them.
        const acknowledged = await writeUntilKilled(server, cookie, id, round, 150 + ((round * 137) % 400));
        acknowledgedInAll += acknowledged.length;
        const db = await openDatabase(location);
        try {
          const kept = await findItem(db, scope, 'contact', id);
          const log = await listChangesOf(db, scope, 'contact', id);
          const logged = log
            .flatMap(({ changes }) => changes)
            .flatMap(({ after }) => (typeof after === 'object' && after !== null && 'description' in after ? [after.description] : []));
          for (const text of acknowledged) expect(logged).toContain(text);
          expect(kept?.item.version).toBe(1 + logged.length);
          if (logged.length > 0) expect(logged).toContain(kept?.item.description);
          if (kind === 'sqlite')
            expect((await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }]);
        } finally {
          await db.destroy();
        }
      }
      expect(acknowledgedInAll).toBeGreaterThan(0);
    },
    KILLS * 90_000,
  );
});
