import type { Database } from '@saferplan/database';
import { findItem } from '@saferplan/database/plan';
import { type Edition, type ItemKind, parentOf, type Reference, referencesIn, withoutReferences } from '@saferplan/domain/plan';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import type { Fields } from './item-parts.ts';
import { refuseForeignOwner } from './check-owner.ts';
import { abort } from '../../platform/transaction.ts';

type Trx = Transaction<Database>;

/** What these fields name and the plan does not have, in the edition where it is looked for. */
async function lostReferences(
  context: ServiceContext,
  trx: Trx,
  kind: ItemKind,
  fields: Fields,
  edition: Edition | null,
): Promise<readonly Reference[]> {
  const lost: Reference[] = [];
  for (const reference of referencesIn(kind, fields)) {
    const home = reference.edition === 'this' ? (edition?.id ?? null) : (edition?.previousId ?? null);
    const found = await findItem(trx, context.scope, reference.kind, reference.id);
    if (found === null || (found.editionId !== null && found.editionId !== home)) lost.push(reference);
  }
  return lost;
}

/** Refuses fields that name an item that is not in the plan, or not in the edition where it is looked for. */
export async function checkReferences(
  context: ServiceContext,
  trx: Trx,
  kind: ItemKind,
  fields: Fields,
  edition: Edition | null,
): Promise<void> {
  await refuseForeignOwner(context, trx, kind, fields, edition);
  const faults = (await lostReferences(context, trx, kind, fields, edition)).map(({ field, kind: named }) => ({
    path: field,
    message: { code: 'not-in-plan', kind: named } as const,
  }));
  if (faults.length > 0) abort({ code: 'invalid', faults });
}

/** The fields with every item that they name and that is no longer there taken out, where they can do without it, and what was taken out. */
export async function withoutLostReferences(
  context: ServiceContext,
  trx: Trx,
  kind: ItemKind,
  fields: Fields,
  edition: Edition | null,
): Promise<{ readonly fields: Fields; readonly lost: readonly Reference[] }> {
  const parent = parentOf(kind, fields);
  const lost = (await lostReferences(context, trx, kind, fields, edition)).filter(({ id }) => id !== parent);
  return { fields: withoutReferences(kind, fields, new Set(lost.map(({ id }) => id))), lost };
}
