import { listChangesOf } from '@saferplan/database/change-log';
import { findItem, listItems } from '@saferplan/database/plan';
import { countChangesByImport, type Import, listImports, type SourcedObservation } from '@saferplan/database/spc';
import type { Item } from '@saferplan/domain/plan';
import { type Failure, ok, refuse, type Result, type SeriesId } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';
import { observationsWithSources } from './observation.service.ts';

/** A series with all that its chart and its history need. */
export interface SeriesDetail {
  readonly series: Item<'series'>;
  readonly marks: readonly Item<'series-mark'>[];
  /** Who made each mark, and when (ISO 8601, UTC); null for those that came with the package. */
  readonly makers: Readonly<Record<string, { readonly by: string; readonly at: string } | null>>;
  readonly observations: readonly SourcedObservation[];
  readonly imports: readonly Import[];
}

/** A series with its marks and who made each, its observations, and the imports they came with. */
export async function readSeries(context: ServiceContext, input: { readonly seriesId: SeriesId }): Promise<Result<SeriesDetail, Failure>> {
  const found = await findItem(context.db, context.scope, 'series', input.seriesId);
  if (found === null) return refuse({ code: 'not-found', what: 'series' });
  const marks = (await listItems(context.db, context.scope, 'series-mark', null)).filter(({ seriesId }) => seriesId === input.seriesId);
  const made = await Promise.all(
    marks.map(async ({ id }) => {
      const [first] = (await listChangesOf(context.db, context.scope, 'series-mark', id)).toReversed();
      return [id, first === undefined ? null : { by: first.actorName, at: first.at }] as const;
    }),
  );
  return ok({ series: found.item, marks, makers: Object.fromEntries(made), ...(await observationsWithSources(context, input.seriesId)) });
}

/** An import with how many values, of how many series, it changed. */
export interface BroughtIn extends Import {
  readonly changed: { readonly values: number; readonly series: number };
}

/** All imports, newest first. */
export async function listBroughtIn(context: ServiceContext): Promise<readonly BroughtIn[]> {
  const [imports, changed] = await Promise.all([listImports(context.db, context.scope), countChangesByImport(context.db, context.scope)]);
  return imports.map((made) => ({ ...made, changed: changed.get(made.id) ?? { values: 0, series: 0 } }));
}
