import { createHash } from 'node:crypto';
import type { Database } from '@saferplan/database';
import { insertEdition, insertItem, insertPartnership, insertPlan, listPartnershipIds } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { type Import, insertImport, putObservations } from '@saferplan/database/spc';
import { EDITION_KINDS, type Item, PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import { ImportId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { PartnershipData } from '../extensions/described-extensions.ts';
import { NO_CODE, type PackageCode } from '../extensions/package-worker.ts';
import { publishEdition } from '../publication/service.ts';
import { hashOfModel } from '../scoring/check-fields.ts';
import { randomId, type ServiceContext } from '../platform/service-context.ts';

/** Writes a partnership from its package and publishes the editions that are public already, oldest first; the others wait for their officers. Does nothing where it is already here. */
export async function installPartnership(
  db: Kysely<Database>,
  defined: PartnershipData,
  now: () => Date,
  code: PackageCode = NO_CODE,
): Promise<void> {
  if ((await listPartnershipIds(db)).includes(defined.partnership.id)) return;
  const scope = scopeFor(defined.partnership.id);
  const context: ServiceContext = {
    db,
    scope,
    actor: { id: 'saferplan', name: 'Saferplan', role: 'administrator', leads: [] },
    now,
    makeId: randomId,
    code,
  };
  const hashes = new Map<string, string>(defined.shared['scoring-model'].map(({ id, definition }) => [id, hashOfModel(definition)]));
  await db.transaction().execute(async (trx) => {
    await insertPartnership(trx, defined.partnership);
    for (const plan of [...defined.earlierPlans, defined.plan]) await insertPlan(trx, scope, plan);
    for (const kind of PARTNERSHIP_KINDS)
      for (const item of defined.shared[kind]) await insertItem(trx, scope, kind, null, 'definition' in item ? withHash(item) : item);
    await insertOwnObservations(context, trx, defined);
    for (const { edition, items } of defined.editions) {
      await insertEdition(trx, scope, edition);
      for (const kind of EDITION_KINDS)
        for (const item of items[kind])
          await insertItem(
            trx,
            scope,
            kind,
            edition.id,
            'modelHash' in item ? { ...item, modelHash: hashes.get(item.modelId) ?? '' } : item,
          );
    }
  });
  for (const { edition } of defined.editions.filter(({ isPublished }) => isPublished)) {
    const published = await publishEdition(context, { editionId: edition.id, isImport: true });
    if (!published.ok) throw new Error(`Edition ${edition.label} of the package cannot be published: ${JSON.stringify(published.failure)}`);
  }
}

const withHash = (item: Item<'scoring-model'>): Item<'scoring-model'> => ({ ...item, hash: hashOfModel(item.definition) });

/** The values that a package brings, with the package as the source they came from. */
async function insertOwnObservations(
  context: ServiceContext,
  trx: Transaction<Database>,
  { partnership, observations }: PartnershipData,
): Promise<void> {
  const changes = [...observations].flatMap(([seriesId, values]) =>
    values.map((after) => ({ seriesId, period: after.period, before: null, after })),
  );
  if (changes.length === 0) return;
  const id = ImportId.parse(context.makeId('imp'));
  const bytes = Buffer.from(JSON.stringify(changes));
  const made: Import = {
    id,
    kind: 'package',
    fileName: `The package of the ${partnership.name}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    rows: changes.length,
    notices: [],
    at: context.now().toISOString(),
    actorName: context.actor.name,
    undoes: null,
  };
  await insertImport(trx, context.scope, made, changes);
  await putObservations(
    trx,
    context.scope,
    id,
    changes.map(({ seriesId, after }) => ({ seriesId, observation: after })),
  );
}
