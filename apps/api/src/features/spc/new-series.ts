import type { Database } from '@saferplan/database';
import { insertItem, listItems, readPartnership } from '@saferplan/database/plan';
import { type Item, KINDS } from '@saferplan/domain/plan';
import { PREFIXES, freeSlug, SeriesId, slugFrom } from '@saferplan/domain/shared';
import { firstChart, type SeriesFields } from '@saferplan/domain/spc';
import type { Transaction } from 'kysely';
import { recordChanges } from '../../platform/record-changes.ts';
import { parseOrAbort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** What a series begins with beside the partnership's own rules and charts: kept from the public until somebody opens it. */
const BEGINNING = {
  about: '',
  source: '',
  licence: '',
  caveat: '',
  audience: 'partners',
  interval: 'month',
  improvement: 'not-said',
  baselinePoints: null,
  limitsFrom: null,
  target: null,
} as const satisfies Partial<SeriesFields>;

/** What must be said of a new series; the rest is as most series begin. `values`, and what they are `outOf`, tell by which chart it is shown first. */
export type NewSeries = Pick<SeriesFields, 'title' | 'unit' | 'area' | 'feed'> &
  Partial<SeriesFields> & {
    readonly values?: Parameters<typeof firstChart>[1]['values'];
    readonly outOf?: string | undefined;
  };

/** Adds series at the end of the list, in the transaction of the import that brings their values. */
export async function addSeries(
  context: ServiceContext,
  trx: Transaction<Database>,
  wanted: readonly NewSeries[],
): Promise<readonly Item<'series'>[]> {
  const existing = await listItems(trx, context.scope, 'series', null);
  const taken = new Set(existing.map(({ slug }) => slug));
  const made: Item<'series'>[] = [];
  const { seriesDefaults } = await readPartnership(trx, context.scope);
  for (const { values = [], outOf, ...one } of wanted) {
    const slug = freeSlug(slugFrom(one.title), taken);
    taken.add(slug);
    const fields = parseOrAbort(KINDS.series.schema, {
      ...BEGINNING,
      rules: seriesDefaults.rules,
      ...firstChart(seriesDefaults.charts, { interval: one.interval ?? BEGINNING.interval, values, outOf, chart: one.chart }),
      ...one,
      slug,
    });
    const position = existing.length + made.length;
    const item: Item<'series'> = { id: SeriesId.parse(context.makeId(PREFIXES.series)), position, version: 1, ...fields };
    await insertItem(trx, context.scope, 'series', null, item);
    await recordChanges(context, trx, {
      editionId: null,
      summary: { code: 'series-added', title: fields.title },
      changes: [{ kind: 'series', itemId: item.id, changeType: 'created', before: null, after: { position, ...fields } }],
    });
    made.push(item);
  }
  return made;
}
