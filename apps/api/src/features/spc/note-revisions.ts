import type { Database } from '@saferplan/database';
import { listItems } from '@saferplan/database/plan';
import { insertPublishedRevisions, listPublishedRevisions, type PublishedRevision, publicTablesOf } from '@saferplan/database/publication';
import { listObservations } from '@saferplan/database/spc';
import { revisedSince } from '@saferplan/domain/publication';
import type { SeriesId } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import { readNewestPublished } from './published-otherwise.ts';

/**
 * Notes for the public, which knows publications alone, how many values of these series are kept otherwise than the newest publication of
 * each edition has them. In the transaction that changes the values.
 */
export async function noteRevisions(context: ServiceContext, trx: Transaction<Database>, seriesIds: ReadonlySet<SeriesId>): Promise<void> {
  if (seriesIds.size === 0) return;
  const published = await readNewestPublished(context, trx);
  if (published.length === 0) return;
  const series = (await listItems(trx, context.scope, 'series', null)).filter(
    ({ id, audience }) => seriesIds.has(id) && audience === 'public',
  );
  const noted = new Map((await listPublishedRevisions(publicTablesOf(trx), context.scope)).map((one) => [keyOf(one), one]));
  const at = context.now().toISOString();
  const revisions: PublishedRevision[] = [];
  for (const { id, slug } of series) {
    const now = await listObservations(trx, context.scope, id);
    for (const { publicationId, values } of published) {
      const revised = revisedSince(values.get(slug) ?? [], now);
      const one = {
        publicationId,
        series: slug,
        revised: revised.length,
        firstPeriod: revised[0]?.period ?? '',
        lastPeriod: revised.at(-1)?.period ?? '',
        at,
      };
      const before = noted.get(keyOf(one));
      const isSame =
        (before?.revised ?? 0) === one.revised &&
        (before?.firstPeriod ?? '') === one.firstPeriod &&
        (before?.lastPeriod ?? '') === one.lastPeriod;
      if (!isSame) revisions.push(one);
    }
  }
  await insertPublishedRevisions(trx, context.scope, revisions);
}

const keyOf = ({ publicationId, series }: Pick<PublishedRevision, 'publicationId' | 'series'>): string =>
  JSON.stringify([publicationId, series]);
