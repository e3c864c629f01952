import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@saferplan/database';
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
  expect(await emptyUnusedData({ database: { kind: 'postgres', url: 'postgres://example' } })).toMatchObject({ done: 'kept' });
});
