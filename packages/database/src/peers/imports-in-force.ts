import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import type { Import } from '../spc/import.repository.ts';

/** The imports of some kinds that nobody has taken back. */
export interface ImportsInForce {
  /** By their identifiers: 0 for the newest, and higher for older ones. */
  readonly rank: ReadonlyMap<string, number>;
  /** Whether the counts of a period that an import of this rank brought still count: no later one takes back those of the month. */
  readonly holds: (period: string, rank: number) => boolean;
}

const Months = z.array(z.string());

/** Which imports of these kinds count, and of which periods. Index: `import_home`. */
export async function importsInForce(
  db: Kysely<Database>,
  scope: PartnershipScope,
  kinds: readonly Import['kind'][],
): Promise<ImportsInForce> {
  const imports = await db
    .selectFrom('import')
    .select(['id', 'kind', 'undoes', 'months_taken_back'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('sequence', 'desc')
    .execute();
  const rank = new Map<string, number>();
  const undone = new Set<string>();
  const takenBack = new Map<string, number>();
  imports.forEach((one, index) => {
    if (undone.has(one.id)) return;
    if (one.undoes !== null) undone.add(one.undoes);
    if (!kinds.some((kind) => kind === one.kind)) return;
    rank.set(one.id, index);
    const months = one.months_taken_back === null ? [] : Months.parse(JSON.parse(one.months_taken_back));
    for (const month of months) if (!takenBack.has(month)) takenBack.set(month, index);
  });
  return { rank, holds: (period, own) => own <= (takenBack.get(period) ?? Infinity) };
}
