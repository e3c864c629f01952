import { openAnother, postgresServer } from '@saferplan/database/testing';
import { type Database, onBehalfOf, openDatabase } from '@saferplan/database';
import { scopeFor } from '@saferplan/database/scope';
import { partnership as dyffryn } from '@saferplan/partnership-dyffryn';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { type Kysely, sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { callProcedure, PATHS_OF_MEMBERS } from '../../testing/call-procedure.ts';
import { onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { installPartnership } from './install-partnership.ts';

const [, edition] = maidstone.editions;
const [priority] = edition?.items.priority ?? [];
const [topic] = edition?.items.topic ?? [];
const [action] = edition?.items.action ?? [];
const [series] = maidstone.shared.series;
const [model] = maidstone.shared['scoring-model'];
if (
  edition === undefined ||
  priority === undefined ||
  topic === undefined ||
  action === undefined ||
  series === undefined ||
  model === undefined
)
  throw new Error('Maidstone has them all');

/** What a member of another partnership would send who had got hold of Maidstone's identifiers. */
const FOREIGN: Readonly<Record<string, unknown>> = {
  editionId: edition.edition.id,
  kind: 'priority',
  id: priority.id,
  itemId: priority.id,
  ids: [priority.id],
  version: 1,
  expected: 1,
  parentId: priority.id,
  priorityId: priority.id,
  topicId: topic.id,
  actionId: action.id,
  seriesId: series.id,
  modelId: model.id,
  userId: 'user-of-maidstone',
  changes: { title: 'Taken over' },
  fields: { ...priority, title: 'Taken over' },
  order: [priority.id],
  to: 'recommended',
  move: 'recommend',
  reason: 'Because',
  text: 'Hello',
  slug: series.slug,
  label: edition.edition.label,
  words: 'substance misuse',
  query: 'substance misuse',
};

/** What anybody may know who opens a public page of it, as a list of partnerships to choose from says it. */
const KNOWN_TO_ALL = JSON.stringify({ slug: maidstone.partnership.slug, name: maidstone.partnership.name });

/** Every row that is Maidstone's, in every table that says whose its rows are. */
async function rowsOfMaidstone(db: Kysely<Database>): Promise<string> {
  const tables = (await db.introspection.getTables()).filter(({ columns }) => columns.some(({ name }) => name === 'partnership_id'));
  expect(tables.length).toBeGreaterThan(30);
  const parts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<
        Record<string, unknown>
      >`select * from ${sql.table(name)} where partnership_id = ${maidstone.partnership.id}`.execute(db);
      return [name, rows.map((row) => JSON.stringify(row)).toSorted()] as const;
    }),
  );
  return JSON.stringify(parts);
}

onBothInstalled('somebody of another partnership', (database) => {
  let api: TestApi;
  let before: string;
  const call = async (path: string): Promise<string> => {
    const caller = api.callerOf('intruder', undefined, scopeFor(dyffryn.partnership.id));
    try {
      return JSON.stringify((await callProcedure(caller, path, FOREIGN)) ?? null);
    } catch (error) {
      return String(error);
    }
  };
  beforeAll(async () => {
    api = await openApi(database());
    await installPartnership(api.db, dyffryn, () => new Date('2026-11-23T10:00:00Z'));
    before = await rowsOfMaidstone(api.db);
  });

  it.each(PATHS_OF_MEMBERS)('learns and changes nothing of Maidstone by %s', async (path) => {
    const answer = await call(path);
    for (const mine of ['Maidstone', 'Matt Roberts', 'edn_maidstone', 'pri_maidstone', 'ser_maidstone'])
      expect(answer.replaceAll(KNOWN_TO_ALL, '').replaceAll(/"(?:edn|pri|ser|top|act|mod)_maidstone[^"]*"/gu, '')).not.toContain(mine);
    expect(await rowsOfMaidstone(api.db)).toBe(before);
  });

  it('is told “not found” of Maidstone’s editions and items, as of what does not exist', async () => {
    const caller = api.callerOf('intruder', undefined, scopeFor(dyffryn.partnership.id));
    await expect(caller.plan.edition({ editionId: edition.edition.id })).rejects.toThrow('not');
    await expect(caller.plan.change({ kind: 'priority', id: priority.id, version: 1, changes: { title: 'Taken over' } })).rejects.toThrow(
      'not',
    );
    expect((await caller.plan.editions()).map(({ label }) => label)).toEqual(['2026', '2025']);
  });
});

describe('PostgreSQL itself', () => {
  it('hides the rows of every other partnership, and writes none of them, whatever the query forgets', async () => {
    const opened = await openAnother('postgres');
    for (const each of [maidstone, dyffryn]) await installPartnership(opened.db, each, () => new Date('2026-11-23T10:00:00Z'));
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(opened.db);
    const name = rows[0]?.name ?? '';
    const role = `plain_${name}`;
    await sql.raw(`create role ${role} login password 'plain' nosuperuser nobypassrls`).execute(opened.db);
    await sql.raw(`grant all on all tables in schema public to ${role}; grant all on schema public to ${role}`).execute(opened.db);
    const address = new URL(`${postgresServer()}/${name}`);
    address.username = role;
    address.password = 'plain';
    const db = await openDatabase({ kind: 'postgres', url: address.href });
    const theirs = onBehalfOf(db, scopeFor(dyffryn.partnership.id));
    const ours = onBehalfOf(db, scopeFor(maidstone.partnership.id));
    const tables = (await db.introspection.getTables()).filter(({ columns }) => columns.some((column) => column.name === 'partnership_id'));
    const seenBy = async (asker: Kysely<Database>, table: string): Promise<readonly string[]> =>
      (await sql<{ owner: string }>`select distinct partnership_id as owner from ${sql.table(table)}`.execute(asker)).rows.map(
        ({ owner }) => owner,
      );
    let full = 0;
    // All at once, so that connections pass from one to the other and back.
    await Promise.all(
      tables.map(async (table) => {
        const [a, b, all] = await Promise.all([seenBy(theirs, table.name), seenBy(ours, table.name), seenBy(db, table.name)]);
        expect(a.filter((owner) => owner !== dyffryn.partnership.id)).toEqual([]);
        expect(b.filter((owner) => owner !== maidstone.partnership.id)).toEqual([]);
        expect([...a, ...b].toSorted()).toEqual(all.toSorted());
        if (all.length === 2) full += 1;
      }),
    );
    expect(full).toBeGreaterThan(12);
    // Many at once: a connection that keeps what it was told last would answer for the wrong one sooner or later.
    const mixed = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const [asker, owner] = index % 2 === 0 ? [theirs, dyffryn] : [ours, maidstone];
        return (await seenBy(asker, 'priority')).every((seen) => seen === owner.partnership.id);
      }),
    );
    expect(mixed.filter((alone) => !alone)).toEqual([]);
    const taken = await sql`update priority set title = 'Taken over' where partnership_id = ${maidstone.partnership.id}`.execute(theirs);
    expect(taken.numAffectedRows).toBe(0n);
    const [own] = dyffryn.editions[0]?.items.theme ?? [];
    if (own === undefined) throw new Error('there is a theme');
    await expect(sql`update theme set partnership_id = ${maidstone.partnership.id} where id = ${own.id}`.execute(theirs)).rejects.toThrow(
      'row-level security',
    );
    await db.destroy();
    await opened.close();
  });
});
