import type { Database } from '@saferplan/database';
import { findItem, holdEdition, holdPartnership, type StoredItem, listEditions } from '@saferplan/database/plan';
import { type Edition, isKindOpen, type ItemKind, PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import type { EditionId } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import { abort } from '../../platform/transaction.ts';

type Trx = Transaction<Database>;

/** The item and its edition; refuses where the partnership has none. */
export async function readItem(context: ServiceContext, trx: Trx, kind: ItemKind, id: string): Promise<StoredItem<ItemKind>> {
  return (await findItem(trx, context.scope, kind, id)) ?? abort({ code: 'not-found', what: kind });
}

/** The edition that an item of this kind belongs to (null for what editions share); refuses where it is not open to changes of this kind. */
export async function loadEditableEdition(
  context: ServiceContext,
  trx: Trx,
  kind: ItemKind,
  editionId: EditionId | null,
): Promise<Edition | null> {
  const isShared = PARTNERSHIP_KINDS.some((shared) => shared === kind);
  if (isShared !== (editionId === null))
    abort({
      code: 'invalid',
      faults: [
        {
          path: 'editionId',
          message: { code: isShared ? 'shared-by-editions' : 'edition-not-named', kind },
        },
      ],
    });
  if (editionId === null) {
    await holdPartnership(trx, context.scope, 'share');
    return null;
  }
  const edition = (await holdEdition(trx, context.scope, editionId, 'share')) ?? abort({ code: 'not-found', what: 'edition' });
  if (!isKindOpen(kind, edition)) abort({ code: 'edition-locked', label: edition.label });
  return edition;
}

/**
 * Keeps everybody else from writing wherever something of this home can be named, until the transaction ends: so nobody
 * names an item while it is being removed. To be called before anything else is held; always in the same order.
 */
export async function holdForRemoval(context: ServiceContext, trx: Trx, editionId: EditionId | null): Promise<void> {
  if (editionId === null) await holdPartnership(trx, context.scope, 'update');
  const editions = (await listEditions(trx, context.scope))
    .filter(({ id, previousId }) => editionId === null || id === editionId || previousId === editionId)
    .toSorted((one, other) => one.id.localeCompare(other.id));
  for (const { id } of editions) await holdEdition(trx, context.scope, id, 'update');
}
