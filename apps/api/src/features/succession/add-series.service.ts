import type { Database } from '@saferplan/database';
import { insertItem, listItems, readPartnership } from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import { type Item, KINDS } from '@saferplan/domain/plan';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import {
  type ChangeSummary,
  coded,
  type Failure,
  firstLanguageOf,
  freeSlug,
  type Language,
  lineOfText,
  ok,
  type Result,
  type SeriesId,
  Slug,
  slugFrom,
  type SuccessionId,
} from '@saferplan/domain/shared';
import type { Observation, SeriesFields } from '@saferplan/domain/spc';
import { addSeries, isAgreed, mayShareRestricted, type SeriesPart } from '@saferplan/domain/succession';
import { sayChange } from '@saferplan/messages/changes';
import { sayValueNote } from '@saferplan/messages/value-notes';
import { type WrittenTexts, writtenTextsFor } from '@saferplan/messages/written';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { recordChanges } from '../../platform/record-changes.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { insertFirstValues } from '../spc/index.ts';
import { type Ending, readEnding } from './plans-before.ts';

/** A series of a partnership that ends, as it can be chosen for a sum. */
export interface OfferedSeries {
  readonly partnership: string;
  readonly slug: string;
  readonly title: string;
  readonly unit: string;
  readonly interval: SeriesFields['interval'];
  /** Whether it is kept to partners: it is offered only where the administrators of both sides have agreed to that. */
  readonly restricted: boolean;
}

interface Offered extends OfferedSeries {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly improvement: SeriesFields['improvement'];
  readonly observations: readonly Observation[];
}

/** The series of the partnerships before a succession that the one of the context may add. */
export async function offerSeries(
  context: ServiceContext,
  installation: Kysely<Database>,
  input: { readonly id: SuccessionId },
): Promise<Result<readonly OfferedSeries[], Failure>> {
  const ending = await readEnding(context, installation, input.id);
  if (!ending.ok) return ending;
  const { slug: to } = await readPartnership(context.db, context.scope);
  const offered = await seriesOffered(installation, ending.value, to);
  return ok(
    offered.map(({ partnership, slug, title, unit, interval, restricted }) => ({ partnership, slug, title, unit, interval, restricted })),
  );
}

/** What is published, and what is kept to partners of those whose administrators let it cross. */
async function seriesOffered(
  installation: Kysely<Database>,
  { succession, partnerships, plans }: Ending,
  to: string,
): Promise<readonly Offered[]> {
  const published = plans.flatMap(({ snapshot }) => {
    const { slug, name } = snapshot.partnership;
    return snapshot.series.map((series): Offered => ({ partnership: slug, name, ...publishedOf(series) }));
  });
  const restricted: Offered[] = [];
  for (const { slug, name, scope } of partnerships) {
    if (!mayShareRestricted(succession, succession.answers, { from: slug, to })) continue;
    const observations = await loadObservations(installation, scope);
    for (const series of await listItems(installation, scope, 'series', null))
      if (series.audience === 'partners')
        restricted.push({
          partnership: slug,
          name,
          ...series,
          restricted: true,
          observations: plainValues(observations.get(series.id)),
        });
  }
  return [...published, ...restricted];
}

const publishedOf = ({ slug, title, unit, interval, source, licence, improvement, points }: SnapshotSeries) => ({
  slug,
  title,
  unit,
  interval,
  source,
  licence,
  improvement,
  restricted: false,
  observations: points.map(({ period, count, denominator, note }) => ({ period, value: count, denominator, note })),
});

const plainValues = (stored: readonly Observation[] = []): readonly Observation[] =>
  stored.map(({ period, value, denominator, note }) => ({ period, value, denominator, note }));

const NewSum = z.strictObject({
  title: lineOfText(),
  parts: z
    .array(z.strictObject({ partnership: Slug, series: Slug }))
    .min(2, { error: coded('too-few-parts') })
    .max(60),
});

/**
 * Adds a series on the new area, kept to partners, whose values are the sums of series of the partnerships before: a period has one only
 * where every part has. What the parts are and what is missing is said in the series and in its import. One change.
 */
