import { PublicationId, SecondPersonRequestId, WithdrawalId } from '@saferplan/domain/shared';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { sql } from 'kysely';
import { listEditions, listPartnershipIds } from '../plan/index.ts';
import {
  insertPublication,
  insertSecondPersonDecision,
  insertSecondPersonRequest,
  insertWithdrawal,
  listSecondPersonRequests,
  listWithdrawals,
} from '../publication/index.ts';
import { type PartnershipScope, scopeFor } from '../scope.ts';
import { onBothDatabases, openAnother, type TestDatabase } from '../testing/on-both-databases.ts';
import { writeMaidstone } from '../testing/write-maidstone.ts';
import { backUp } from './back-up.ts';
import { TRANSIENT } from './format.ts';
import { restore, sumTables } from './restore.ts';
import { RunningSum } from './table-sum.ts';
import { listTables } from './tables.ts';

const NOW = new Date('2026-11-23T10:00:00Z');

async function linesOf(db: TestDatabase['db']): Promise<string[]> {
  const all: string[] = [];
  await backUp(db, { madeAt: NOW, secret: null }, (line) => {
    all.push(line);
    return Promise.resolve();
  });
  return all;
}

/* oxlint-disable-next-line typescript/require-await -- a file is read piece by piece */
async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const nothingMore = (): Promise<null> => Promise.resolve(null);
const tableIn = (line: string): string | null => /^\{"table":"(?<name>[^"]+)","rows"/.exec(line)?.groups?.['name'] ?? null;

/** What a year of use leaves in the tables that others than the plan fill. */
async function writeAccounts({ db, kind }: TestDatabase): Promise<void> {
  const yes = kind === 'sqlite' ? 1 : true;
  const at = '2026-11-20T10:00:00.000Z';
  await sql`insert into ${sql.table('user')} (id, name, email, ${sql.ref('emailVerified')}, ${sql.ref('createdAt')}, ${sql.ref('updatedAt')}, ${sql.ref('twoFactorEnabled')})
    values ('u1', 'Ann Ŵyn', 'ann@example.org', ${yes}, ${at}, ${at}, ${yes})`.execute(db);
  await sql`insert into session (id, ${sql.ref('expiresAt')}, token, ${sql.ref('createdAt')}, ${sql.ref('updatedAt')}, ${sql.ref('userId')})
    values ('s1', ${at}, 'token-of-ann', ${at}, ${at}, 'u1')`.execute(db);
  await sql`insert into import (id, partnership_id, kind, file_name, sha256, bytes, rows, notices, at, actor_name)
    values ('imp_1', ${maidstone.partnership.id}, 'police', 'kent.zip', 'x', 5000000000, 3, '[]', ${at}, 'Ann')`.execute(db);
}

/** A publication of which two people withdrew a text. */
async function writeWithdrawal({ db }: TestDatabase, scope: PartnershipScope): Promise<void> {
  const publicationId = PublicationId.parse('pub_withdrawn');
  const [edition] = await listEditions(db, scope);
  if (edition === undefined) throw new Error('there is an edition');
  await db.transaction().execute(async (trx) => {
    await insertPublication(trx, scope, {
      id: publicationId,
      editionId: edition.id,
      label: edition.label,
      startsOn: edition.startsOn,
      sha256: 'x',
      body: '{"motto":"Canary"}',
      publishedAt: NOW.toISOString(),
      publishedBy: 'Ann',
    });
    const id = SecondPersonRequestId.parse('spr_1');
    const subject = { kind: 'withdraw', passages: [{ publicationId, path: '/motto' }] } as const;
    const askedBy = { id: 'u1', name: 'Ann', role: 'administrator' } as const;
    await insertSecondPersonRequest(trx, scope, {
      id,
      subject: { ...subject, passages: [...subject.passages] },
      reason: 'Private.',
      askedBy,
      askedAt: NOW.toISOString(),
    });
    await insertSecondPersonDecision(trx, scope, id, { outcome: 'agreed', by: { id: 'u2', name: 'Bob' }, at: NOW.toISOString() });
    const decidedBy = 'administrator, reader';
    await insertWithdrawal(trx, scope, {
      id: WithdrawalId.parse('wdr_1'),
      publicationId,
      path: '/motto',
      reason: 'Private.',
      decidedBy,
      withdrawnAt: NOW.toISOString(),
    });
  });
}

