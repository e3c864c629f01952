import { connect, type DatabaseLocation } from '../open.ts';
import { migrateWithin, withReferencesUnchecked } from '../migrate.ts';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

/** The last migration of the version before accounts and memberships were kept apart (commit a2fe0e1). */
const BEFORE = '2026_11_25_1400_create_areas_and_pages';

/** A publication as an earlier version stored it. */
export interface EarlierPublication {
  readonly label: string;
  readonly sha256: string;
  readonly body: string;
}

/**
 * Makes a database as the version of November 2026 left it, in tables of that version: a partnership with an edition for each
 * publication, a member with a session, a sign-in and a link, and an attached file.
 */
export async function makeEarlierDatabase(
  location: DatabaseLocation,
  partnership: { readonly id: string; readonly slug: string },
  publications: readonly EarlierPublication[],
): Promise<void> {
  const db = connect(location);
  try {
    await withReferencesUnchecked(db, async (trx) => {
      await migrateWithin(trx, BEFORE);
      await writePlan(trx, partnership, publications);
      await writeMember(trx, partnership.id, location.kind === 'sqlite' ? 1 : true);
    });
  } finally {
    await db.destroy();
  }
}

const AT = '2026-11-24T10:00:00.000Z';

async function writePlan(
  trx: Transaction<Database>,
  { id, slug }: { readonly id: string; readonly slug: string },
  publications: readonly EarlierPublication[],
): Promise<void> {
  await sql`insert into partnership (id, slug, name, short_name, area, force, chair, about, version)
    values (${id}, ${slug}, 'An old partnership', 'Old', 'Old', 'Kent Police', 'Ann', '', 1)`.execute(trx);
  await sql`insert into plan (id, partnership_id, title, motto, start_year, end_year) values ('pln_old', ${id}, 'Plan', '', 2016, 2019)`.execute(
    trx,
  );
  await sql`insert into document (id, partnership_id, name, media_type, bytes, sha256, body, at, actor_name)
    values ('doc_old', ${id}, 'minutes.pdf', 'application/pdf', 9, 'x', ${Buffer.from('%PDF-1.7\n').toString('base64')}, ${AT}, 'Ann')`.execute(
    trx,
  );
  let previous: string | null = null;
  for (const { label, sha256, body } of publications) {
    const edition = `edn_${label}`;
    const startsOn = `${label.slice(0, 4)}-04-01`;
    await sql`insert into edition (id, partnership_id, plan_id, label, starts_on, ends_on, headline, introduction, state, previous_id, version)
      values (${edition}, ${id}, 'pln_old', ${label}, ${startsOn}, ${`20${label.slice(5)}-03-31`}, '', '', 'published', ${previous}, 1)`.execute(
      trx,
    );
    await sql`insert into publication (id, partnership_id, edition_id, label, starts_on, sha256, body, published_at, published_by)
      values (${`pub_${label}`}, ${id}, ${edition}, ${label}, ${startsOn}, ${sha256}, ${body}, ${AT}, 'Ann')`.execute(trx);
    previous = edition;
  }
}

async function writeMember(trx: Transaction<Database>, partnershipId: string, yes: number | boolean): Promise<void> {
  await sql`insert into ${sql.table('user')} (id, name, email, ${sql.ref('emailVerified')}, ${sql.ref('createdAt')}, ${sql.ref('updatedAt')})
    values ('usr_old', 'Ann Ŵyn', 'ann@example.org', ${yes}, ${AT}, ${AT})`.execute(trx);
  await sql`insert into membership (user_id, partnership_id, role) values ('usr_old', ${partnershipId}, 'administrator')`.execute(trx);
  await sql`insert into session (id, ${sql.ref('expiresAt')}, token, ${sql.ref('createdAt')}, ${sql.ref('updatedAt')}, ${sql.ref('userId')})
    values ('ses_old', ${AT}, 'token-of-ann', ${AT}, ${AT}, 'usr_old')`.execute(trx);
  await sql`insert into sign_in_event (at, email, outcome, address) values (${AT}, 'ann@example.org', 'signed-in', '127.0.0.1')`.execute(
    trx,
  );
}