export async function addSummedSeries(
  context: ServiceContext,
  installation: Kysely<Database>,
  input: { readonly id: SuccessionId; readonly given: unknown },
): Promise<Result<{ readonly seriesId: SeriesId; readonly known: number; readonly missing: number }, Failure>> {
  const ending = await readEnding(context, installation, input.id);
  if (!ending.ok) return ending;
  const { succession } = ending.value;
  const { slug: to, area, languages } = await readPartnership(context.db, context.scope);
  // Before the transaction: SQLite has one connection, which that holds.
  const offered = await seriesOffered(installation, ending.value, to);
  return inTransaction(context.db, async (trx) => {
    if (!succession.after.includes(to)) abort({ code: 'not-allowed' });
    if (!isAgreed(succession, succession.answers)) abort({ code: 'invalid-transition', unmet: [{ code: 'not-all-agreed' }] });
    const given = parseOrAbort(NewSum, input.given);
    const parts = given.parts.map(({ partnership, series }, index) => {
      const found = offered.find((one) => one.partnership === partnership && one.slug === series);
      return (
        found ??
        abort({
          code: 'invalid',
          faults: [{ path: `given.parts.${index.toString()}`, message: { code: 'no-such-series', series, partnership } }],
        })
      );
    });
    const twice = parts.find(({ partnership }, index) => parts.findIndex((other) => other.partnership === partnership) !== index);
    if (twice !== undefined)
      abort({ code: 'invalid', faults: [{ path: 'given.parts', message: { code: 'series-twice', name: twice.name } }] });
    const added = addSeries(parts.map(({ name, unit, interval, observations }): SeriesPart => ({ name, unit, interval, observations })));
    if (!added.ok) return abort({ code: 'invalid', faults: [{ path: 'given.parts', message: added.failure }] });
    const there = await listItems(trx, context.scope, 'series', null);
    const series = newSeries(context, { title: given.title, area, parts, texts: writtenTextsFor({ languages }) }, there);
    await insertItem(trx, context.scope, 'series', null, series);
    const language = firstLanguageOf({ languages });
    const summary: ChangeSummary = { code: 'series-of-sum-added', title: series.title, count: parts.length };
    await storeValues(context, trx, { series, observations: added.value, parts, summary, language });
    const { id, position: _position, version: _version, ...after } = series;
    await recordChanges(context, trx, {
      editionId: null,
      summary,
      changes: [{ kind: 'series', itemId: id, changeType: 'created', before: null, after }],
    });
    const known = added.value.filter(({ value }) => value !== null).length;
    return { seriesId: id, known, missing: added.value.length - known };
  });
}

interface NewSumFacts {
  readonly title: string;
  readonly area: string;
  readonly parts: readonly Offered[];
  readonly texts: WrittenTexts;
}

function newSeries(
  { makeId }: ServiceContext,
  { title, area, parts, texts }: NewSumFacts,
  there: readonly Item<'series'>[],
): Item<'series'> {
  const [first] = parts;
  const same = (field: 'licence' | 'improvement' | 'source'): boolean => parts.every((part) => part[field] === first?.[field]);
  const restricted = parts.filter((part) => part.restricted).map(({ name }) => name);
  return {
    id: KINDS.series.id.parse(makeId('ser')),
    position: there.length,
    version: 1,
    ...KINDS.series.schema.parse({
      ...KINDS.series.blank(title),
      title,
      slug: freeSlug(slugFrom(title), new Set(there.map(({ slug }) => slug))),
      unit: first?.unit,
      area,
      about: texts.sumOf(parts.map((part) => `${part.title} (${part.name})`)),
      source: same('source') ? first?.source : '',
      licence: same('licence') ? first?.licence : '',
      caveat: restricted.length === 0 ? '' : texts.holdsRestricted(restricted),
      interval: first?.interval,
      improvement: same('improvement') ? first?.improvement : 'not-said',
    }),
  };
}

async function storeValues(
  context: ServiceContext,
  trx: Transaction<Database>,
  given: {
    readonly series: Item<'series'>;
    readonly observations: readonly Observation[];
    readonly parts: readonly Offered[];
    readonly summary: ChangeSummary;
    readonly language: Language;
  },
): Promise<void> {
  const { series, observations, parts, summary, language } = given;
  await insertFirstValues(
    context,
    trx,
    observations.map((observation) => ({ seriesId: series.id, observation })),
    {
      kind: 'sum',
      fileName: sayChange(summary).slice(0, 200),
      content: parts.map(({ partnership, slug, observations: values }) => ({ partnership, slug, values })),
      notices: observations.flatMap(({ period, note }) => (note === '' ? [] : [`${period}: ${sayValueNote(note, language)}`])),
    },
  );
}
