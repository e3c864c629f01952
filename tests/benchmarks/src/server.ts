import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@saferplan/vitest/embedded-postgres';
import { residentMegabytes, signIn, start, stop } from './server-process.ts';
import { adoptEdition } from '../../journeys/adopt-edition.ts';

/**
 * Measures a real server, started as `pnpm start` starts it, over loopback: from process start to listening,
 * its memory, a saved field from request to durable answer, and building and publishing a snapshot.
 * It only measures; nothing passes or fails here.
 */

const SAVES = 500;
const PUBLICATIONS = 20;

function callerFor(address: string, cookie: string) {
  return async (procedure: string, input: unknown, method: 'query' | 'mutation' = 'mutation'): Promise<unknown> => {
    const query = method === 'query' ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
    const response = await fetch(`${address}/trpc/${procedure}${query}`, {
      ...(method === 'query' ? {} : { method: 'POST', body: JSON.stringify(input) }),
      headers: { cookie, 'content-type': 'application/json' },
    });
    const answer = (await response.json()) as { result?: { data: unknown } };
    if (answer.result === undefined) throw new Error(`${procedure}: ${JSON.stringify(answer).slice(0, 300)}`);
    return answer.result.data;
  };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function timed(times: number, action: (index: number) => Promise<unknown>): Promise<{ p50: number; p95: number; max: number }> {
  const durations: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const began = performance.now();
    await action(index);
    durations.push(performance.now() - began);
  }
  durations.sort((one, other) => one - other);
  return { p50: quantile(durations, 0.5), p95: quantile(durations, 0.95), max: durations.at(-1) ?? Number.NaN };
}

async function measure(name: string, databaseUrl: string | null): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-benchmark-'));
  const first = await start(dataFolder, databaseUrl);
  await stop(first.child);
  const again: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const running = await start(dataFolder, databaseUrl);
    again.push(running.startMs);
    await stop(running.child);
  }
  const server = await start(dataFolder, databaseUrl);
  const idle = residentMegabytes(server.child);
  const call = callerFor(server.address, await signIn(server.address));
  const draft = (await call('plan.copyForward', { editionId: 'edn_maidstone-2017-18' })) as { id: string };
  const { content } = (await call('plan.edition', { editionId: draft.id }, 'query')) as {
    content: { items: { priority: { id: string; version: number }[]; lineage: { id: string; version: number }[] } };
  };
  const [priority] = content.items.priority;
  if (priority === undefined) throw new Error('there is a priority');
  const save = (index: number) =>
    call('plan.change', {
      kind: 'priority',
      id: priority.id,
      version: priority.version + index,
      changes: { summary: `Text ${index.toString()}` },
    });
  for (let warm = 0; warm < 20; warm += 1) await save(warm);
  const saves = await timed(SAVES, (index) => save(index + 20));
  for (const decision of content.items.lineage)
    await call('plan.change', { kind: 'lineage', id: decision.id, version: decision.version, changes: { reason: 'Reviewed.' } });
  await adoptEdition(call, draft.id);
  const publishing: number[] = [];
  for (let round = 0; round < PUBLICATIONS; round += 1) {
    const { p50 } = await timed(1, () => call('publication.publish', { editionId: draft.id }));
    publishing.push(p50);
  }
  publishing.sort((one, other) => one - other);
  const loaded = residentMegabytes(server.child);
  await stop(server.child);
  rmSync(dataFolder, { recursive: true, force: true });

  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const mb = (value: number | null): string => (value === null ? 'unknown' : `${value.toFixed(0)} MB`);
  console.log(`\n${name}`);
  console.log(`  process start to listening, first time (tables, plan, two publications)  ${ms(first.startMs)}`);
  console.log(
    `  process start to listening, afterwards (median of 4)                     ${ms(
      quantile(
        again.toSorted((one, other) => one - other),
        0.5,
      ),
    )}`,
  );
  console.log(`  resident memory after start / after the work below                       ${mb(idle)} / ${mb(loaded)}`);
  console.log(
    `  a saved field, request to durable answer (${SAVES})                         p50 ${ms(saves.p50)}, p95 ${ms(saves.p95)}, max ${ms(saves.max)}`,
  );
  console.log(
    `  building and publishing the snapshot (${PUBLICATIONS})                              p50 ${ms(quantile(publishing, 0.5))}, p95 ${ms(quantile(publishing, 0.95))}`,
  );
}

/** The server on a SQLite file and on a real PostgreSQL. */
export async function measureServer(): Promise<void> {
  await measure('SQLite', null);

  const postgres = await startEmbeddedPostgres();
  await measure('PostgreSQL', `${postgres.address}/postgres`);
  await postgres.stop();
}
