import { createHash } from 'node:crypto';
import type { Database } from '@saferplan/database';
import { type Import, insertImport, putObservations } from '@saferplan/database/spc';
import { ImportId, type SeriesId, type ImportNotice } from '@saferplan/domain/shared';
import type { Observation } from '@saferplan/domain/spc';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Where the values come from, when that is no file: what it is called, and what its hash is made of, which is the changes where left out. */
interface Origin extends Pick<Import, 'kind' | 'fileName'> {
  readonly content?: unknown;
  readonly notices?: readonly ImportNotice[];
}

/** Stores the values of series that had none, as one import. Answers the import. */
export async function insertFirstValues(
  context: Pick<ServiceContext, 'scope' | 'actor' | 'now' | 'makeId'>,
  trx: Transaction<Database>,
  values: readonly { readonly seriesId: SeriesId; readonly observation: Observation }[],
  { kind, fileName, content, notices = [] }: Origin,
): Promise<ImportId> {
  const id = ImportId.parse(context.makeId('imp'));
  const changes = values.map(({ seriesId, observation: after }) => ({ seriesId, period: after.period, before: null, after }));
  const bytes = Buffer.from(JSON.stringify(content ?? changes));
  const made: Import = {
    id,
    kind,
    fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    rows: changes.length,
    notices,
    at: context.now().toISOString(),
    actorName: context.actor.name,
    undoes: null,
    round: null,
    choices: null,
  };
  await insertImport(trx, context.scope, made, changes);
  await putObservations(trx, context.scope, id, values);
  return id;
}
