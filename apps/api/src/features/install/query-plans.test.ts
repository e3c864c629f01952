import { openAnother } from '@saferplan/database/testing';
import type { Database } from '@saferplan/database';
import { scopeFor } from '@saferplan/database/scope';
import { partnership as dyffryn } from '@saferplan/partnership-dyffryn';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { CompiledQuery, type Kysely, type KyselyPlugin } from 'kysely';
import { expect, it } from 'vitest';
import { callProcedure, PATHS_OF_MEMBERS } from '../../testing/call-procedure.ts';
import { openPublishedEditions } from '../../public/published-editions.ts';
import { EDITION_2017, INSTALLED, openApi } from '../../testing/open-api.ts';
import { installPartnership } from './install-partnership.ts';

/** Tables that grow with the number of partnerships, and how a plan of SQLite names a walk over all of one. */
const WHOLE = /^SCAN (?!\d+-ROW VALUES)/u;

/** Found by who somebody is, or by a token that they hold, before it is known for which partnership. */
const FOUND_BY_PERSON = new Set(['membership', 'access_link']);

/** Asks the installation for all of its partnerships, on purpose: whoever runs it may name any of them in a succession. */
const OF_ALL = new Set<string>(['succession.nameable']);

it('no question of a partnership walks over the rows of all others, and each names the partnership that it is asked for', async () => {
  const opened = await openAnother('sqlite', INSTALLED);
  const asked = new Map<string, CompiledQuery>();
  const listener: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      if (node.kind !== 'RawNode') {
        const compiled = opened.db.getExecutor().compileQuery(node, queryId);
        asked.set(compiled.sql, compiled);
      }
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const db: Kysely<Database> = opened.db.withPlugin(listener);
  const api = await openApi({ ...opened, db });
  await installPartnership(db, dyffryn, () => new Date('2026-11-23T10:00:00Z'));
  asked.clear();
  const ann = api.callerOf('ann');
  const draft = await ann.plan.copyForward({ editionId: EDITION_2017 });
  const { content } = await ann.plan.edition({ editionId: draft.id });
  const [priority] = content.items.priority;
  if (priority === undefined) throw new Error('there is a priority');
  const changed = await ann.plan.change({ kind: 'priority', id: priority.id, version: 1, changes: { summary: 'Other' } });
  await ann.plan.editions();
  await ann.plan.list({ kind: 'action', editionId: draft.id });
  await ann.plan.item({ kind: 'priority', id: priority.id });
  await ann.plan.check({ editionId: draft.id });
  await ann.plan.bin({ editionId: draft.id });
  await ann.plan.history({ kind: 'priority', id: priority.id });
  await ann.plan.undo({ editionId: draft.id });
  await ann.accounts.people();
  const own = {
    editionId: draft.id,
    kind: 'priority',
    id: priority.id,
    itemId: priority.id,
    words: 'substance',
    query: 'substance',
    text: 'substance',
  };
  const answered: string[] = [];
  for (const path of PATHS_OF_MEMBERS.filter((one) => !OF_ALL.has(one)))
    await callProcedure(ann, path, own).then(
      () => answered.push(path),
      () => undefined,
    );
  // What lacks something to work on is refused before it asks; most answer.
  expect(answered.length).toBeGreaterThan(25);
  await openPublishedEditions(db.$pickTables<'publication'>(), scopeFor(maidstone.partnership.id)).read();
  expect(changed.kept).toHaveLength(1);
  expect(asked.size).toBeGreaterThan(40);
  const walks: string[] = [];
  for (const { sql, parameters } of asked.values()) {
    const { rows } = await opened.db.executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]));
    for (const { detail } of rows) if (WHOLE.test(detail) && detail !== 'SCAN CONSTANT ROW') walks.push(`${detail}: ${sql}`);
  }
  expect(walks).toEqual([]);
  const tables = (await opened.db.introspection.getTables()).filter(({ columns }) => columns.some(({ name }) => name === 'partnership_id'));
  const owned = tables.map(({ name }) => name).filter((name) => !FOUND_BY_PERSON.has(name));
  expect(owned.length).toBeGreaterThan(30);
  const touching = [...asked.keys()].filter((sql) =>
    owned.some((name) => new RegExp(`(?:from|join|update|into) "${name}"`, 'u').test(sql)),
  );
  expect(touching.length).toBeGreaterThan(40);
  expect(
    touching.filter((sql) => !(sql.startsWith('insert') ? /"partnership_id"[^)]*\) values/u : /"(?:of_)?partnership_id" = \?/u).test(sql)),
  ).toEqual([]);
  await opened.close();
});
