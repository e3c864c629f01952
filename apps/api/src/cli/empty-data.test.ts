import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@saferplan/database';
import { insertFeedback } from '@saferplan/database/feedback';
import { scopeFor } from '@saferplan/database/scope';
import { makeEarlierDatabase } from '@saferplan/database/testing';
import { FeedbackId, PartnershipId } from '@saferplan/domain/shared';
import { afterAll, expect, it } from 'vitest';
import { beginPartnership } from '../features/install/begin-partnership.ts';
import { emptyUnusedData } from './empty-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-empty-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the data of an installation is removed only where nobody has signed in or changed anything', async () => {
  const database = { kind: 'sqlite', path: join(folder, 'saferplan.db') } as const;
  expect(await emptyUnusedData({ database })).toEqual({ done: 'nothing-there' });
  await (await openDatabase(database)).destroy();
  expect(await emptyUnusedData({ database })).toEqual({ done: 'removed' });
  expect(existsSync(database.path)).toBe(false);
  // Of an earlier version, with an edition that somebody works on: it stays as it is, and is not brought up to date.
  await makeEarlierDatabase(database, { id: 'par_earlier', slug: 'earlier' }, []);
  const before = readFileSync(database.path);
  expect(await emptyUnusedData({ database })).toMatchObject({ done: 'kept', why: expect.stringContaining('1 sign-ins') as string });
  expect(readFileSync(database.path).equals(before)).toBe(true);
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const db = await openDatabase(database);
  const actor = { id: 'ann', name: 'Ann', role: 'administrator', leads: [] } as const;
  const given = { slug: 'swale', name: 'Safer Swale', area: 'Swale', frame: 'england' };
  expect(await beginPartnership(db, given, { actor, now: () => new Date(), packaged: [] })).toMatchObject({ ok: true });
  await db.destroy();
  expect(await emptyUnusedData({ database })).toMatchObject({
    done: 'kept',
    why: expect.stringContaining('0 sign-ins, 1 changes') as string,
  });
  expect(existsSync(database.path)).toBe(true);
  const again = await openDatabase(database);
  const feedback = { id: FeedbackId.parse('fdb_1'), page: '', text: 'Hello', language: 'en', at: '2026-11-26T10:00:00.000Z' } as const;
  await insertFeedback(again, scopeFor(PartnershipId.parse('par_swale')), feedback);
  await again.destroy();
  expect(await emptyUnusedData({ database })).toMatchObject({ why: expect.stringContaining('1 changes, 1 times feedback') as string });
  expect(await emptyUnusedData({ database: { kind: 'postgres', url: 'postgres://example' } })).toMatchObject({ done: 'kept' });
});
