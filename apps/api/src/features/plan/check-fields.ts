import type { Database } from '@saferplan/database';
import { type Item, type ItemKind, KINDS } from '@saferplan/domain/plan';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import { abort } from '../../platform/transaction.ts';
import { type Origin, checkedChangeOfScoring, checkedNewScoring } from '../scoring/index.ts';
import { withNameOfOwner } from './owner-of-action.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Refuses a second owner of an action, and what scoring refuses of its own kinds; returns the fields with what follows from them: the
 * name of an owner, whose answers a score holds.
 */
export async function checkedNewFields(
  context: ServiceContext,
  trx: Transaction<Database>,
  kind: ItemKind,
  fields: Fields,
  siblings: readonly Item<ItemKind>[],
  origin: Origin,
): Promise<Fields> {
  if (kind !== 'action-owner') return checkedNewScoring(context, trx, kind, fields, siblings, origin);
  const { actionId } = KINDS['action-owner'].schema.parse(fields);
  if (siblings.some((one) => 'accountId' in one && one.actionId === actionId)) abort({ code: 'already-exists', what: 'owner' });
  return withNameOfOwner(context, trx, fields);
}

/** What else a change of an item's fields changes: the name of an owner of an action, who entered the answers of a score. */
export async function checkedChange(
  context: ServiceContext,
  trx: Transaction<Database>,
  kind: ItemKind,
  change: { readonly before: Fields; readonly after: Fields },
): Promise<Fields> {
  if (kind === 'action-owner') return { name: (await withNameOfOwner(context, trx, change.after))['name'] };
  return checkedChangeOfScoring(context, kind, change);
}
