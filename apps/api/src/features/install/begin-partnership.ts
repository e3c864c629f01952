import { type Database, withLock } from '@saferplan/database';
import { insertMembership } from '@saferplan/database/accounts';
import {
  findPartnershipId,
  insertBegunPartnership,
  insertItem,
  insertPartnership,
  type PartnershipAddress,
} from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { type Item, KINDS, NewPartnership, newPartnershipFields } from '@saferplan/domain/plan';
import { type Failure, type Language, PartnershipId, type Result } from '@saferplan/domain/shared';
import { EMERGENCY_CONTACTS, STANDARD_MODELS } from '@saferplan/partnership-kit';
import type { Kysely, Transaction } from 'kysely';
import { recordChanges } from '../../platform/record-changes.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import { randomId, type ServiceContext } from '../../platform/service-context.ts';
import { OWN_ADDRESSES, SITE_ADDRESSES } from '../../public/own-addresses.ts';
import { emergencyTranslations } from '../plan/index.ts';
import { hashOfModel } from '../scoring/index.ts';

/** Who begins a partnership, and when. */
export interface Beginning {
  readonly actor: ServiceContext['actor'];
  readonly now: () => Date;
  /** The partnerships that the configuration names, installed or not: their addresses are taken. */
  readonly packaged: readonly string[];
  /** The account that becomes its administrator, in the same transaction; left out where nobody has one yet. */
  readonly administrator?: string;
}

/**
 * Begins a partnership without a package: who it is, whom everybody can call in an emergency, and the models that every partnership
 * begins with. It has no plan and no edition yet, and nothing of it is public; its first plan is begun by `beginFirstPlan`. `db` is the
 * installation's own connection.
 */
export async function beginPartnership(
  db: Kysely<Database>,
  input: unknown,
  { actor, now, packaged, administrator }: Beginning,
): Promise<Result<PartnershipAddress, Failure>> {
  return withLock(db, () =>
    inTransaction(db, async (trx) => {
      const given = parseOrAbort(NewPartnership, input);
      if (packaged.includes(given.slug) || (await findPartnershipId(trx, given.slug)) !== null)
        abort({ code: 'already-exists', what: 'partnership', name: given.slug });
      if ([...OWN_ADDRESSES, ...SITE_ADDRESSES].includes(given.slug))
        abort({
          code: 'invalid',
          faults: [{ path: 'slug', message: { code: 'address-of-software', slug: given.slug } }],
        });
      const id = PartnershipId.parse(`par_${given.slug}`);
      const scope = scopeFor(id);
      const partnership = { id, version: 1, ...newPartnershipFields(given) };
      await insertPartnership(trx, partnership);
      await insertBegunPartnership(trx, scope, now().toISOString());
      await insertWhatAllHave(trx, { scope, makeId: randomId }, partnership.languages);
      await recordChanges({ scope, actor, now, makeId: randomId }, trx, {
        editionId: null,
        summary: { code: 'partnership-began', name: given.name },
        changes: [{ kind: 'partnership', itemId: id, changeType: 'created', before: null, after: partnership }],
      });
      if (administrator !== undefined)
        await insertMembership(trx, { userId: administrator, partnershipId: id, role: 'administrator', publisher: true, leads: [] });
      return { id, slug: given.slug };
    }),
  );
}

/** Contacts, in the languages of the partnership, and models that every partnership begins with. */
async function insertWhatAllHave(
  trx: Transaction<Database>,
  { scope, makeId }: Pick<ServiceContext, 'scope' | 'makeId'>,
  languages: readonly Language[],
): Promise<void> {
  const contacts: Item<'contact'>[] = [];
  const at = (position: number) => ({ position, version: 1 });
  for (const [position, fields] of Object.values(EMERGENCY_CONTACTS).entries()) {
    const contact: Item<'contact'> = { id: KINDS.contact.id.parse(makeId('cnt')), ...at(position), ...fields };
    await insertItem(trx, scope, 'contact', null, contact);
    contacts.push(contact);
  }
  for (const translation of emergencyTranslations(contacts, languages, makeId))
    await insertItem(trx, scope, 'shared-translation', null, translation);
  for (const [position, definition] of STANDARD_MODELS.entries()) {
    const id = KINDS['scoring-model'].id.parse(makeId('mod'));
    const model: Item<'scoring-model'> = { id, ...at(position), title: definition.name, definition, hash: hashOfModel(definition) };
    await insertItem(trx, scope, 'scoring-model', null, model);
  }
}
