import { createHash } from 'node:crypto';
import type { Database } from '@saferplan/database';
import { findItem, listEditions, listItems } from '@saferplan/database/plan';
import { type Item, type ItemKind, KINDS } from '@saferplan/domain/plan';
import { checkModel, type ScoringModel } from '@saferplan/domain/scoring';
import type { FieldFault } from '@saferplan/domain/shared';
import canonicalize from 'canonicalize';
import type { Transaction } from 'kysely';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { assessorOfChanged, assessorOfNew, mayRemove, type Origin } from './assessor.ts';

type Fields = Readonly<Record<string, unknown>>;
type Trx = Transaction<Database>;

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a model's definition: equal models have equal hashes. */
export function hashOfModel(definition: ScoringModel): string {
  const text = canonicalize(definition);
  if (text === undefined) throw new Error('A scoring model is JSON, and JSON always has a canonical form (RFC 8785)');
  return createHash('sha256').update(text).digest('hex');
}

/** A model's fields with the hash of its definition; refuses, with each fault and its path, a model that cannot score. */
export function checkedModel(fields: Record<string, unknown>): Record<string, unknown> {
  const model = KINDS['scoring-model'].schema.parse(fields);
  const faults: FieldFault[] = checkModel(model.definition)
    .filter(({ severity }) => severity === 'fault')
    .map(({ path, fault }) => ({ path: `definition.${path}`, message: fault }));
  if (faults.length > 0) return abort({ code: 'invalid', faults });
  return { ...model, hash: hashOfModel(model.definition) };
}

/**
 * Refuses a second version of a model under the same number, and a second score of a topic by the same assessor and model; returns
 * the fields of a score with the hash of the version that it is made with, and with whose answers it holds.
 */
export async function checkedNewScoring(
  context: ServiceContext,
  trx: Trx,
  kind: ItemKind,
  fields: Fields,
  siblings: readonly Item<ItemKind>[],
  origin: Origin,
): Promise<Fields> {
  if (kind === 'scoring-model') {
    const { definition } = KINDS['scoring-model'].schema.parse(fields);
    const twin = siblings.some(
      (one) => 'definition' in one && one.definition.id === definition.id && one.definition.version === definition.version,
    );
    if (twin) abort({ code: 'already-exists', what: 'scoring-model', name: definition.id, version: definition.version });
    return fields;
  }
  if (kind !== 'score') return fields;
  const given = KINDS.score.schema.parse(fields);
  const score = { ...given, ...assessorOfNew(context.actor, given, origin) };
  const twin = siblings.some(
    (one) =>
      'modelId' in one &&
      one.topicId === score.topicId &&
      one.modelId === score.modelId &&
      one.assessor === score.assessor &&
      one.assessorId === score.assessorId,
  );
  if (twin) abort({ code: 'already-exists', what: 'score' });
  const model = await findItem(trx, context.scope, 'scoring-model', score.modelId);
  return { ...score, modelHash: model?.item.hash ?? '' };
}

/** What else a change of a score changes: who entered the answers. Refuses to change the answers of somebody else. */
export function checkedChangeOfScoring(
  context: ServiceContext,
  kind: ItemKind,
  { before, after }: { readonly before: Fields; readonly after: Fields },
): Fields {
  if (kind !== 'score') return {};
  const { schema } = KINDS[kind];
  return assessorOfChanged(context.actor, schema.parse(before), schema.parse(after));
}

/** Refuses to take away the answers of somebody else; with their topic they go, as everything that hangs on it does. */
export function refuseUnlessMayRemove({ actor }: ServiceContext, kind: ItemKind, fields: Fields): void {
  if (kind === 'score' && !mayRemove(actor, KINDS.score.schema.parse(fields))) abort({ code: 'not-allowed' });
}

/** Refuses to change what a version of a model asks or counts, once any topic of any edition has been scored with it. */
export async function refuseIfFrozen(context: ServiceContext, trx: Trx, kind: ItemKind, id: string): Promise<void> {
  if (kind !== 'scoring-model') return;
  for (const { id: editionId } of await listEditions(trx, context.scope)) {
    const scores = await listItems(trx, context.scope, 'score', editionId);
    if (scores.some(({ modelId }) => modelId === id)) abort({ code: 'version-in-use' });
  }
}
