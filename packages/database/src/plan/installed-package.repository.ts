import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** The SHA-256 of the files of the package that the partnership was installed from; null where it was not noted. Index: the primary key. */
export async function findInstalledPackage(db: Kysely<Database>, scope: PartnershipScope): Promise<string | null> {
  const row = await db
    .selectFrom('installed_package')
    .select('sha256')
    .where('partnership_id', '=', scope.partnershipId)
    .executeTakeFirst();
  return row?.sha256 ?? null;
}

/** Records the SHA-256 of the package from which the partnership was installed. */
export async function insertInstalledPackage(db: Kysely<Database>, scope: PartnershipScope, sha256: string): Promise<void> {
  await db.insertInto('installed_package').values({ partnership_id: scope.partnershipId, sha256 }).execute();
}
