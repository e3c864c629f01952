import { loadObservations } from '@saferplan/database/spc';
import type { SeriesId } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';
import type { Arriving } from './store-import.ts';

/** A value that is kept although a file has none for its period. */
export interface KeptValue {
  readonly seriesId: SeriesId;
  readonly period: string;
  /** Why the file has none: a note as `writeValueNote` writes it. */
  readonly note: string;
}

/** Values without those that only say that the files lack one that is kept already: that stays, and is told. */
export async function withoutLosses(
  context: ServiceContext,
  arriving: Arriving,
  db = context.db,
): Promise<{ readonly arriving: Arriving; readonly kept: readonly KeptValue[] }> {
  const lacking = arriving.flatMap(({ seriesId, observation }) => (observation.value === null ? [seriesId] : []));
  const known = await loadObservations(db, context.scope, new Set(lacking));
  const values = new Set(
    [...known].flatMap(([id, own]) => own.flatMap(({ period, value }) => (value === null ? [] : [`${id} ${period}`]))),
  );
  const isLoss = ({ seriesId, observation: { period, value } }: Arriving[number]): boolean =>
    value === null && values.has(`${seriesId} ${period}`);
  return {
    arriving: arriving.filter((one) => !isLoss(one)),
    kept: arriving.filter(isLoss).map(({ seriesId, observation: { period, note } }) => ({ seriesId, period, note })),
  };
}
