import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import type { Import } from '../spc/import.repository.ts';

/** The imports of these kinds that nobody has taken back, by their identifiers: 0 for the newest, and higher for older ones. */
export async function ranksOfImports(
  db: Kysely<Database>,
  scope: PartnershipScope,
  kinds: readonly Import['kind'][],
): Promise<ReadonlyMap<string, number>> {
  const imports = await db
    .selectFrom('import')
    .select(['id', 'kind', 'undoes'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('sequence', 'desc')
    .execute();
  const rank = new Map<string, number>();
  const takenBack = new Set<string>();
  imports.forEach((one, index) => {
    if (takenBack.has(one.id)) return;
    if (one.undoes !== null) takenBack.add(one.undoes);
    if (kinds.some((kind) => kind === one.kind)) rank.set(one.id, index);
  });
  return rank;
}
