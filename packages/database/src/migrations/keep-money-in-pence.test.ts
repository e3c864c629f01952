import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditionId, PartnershipId } from '@saferplan/domain/shared';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { restore } from '../backup/index.ts';
import { listChangesOf } from '../change-log/index.ts';
import { migrateWithin, withReferencesUnchecked } from '../migrate.ts';
import { connect, type DatabaseLocation, openDatabase } from '../open.ts';
import { listItems } from '../plan/index.ts';
import { scopeFor } from '../scope.ts';
import { writeEarlierBackup } from '../testing/earlier-backup.ts';
import { makePostgresDatabase } from '../testing/on-both-databases.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-money-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newLocation = async (kind: DatabaseLocation['kind']): Promise<DatabaseLocation> =>
  kind === 'sqlite' ? { kind, path: join(folder, `${crypto.randomUUID()}.db`) } : { kind, url: await makePostgresDatabase() };

/** Amounts as people wrote them, of which many are no number of a computer exactly: pounds and pence. */
const AMOUNTS: readonly number[] = [
  0,
  1,
  7,
  29,
  110,
  435,
  820,
  3_710_401,
  7_036_874_417,
  99_999_999_999,
  100_000_000_000,
  ...Array.from({ length: 200 }, (_, index) => (index * index * 2_500_007) % 100_000_000_000),
];
const pounds = (pence: number): number => Number(`${Math.floor(pence / 100).toString()}.${(pence % 100).toString().padStart(2, '0')}`);

const scope = scopeFor(PartnershipId.parse('par_old'));
const edition = EditionId.parse('edn_old');

/** A database as the version before left it, with a grant and a bid of each amount, and the log of one that was changed. */
async function makeEarlier(kind: DatabaseLocation['kind']): Promise<DatabaseLocation> {
  const location = await newLocation(kind);
  const db = connect(location);
  await withReferencesUnchecked(db, async (trx) => {
    await migrateWithin(trx, '2026_11_27_0097_note_language_spoken');
    await sql`insert into partnership (id, slug, name, short_name, area, force, chair, about, version)
      values ('par_old', 'old', 'Old', 'Old', 'Old', 'Kent Police', 'Ann', '', 1)`.execute(trx);
    await sql`insert into plan (id, partnership_id, title, motto, start_year, end_year) values ('pln_old', 'par_old', 'Plan', '', 2016, 2019)`.execute(
      trx,
    );
    await sql`insert into edition (id, partnership_id, plan_id, label, starts_on, ends_on, headline, introduction, state, version)
      values ('edn_old', 'par_old', 'pln_old', '2016-17', '2016-04-01', '2017-03-31', '', '', 'draft', 1)`.execute(trx);
    for (const [index, pence] of AMOUNTS.entries()) {
      const amount = pounds(pence);
      const number = index.toString();
      await sql`insert into ${sql.table('grant')} (id, partnership_id, edition_id, position, version, name, funder, about, amount)
        values (${`grt_${number}`}, 'par_old', 'edn_old', ${index}, 1, ${number}, 'Kent', '', ${amount})`.execute(trx);
      await sql`insert into bid (id, partnership_id, edition_id, position, version, applicant, purpose, priority_ids, decision, note, grant_id, amount, awarded)
        values (${`bid_${number}`}, 'par_old', 'edn_old', ${index}, 1, ${number}, '', '[]', 'agreed', '', ${`grt_${number}`}, ${amount}, ${index % 2 === 0 ? null : amount})`.execute(
        trx,
      );
    }
    await sql`insert into change_set (id, partnership_id, edition_id, actor_id, actor_name, at, summary)
      values ('chg_old', 'par_old', 'edn_old', 'ann', 'Ann', '2026-11-26T10:00:00.000Z', 'Changed a bid')`.execute(trx);
    await sql`insert into change_log (change_set_id, partnership_id, item_kind, item_id, change_type, before, after)
      values ('chg_old', 'par_old', 'bid', 'bid_0', 'changed', '{"amount":1250.5,"awarded":null}', '{"amount":0.07,"awarded":4.35}')`.execute(
      trx,
    );
  });
  await db.destroy();
  return location;
}

/** Holds every amount that this version finds to the one that was written. */
async function expectToThePenny(location: DatabaseLocation): Promise<void> {
  const db = await openDatabase(location);
  const [grants, bids] = [await listItems(db, scope, 'grant', edition), await listItems(db, scope, 'bid', edition)];
  expect(grants.map(({ amount }) => amount)).toEqual(AMOUNTS.map((pence) => ({ pence })));
  expect(bids.map(({ amount, awarded }) => [amount, awarded])).toEqual(
    AMOUNTS.map((pence, index) => [{ pence }, index % 2 === 0 ? null : { pence }]),
  );
  const [set] = await listChangesOf(db, scope, 'bid', 'bid_0');
  expect(set?.changes.map(({ before, after }) => ({ before, after }))).toEqual([
    { before: { amount: { pence: 125_050 }, awarded: null }, after: { amount: { pence: 7 }, awarded: { pence: 435 } } },
  ]);
  await db.destroy();
}

describe.each([
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
] as const)('money that was kept in pounds (%s)', (kind, other) => {
  it('is the same in pence, to the penny, in the database and in a backup that is restored into one of the other kind', async () => {
    const location = await makeEarlier(kind);
    const lines: string[] = [];
    for await (const line of writeEarlierBackup(location)) lines.push(line);
    await expectToThePenny(location);
    const into = await newLocation(other);
    const db = connect(into);
    expect(await restore(db, linesOf(lines), () => Promise.resolve(null))).toMatchObject({ ok: true });
    await db.destroy();
    await expectToThePenny(into);
  });
});

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}
