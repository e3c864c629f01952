import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@saferplan/database';
import { afterAll, expect, it } from 'vitest';
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
  await db
    .insertInto('change_set')
    .values({
      id: 'chg_1',
      partnership_id: 'par_x',
      edition_id: null,
      actor_id: 'ann',
      actor_name: 'Ann',
      at: '2026-11-26T10:00:00Z',
      summary: 'Changed',
      undoes: null,
    })
    .execute()
    .finally(() => db.destroy());
  expect(await emptyUnusedData({ database })).toMatchObject({
    done: 'kept',
    why: expect.stringContaining('0 sign-ins, 1 changes') as string,
  });
  expect(existsSync(database.path)).toBe(true);
  expect(await emptyUnusedData({ database: { kind: 'postgres', url: 'postgres://example' } })).toMatchObject({ done: 'kept' });
});
