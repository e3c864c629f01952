import type { Database } from '@saferplan/database';
import { findItem, holdEdition, holdPartnership, type HousedItem, listEditions } from '@saferplan/database/plan';
import { type Edition, isKindOpen, type ItemKind, PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import type { EditionId } from '@saferplan/domain/shared';
import { itemName } from '@saferplan/messages';
import type { Transaction } from 'kysely';
import type { Work } from '../work.ts';
import { giveUp } from './transaction.ts';

type Trx = Transaction<Database>;

/** The item and its edition; refuses where the partnership has none. */
export async function readItem(work: Work, trx: Trx, kind: ItemKind, id: string): Promise<HousedItem<ItemKind>> {
  return (await findItem(trx, work.scope, kind, id)) ?? giveUp({ code: 'not-found', what: itemName(kind) });
}

/** The edition that an item of this kind belongs to (null for what editions share); refuses where it is not open to changes of this kind. */
export async function openHome(work: Work, trx: Trx, kind: ItemKind, editionId: EditionId | null): Promise<Edition | null> {
  const isShared = PARTNERSHIP_KINDS.some((shared) => shared === kind);
  if (isShared !== (editionId === null))
    giveUp({
      code: 'invalid',
      faults: [
        {
          path: 'editionId',
          message: isShared ? `All editions share each ${itemName(kind)}` : `Name the edition of this ${itemName(kind)}`,
        },
      ],
    });
  if (editionId === null) {
    await holdPartnership(trx, work.scope, 'share');
    return null;
  }
  const edition = (await holdEdition(trx, work.scope, editionId, 'share')) ?? giveUp({ code: 'not-found', what: 'edition' });
  if (!isKindOpen(kind, edition)) giveUp({ code: 'edition-locked', label: edition.label });
  return edition;
}

/**
 * Keeps everybody else from writing wherever something of this home can be named, until the transaction ends: so nobody
 * names an item while it is being removed. To be called before anything else is held; always in the same order.
 */
export async function holdForRemoval(work: Work, trx: Trx, editionId: EditionId | null): Promise<void> {
  if (editionId === null) await holdPartnership(trx, work.scope, 'update');
  const editions = (await listEditions(trx, work.scope))
    .filter(({ id, previousId }) => editionId === null || id === editionId || previousId === editionId)
    .toSorted((one, other) => one.id.localeCompare(other.id));
  for (const { id } of editions) await holdEdition(trx, work.scope, id, 'update');
}
