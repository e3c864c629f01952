import { type Import, listImports, loadObservations } from '@saferplan/database/spc';
import type { SeriesId } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';
import { wasCountedAsItStands } from './counted-as-it-stands.ts';
import type { Arriving } from './store-import.ts';

/** A value that is kept although a file has none for its period. */
export interface KeptValue {
  readonly seriesId: SeriesId;
  readonly period: string;
  /** Why the file has none: a note as `writeValueNote` writes it. */
  readonly note: string;
}

/** Values of a file that somebody said are not to be counted. */
export interface RefusedValues {
  /** Of the file. */
  readonly sha256: string;
  readonly values: readonly { readonly seriesId: SeriesId; readonly period: string; readonly value: number }[];
}

/**
 * Values without those that only say that the files lack one that is kept already: that stays, and is told. A value that is kept because
 * it was counted as it stands does not stay where the file has the same and somebody says now that it is not to be counted.
 */
export async function withoutLosses(
  context: ServiceContext,
  arriving: Arriving,
  { db = context.db, refused = null }: { readonly db?: ServiceContext['db']; readonly refused?: RefusedValues | null } = {},
): Promise<{ readonly arriving: Arriving; readonly kept: readonly KeptValue[] }> {
  const lacking = arriving.flatMap(({ seriesId, observation }) => (observation.value === null ? [seriesId] : []));
  const known = await loadObservations(db, context.scope, new Set(lacking));
  const takenBack = refused === null ? new Set<string>() : await keptOfRefused(context, refused, db);
  const values = new Set(
    [...known].flatMap(([id, own]) => own.flatMap(({ period, value }) => (value === null ? [] : [`${id} ${period}`]))),
  );
  const isLoss = ({ seriesId, observation: { period, value } }: Arriving[number]): boolean =>
    value === null && values.has(`${seriesId} ${period}`) && !takenBack.has(`${seriesId} ${period}`);
  return {
    arriving: arriving.filter((one) => !isLoss(one)),
    kept: arriving.filter(isLoss).map(({ seriesId, observation: { period, note } }) => ({ seriesId, period, note })),
  };
}

/**
 * The series and periods of which what is kept is a refused value: the same number, from the same file or from one whose month was counted
 * as it stands. The same number from another file, whole as far as anybody knew, is none.
 */
export async function keptOfRefused(
  context: ServiceContext,
  { sha256, values }: RefusedValues,
  db = context.db,
): Promise<ReadonlySet<string>> {
  if (values.length === 0) return new Set();
  const known = await loadObservations(db, context.scope, new Set(values.map(({ seriesId }) => seriesId)));
  const imports = new Map<string, Import>((await listImports(db, context.scope)).map((one) => [one.id, one]));
  return new Set(
    values.flatMap(({ seriesId, period, value }) => {
      const kept = known.get(seriesId)?.find((one) => one.period === period);
      const from = kept === undefined ? undefined : imports.get(kept.importId);
      if (kept?.value !== value || from === undefined) return [];
      return from.sha256 === sha256 || wasCountedAsItStands(from, period) ? [`${seriesId} ${period}`] : [];
    }),
  );
}