onBothDatabases('a backup', (database) => {
  it('has every table, each after those that it refers to, or says why it has not', async () => {
    const { db } = database();
    const tables = await listTables(db);
    const backedUp = (await linesOf(db)).flatMap((line) => tableIn(line) ?? []);
    expect([...backedUp, ...TRANSIENT].toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
    for (const { name, columns, refersToItself } of tables)
      if (refersToItself) expect([name, columns.has('sequence') || columns.has('starts_on')]).toEqual([name, true]);
  });

  it('restored elsewhere is the same, table by table, on either kind of database, and goes on counting', async () => {
    const { db } = database();
    await writeMaidstone(db, scopeFor(maidstone.partnership.id));
    await writeAccounts(database());
    const scope = scopeFor(maidstone.partnership.id);
    await writeWithdrawal(database(), scope);
    const withdrawn = [await listWithdrawals(db, scope), await listSecondPersonRequests(db, scope)];
    expect(withdrawn.map((rows) => rows.length)).toEqual([1, 1]);
    const before = await sumTables(db);
    expect(before.find(({ table }) => table === 'priority')?.rows).toBeGreaterThan(5);
    const lines = await linesOf(db);
    expect(lines.join('\n')).not.toContain('token-of-ann');
    for (const kind of ['sqlite', 'postgres'] as const) {
      const other = await openAnother(kind);
      try {
        const restored = await restore(other.db, from(lines), nothingMore);
        expect(restored).toMatchObject({ ok: true, value: { tables: before } });
        expect(await sumTables(other.db)).toEqual(before);
        // What was withdrawn is withdrawn after a restore too, for good.
        expect([await listWithdrawals(other.db, scope), await listSecondPersonRequests(other.db, scope)]).toEqual(withdrawn);
        await expect(other.db.deleteFrom('withdrawal').execute()).rejects.toThrow('append-only');
        const again = await restore(other.db, from(lines), nothingMore);
        expect(again).toMatchObject({ ok: false, failure: expect.stringContaining('in use') });
        await sql`insert into import (id, partnership_id, kind, file_name, sha256, bytes, rows, notices, at, actor_name)
          select 'imp_2', partnership_id, kind, file_name, sha256, bytes, rows, notices, at, actor_name from import`.execute(other.db);
        expect((await sql`select sequence from import order by sequence`.execute(other.db)).rows).toEqual([
          { sequence: 1 },
          { sequence: 2 },
        ]);
      } finally {
        await other.close();
      }
    }
  });

  it('is read and written a few rows at a time', async () => {
    const { db } = database();
    const BYTES = 3_000_000;
    for (let index = 0; index < 4; index += 1)
      await sql`insert into document (id, partnership_id, name, media_type, bytes, sha256, body, at, actor_name)
        values (${`doc_${index.toString()}`}, ${maidstone.partnership.id}, 'm.pdf', 'application/pdf', ${BYTES}, 'x', ${'A'.repeat(BYTES)}, '', '')`.execute(
        db,
      );
    // Whoever takes slowly is never more than a few rows behind: nothing is read ahead of them.
    let taken = 0;
    const taking = backUp(db, { madeAt: NOW, secret: null }, async (line) => {
      if (line.startsWith('{"table":"document","row"')) {
        taken += 1;
        if (taken === 2) throw new Error('the disk is full');
      }
      await Promise.resolve();
    });
    await expect(taking).rejects.toThrow('the disk is full');
    expect(taken).toBe(2);
    // The database is free again, and another backup can be made.
    expect((await linesOf(db)).filter((line) => line.startsWith('{"table":"document","row"'))).toHaveLength(4);
    await sql`delete from document where name = 'm.pdf'`.execute(db);
  });

  describe('is refused, with nothing left behind,', () => {
    /** What each of them spoils, and the database that all of them leave as it is. */
    let whole: readonly string[] = [];
    let other: Awaited<ReturnType<typeof openAnother>>;
    beforeAll(async () => {
      whole = await linesOf(database().db);
      other = await openAnother(database().kind);
    });
    afterAll(() => other.close());

    it.each([
      ['when it ends too soon', (lines: string[]) => lines.slice(0, -3), 'ends too soon'],
      [
        'when a word in it was changed',
        (lines: string[]) => lines.map((line) => line.replace('Substance Misuse', 'Substance Abuse')),
        'damaged',
      ],
      [
        'when a row is there twice',
        (lines: string[]) => lines.flatMap((line) => (line.includes('"row":{"id":"age_') ? [line, line] : [line])),
        'damaged',
      ],
      ['when a table is missing', (lines: string[]) => lines.filter((line) => !line.startsWith('{"table":"page"')), 'ends too soon'],
      ['when it is another file', () => ['not a backup'], 'no backup of Saferplan'],
      ['when it is empty', () => [], 'ends too soon'],
      [
        'when it comes from a later version',
        (lines: string[]) => lines.map((line) => line.replace('"migrations":[', '"migrations":["2999_later",')),
        'newer than this one',
      ],
      [
        'when it names a table of somebody else',
        (lines: string[]) => lines.toSpliced(1, 0, '{"table":"kysely_migration","row":{"name":"x"}}'),
        'damaged',
      ],
    ] as const)('%s', async (_when, spoil, sentence) => {
      const lines = spoil([...whole]);
      expect(await restore(other.db, from(lines), nothingMore)).toMatchObject({ ok: false, failure: expect.stringContaining(sentence) });
      expect(await listPartnershipIds(other.db)).toEqual([]);
    });
  });
});

describe('the sum of a table', () => {
  const sumOf = (text: string): string => {
    const sum = new RunningSum();
    sum.add({ text });
    return sum.of('page').sha256;
  };

  it('is the SHA-256 of the whole text, however long it is and whatever letters stand where it is cut', () => {
    for (const length of [0, 65_535, 65_536, 131_071, 131_072])
      for (const letter of ['a', 'ŵ', '𝄞', '\uD834']) {
        const text = `${'x'.repeat(length)}${letter}${letter}y`;
        const whole = createHash('sha256').update(`text\nstring ${text.length.toString()}\n`).update(text).digest('hex');
        expect([length, letter, sumOf(text)]).toEqual([length, letter, whole]);
      }
  });
});
