import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPartnership } from '@saferplan/api/install';
import { type Database, type DatabaseLocation, onBehalfOf, openDatabase } from '@saferplan/database';
import { listChangeSets } from '@saferplan/database/change-log';
import { listEditions, loadEditionItems, type PartnershipScope, scopeFor } from '@saferplan/database/plan';
import { listPublications } from '@saferplan/database/publication';
import { PartnershipId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { type Kysely, sql } from 'kysely';
import { withPostgres } from './with-postgres.ts';

const SIZES = (process.env['SIZES'] ?? '3,30,300').split(',').map(Number);
const AT_ONCE = 50;
const ASKED = 1000;

type Partnership = typeof maidstone;

/**
 * Many partnerships in one database: how large it is, how long they take to install, and how long the questions behind the
 * screens take with fifty asked at once, as the number of partnerships grows. Each is Maidstone's plan under another name.
 */
export async function measureCounty(): Promise<void> {
  console.log('\nMany partnerships in one database (Maidstone’s two editions under other names: synthetic)');
  for (const count of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'saferplan-county-'));
    const path = join(folder, 'county.db');
    await measure(count, { kind: 'sqlite', path }, () => Promise.resolve(statSync(path).size));
    rmSync(folder, { recursive: true, force: true });
  }
  await withPostgres(async (address, postgres) => {
    for (const count of SIZES) {
      const name = `county_${count.toString()}`;
      await postgres.createDatabase(name);
      await measure(count, { kind: 'postgres', url: `${address}/${name}` }, async (db) => {
        const { rows } = await sql<{ size: string }>`select pg_database_size(current_database()) as size`.execute(db);
        return Number(rows[0]?.size ?? 0);
      });
    }
  });
}

async function measure(count: number, location: DatabaseLocation, sizeOf: (db: Kysely<Database>) => Promise<number>): Promise<void> {
  const db = await openDatabase(location);
  const began = performance.now();
  const scopes: PartnershipScope[] = [];
  for (let index = 0; index < count; index += 1) {
    const defined = underAnotherName(`place-${index.toString()}`);
    await installPartnership(db, defined, () => new Date('2026-11-23T10:00:00Z'));
    scopes.push(scopeFor(defined.partnership.id));
  }
  const seconds = (performance.now() - began) / 1000;
  const size = (await sizeOf(db)) / 1_048_576;
  console.log(`  ${location.kind}, ${count.toString()} partnerships: ${size.toFixed(1)} MB, installed in ${seconds.toFixed(1)} s`);
  const questions: readonly (readonly [string, (own: Kysely<Database>, scope: PartnershipScope) => Promise<unknown>])[] = [
    ['editions', listEditions],
    ['an edition whole', async (own, scope) => loadEditionItems(own, scope, (await listEditions(own, scope))[0]?.id ?? never())],
    ['history', (own, scope) => listChangeSets(own, scope, null, 50)],
    ['publications', listPublications],
  ];
  for (const [name, question] of questions) {
    const times: number[] = [];
    let asked = 0;
    const asker = async (): Promise<void> => {
      while (asked < ASKED) {
        asked += 1;
        const scope = scopes[(asked * 7919) % scopes.length] ?? never();
        const start = performance.now();
        await question(onBehalfOf(db, scope), scope);
        times.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, asker));
    times.sort((one, other) => one - other);
    const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
    console.log(`    ${name.padEnd(18)} p50 ${at(0.5)}, p95 ${at(0.95)}, ${AT_ONCE.toString()} at once`);
  }
  await db.destroy();
}

/** Identifiers hold the partnership's short address, and so does nothing else that matters here. */
function underAnotherName(slug: string): Partnership {
  const rename = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replaceAll('maidstone', slug)) as Value;
  const { partnership, plan, shared, editions, observations } = maidstone;
  return {
    partnership: { ...rename(partnership), id: PartnershipId.parse(`par_${slug}`) },
    plan: rename(plan),
    shared: rename(shared),
    editions: rename(editions),
    format: maidstone.format,
    extensions: {},
    observations: new Map([...observations].map(([id, values]) => [rename(id), values])),
  };
}

function never(): never {
  throw new Error('there is at least one');
}
