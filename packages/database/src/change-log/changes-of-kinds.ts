import { ChangeSetId, type EditionId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import { type Change, changeOf } from './change-log.repository.ts';

/** A change of an item, with the change set that it is part of. */
export interface ChangeOfKind extends Change {
  readonly changeSetId: ChangeSetId;
  /** The change set that this one takes back. */
  readonly undoes: ChangeSetId | null;
  readonly at: string;
  readonly actorName: string;
}

/**
 * Every change of items of these kinds, in an edition or, since that was begun, in what editions share; oldest first. What was there before
 * and after is read only of those of `inFull`. Indexes: `change_set_edition`, `change_log_item`.
 */
export async function listChangesOfKinds(
  db: Kysely<Database>,
  scope: PartnershipScope,
  { editionId, kinds, inFull }: { readonly editionId: EditionId; readonly kinds: readonly string[]; readonly inFull: readonly string[] },
): Promise<readonly ChangeOfKind[]> {
  const begun = await findBeginning(db, scope, editionId);
  const rows = await db
    .selectFrom('change_set')
    .innerJoin('change_log', 'change_log.change_set_id', 'change_set.id')
    .select(['change_set.id', 'change_set.undoes', 'change_log.item_kind', 'change_log.item_id', 'change_log.change_type'])
    .select(['change_set.at', 'change_set.actor_name'])
    .select(({ eb }) =>
      (['before', 'after'] as const).map((which) =>
        eb
          .case()
          .when('change_log.item_kind', 'in', inFull)
          .then(eb.ref(`change_log.${which}`))
          .else(null)
          .end()
          .as(which),
      ),
    )
    .where('change_set.partnership_id', '=', scope.partnershipId)
    .where('change_log.partnership_id', '=', scope.partnershipId)
    .where((where) =>
      where.or([
        where('change_set.edition_id', '=', editionId),
        where.and([where('change_set.edition_id', 'is', null), where('change_set.sequence', '>=', begun)]),
      ]),
    )
    .where('change_log.item_kind', 'in', kinds)
    .orderBy('change_set.sequence')
    .execute();
  return rows.map((row) => ({
    changeSetId: ChangeSetId.parse(row.id),
    undoes: row.undoes === null ? null : ChangeSetId.parse(row.undoes),
    ...changeOf(row),
    at: row.at,
    actorName: row.actor_name,
  }));
}

/** The number of the change by which an edition was begun; 0 where none did, since it came with a package. */
async function findBeginning(db: Kysely<Database>, scope: PartnershipScope, editionId: EditionId): Promise<number> {
  const row = await db
    .selectFrom('change_log')
    .innerJoin('change_set', 'change_set.id', 'change_log.change_set_id')
    .select('change_set.sequence')
    .where('change_log.partnership_id', '=', scope.partnershipId)
    .where('change_log.item_kind', '=', 'edition')
    .where('change_log.item_id', '=', editionId)
    .where('change_log.change_type', '=', 'created')
    .executeTakeFirst();
  return row?.sequence ?? 0;
}
