import type { Database } from '@saferplan/database';
import { insertEdition, insertItem, insertPartnership, insertPlan, listPartnershipIds, setEditionState } from '@saferplan/database/plan';
import { type PlaceCount, yearsOfPlaces } from '@saferplan/domain/publication';
import { type AreaCount, insertAreaCounts, insertPeerGroup } from '@saferplan/database/peers';
import { insertOutlines, insertSmallAreaCounts } from '@saferplan/database/places';
import { scopeFor } from '@saferplan/database/scope';
import { type Edition, EDITION_KINDS, type Item, PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import { monthAfter, PeerGroupId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { PartnershipData } from '../../platform/package-code/described-extensions.ts';
import { NO_CODE, type PackageCode } from '../../platform/package-code/package-worker.ts';
import { noteStep } from '../plan/index.ts';
import { publishEdition } from '../publication/index.ts';
import { hashOfModel } from '../scoring/index.ts';
import { insertFirstValues } from '../spc/index.ts';
import { randomId, type ServiceContext } from '../../platform/service-context.ts';

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
    for (const { edition, items, adoption } of defined.editions) {
      await insertEdition(trx, scope, edition);
      if (adoption !== undefined) await noteUnrecordedAdoption(context, trx, edition);
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

/** Notes of an edition that it was adopted, at a meeting that is not recorded. */
async function noteUnrecordedAdoption(context: ServiceContext, trx: Transaction<Database>, edition: Edition): Promise<void> {
  await setEditionState(trx, context.scope, edition.id, { state: 'adopted', amendment: null });
  await noteStep(context, trx, edition, {
    move: 'adopt',
    to: 'adopted',
    meetingId: null,
    reason: '',
    amendment: null,
    contentSha256: null,
  });
}

const withHash = (item: Item<'scoring-model'>): Item<'scoring-model'> => ({ ...item, hash: hashOfModel(item.definition) });

/** The values that a package brings, and what stands beside them, with the package as the source they came from. */
async function insertOwnObservations(
  context: ServiceContext,
  trx: Transaction<Database>,
  { partnership, observations, beside }: PartnershipData,
): Promise<void> {
  const values = [...observations].flatMap(([seriesId, own]) => own.map((observation) => ({ seriesId, observation })));
  for (const group of beside.peerGroups)
    await insertPeerGroup(trx, context.scope, { ...group, id: PeerGroupId.parse(context.makeId('pgr')), version: 1 });
  if (beside.outlines !== null) await insertOutlines(trx, context.scope, beside.outlines);
  const [areas, places] = [areaCountsOf(beside), placeCountsOf(beside)];
  if (values.length + areas.length + places.length === 0) return;
  const id = await insertFirstValues(context, trx, values, { kind: 'package', fileName: `The package of the ${partnership.name}` });
  await insertAreaCounts(trx, context.scope, id, areas);
  await insertSmallAreaCounts(trx, context.scope, id, yearsOfPlaces(places));
}

type Beside = PartnershipData['beside'];

const areaCountsOf = ({ areaCounts }: Beside): readonly AreaCount[] =>
  areaCounts === null
    ? []
    : Object.entries(areaCounts.areas).flatMap(([area, counts]) =>
        byMonth(areaCounts.from, counts).map((count) => ({ area, ...count, note: '' })),
      );

function placeCountsOf({ smallAreaCounts }: Beside): readonly PlaceCount[] {
  if (smallAreaCounts === null) return [];
  const { from, wards, smallAreas } = smallAreaCounts;
  const layers = [
    ['ward', wards],
    ['small-area', smallAreas],
  ] as const;
  return layers.flatMap(([layer, places]) =>
    Object.entries(places).flatMap(([code, { name, counts }]) => byMonth(from, counts).map((count) => ({ layer, code, name, ...count }))),
  );
}

const byMonth = (from: string, counts: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(counts).flatMap(([measure, values]) =>
    values.map((value, index) => ({ measure, period: monthAfter(from, index), value })),
  );
