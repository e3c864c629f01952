import { figuresOfArea, findArea, type OfficialByArea, type OfficialValue } from '@saferplan/crime-data/official';
import { putPopulation } from '@saferplan/database/peers';
import { listItems, readPartnership } from '@saferplan/database/plan';
import { policeNamesOf } from '@saferplan/domain/plan';
import { PopulationEdition, sameName } from '@saferplan/domain/peers';
import { type Failure, type FileFault, type FileSaying, ok, PopulationEditionId, refuse, type Result } from '@saferplan/domain/shared';
import type { Item } from '@saferplan/domain/plan';
import { writeValueNote } from '@saferplan/domain/spc';
import { type WrittenTexts, writtenTextsFor } from '@saferplan/messages/written';
import { recordChanges } from '../../platform/record-changes.ts';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { READ_OFFICIAL } from './read-official-file.ts';
import { addSeries, type NewSeries } from './new-series.ts';
import { type Arriving, changesOf, type ImportSource, type StoredImport, storeObservations } from './store-import.ts';

type Crime = Extract<OfficialByArea, { kind: 'recorded-crime' }>;
type Populations = Extract<OfficialByArea, { kind: 'populations' }>;

/** An official table that was read, and for which area of it. */
export type OfficialTable =
  | { readonly kind: 'populations'; readonly fileName: string; readonly reading: Populations }
  | {
      readonly kind: 'recorded-crime';
      readonly fileName: string;
      readonly reading: Crime;
      /** The area as the partnership calls it. */
      readonly area: string;
      /** The areas of the table that it is made of. */
      readonly names: readonly string[];
      /** The areas of the table that it was before, the newest first. */
      readonly earlier: readonly (readonly string[])[];
      /** The figures of these areas, by `sameName` of what they measure. */
      readonly own: ReadonlyMap<string, readonly OfficialValue[]>;
      readonly notices: readonly FileSaying[];
      /** The series that the table feeds. */
      readonly series: readonly Item<'series'>[];
    };

/** What importing an official table would do. */
export interface OfficialPreview {
  readonly area: string;
  readonly names: readonly string[];
  readonly updated: string;
  readonly rows: number;
  readonly notices: readonly FileSaying[];
  /** What the area has by measure. */
  readonly measures: readonly {
    readonly measure: string;
    readonly series: string | null;
    readonly values: readonly { readonly period: string; readonly value: number | null; readonly note: string }[];
    readonly added: number;
    readonly revised: number;
  }[];
}

/** Reads an official table in a thread, for an area, the partnership's own where it is left out; refuses what is none or knows no such area. */
export async function readOfficialTable(
  context: ServiceContext,
  source: { readonly path: string; readonly name: string; readonly area: string | null },
): Promise<Result<OfficialTable, Failure>> {
  const { path, name } = source;
  const read = await runImportJob(READ_OFFICIAL, { path, name }, name);
  if (!read.ok) return read;
  if (!read.value.ok) return refuse({ code: 'unreadable-file', why: read.value.failure });
  const table = await officialTableOf(context, read.value.value, source);
  return table.ok ? table : refuse({ code: 'unreadable-file', why: table.failure.why });
}

/** Why a table has no figures of an area, and the areas of it that may be meant. */
export interface NoSuchArea {
  readonly why: FileFault;
  readonly areas: readonly string[];
}

/** What a table that was read has for an area, the partnership's own where it is left out. */
export async function officialTableOf(
  context: ServiceContext,
  reading: OfficialByArea,
  source: { readonly name: string; readonly area: string | null },
): Promise<Result<OfficialTable, NoSuchArea>> {
  if (reading.kind === 'populations') return ok({ kind: 'populations', fileName: source.name, reading });
  const [partnership, areas, changes, series] = await Promise.all([
    readPartnership(context.db, context.scope),
    listItems(context.db, context.scope, 'area', null),
    listItems(context.db, context.scope, 'area-change', null),
    listItems(context.db, context.scope, 'series', null),
  ]);
  const area = source.area ?? partnership.area;
  const formerly = policeNamesOf(area, areas, changes).filter((name) => sameName(name) !== sameName(area));
  const found = findArea(area, formerly, reading.areas);
  if (found.kind === 'shared')
    return refuse({
      areas: [found.partnership],
      why: { code: 'area-shared', name: source.name, area, partnership: found.partnership },
    });
  if (found.kind === 'unknown')
    return refuse({
      areas: found.similar,
      why: { code: 'no-such-area', name: source.name, area, similar: found.similar },
    });
  const { names, earlier } = found;
  const own = ownFigures(reading, [names, ...earlier].flat());
  return ok({
    kind: 'recorded-crime',
    fileName: source.name,
    reading,
    area,
    names,
    earlier,
    own,
    notices: [
      ...(names.length > 1 ? [{ code: 'sum-of-areas', area, areas: names } as const] : []),
      ...ofQuarters(area, { names, earlier, own }, reading.quarters),
      ...reading.notices,
    ],
    series: series.filter(({ feed }) => feed.kind === 'official' && sameName(feed.area) === sameName(area)),
  });
}

type CrimeTable = Extract<OfficialTable, { kind: 'recorded-crime' }>;

/** What importing this table would do; nothing is stored. */
export async function previewOfficial(context: ServiceContext, table: CrimeTable): Promise<OfficialPreview> {
  const { reading, area, names, notices } = table;
  const changes = await changesOf(context, arrivingFor(table, table.series));
  return {
    area,
    names,
    updated: reading.updated,
    rows: reading.rows,
    notices,
    measures: reading.measures.flatMap((measure) => {
      const values = valuesOf(table, measure);
      const series = table.series.find(({ feed }) => feed.kind === 'official' && sameName(feed.measure) === sameName(measure));
      const own = changes.filter(({ seriesId }) => seriesId === series?.id);
      if (values.length === 0) return [];
      return [
        {
          measure,
          series: series?.title ?? null,
          values,
          added: own.filter(({ before }) => before === null).length,
          revised: own.filter(({ before }) => before !== null).length,
        },
      ];
    }),
  };
}

/** Stores the figures of the area in its series, first making one for each measure of `createFor`, and those of every other area to compare with. */
export function importOfficial(
  context: ServiceContext,
  table: CrimeTable,
  createFor: readonly string[],
): Promise<Result<StoredImport, Failure>> {
  const { area } = table;
  return storeObservations(context, sourceOfOfficial(table), async (trx) => {
    const texts = writtenTextsFor(await readPartnership(trx, context.scope));
    const made = await addSeries(
      context,
      trx,
      createFor.map((measure) => newOfficialSeries({ measure, area }, valuesOf(table, measure), texts)),
    );
    return arrivingFor(table, [...table.series, ...made]);
  });
}

/** Where the figures of a table come from, with those of every other area to compare with. */
export function sourceOfOfficial({ reading, names, earlier, notices, fileName }: CrimeTable): ImportSource {
  const { sha256, bytes, rows, figures } = reading;
  const isOwn = isOneOf([names, ...earlier].flat());
  const others = figures.filter(({ area }) => !isOwn(area));
  const areaCounts = function* () {
    for (const area of others) yield figuresOfArea(area);
  };
  return { kind: 'official', fileName, sha256, bytes, rows, notices, areaCounts };
}

/** The values of a table for the series that it feeds. */
export const arrivingOfOfficial = (table: CrimeTable): Arriving => arrivingFor(table, table.series);

/** Keeps estimates of people as an edition of this title, in place of an earlier one. */
export function importPopulations(
  context: ServiceContext,
  { reading }: { readonly reading: Populations },
  edition: { readonly title: string; readonly source: string },
): Promise<Result<PopulationEdition, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const fields = parseOrAbort(PopulationEdition, {
      ...edition,
      kind: 'yearly',
      licence: 'Open Government Licence v3.0',
      estimates: reading.estimates,
    });
    const id = PopulationEditionId.parse(context.makeId('pop'));
    await putPopulation(trx, context.scope, { ...fields, id, at: context.now().toISOString() });
    const { estimates, ...described } = fields;
    await recordChanges(context, trx, {
      editionId: null,
      summary: { code: 'people-imported', title: fields.title },
      changes: [
        { kind: 'population', itemId: id, changeType: 'created', before: null, after: { ...described, estimates: estimates.length } },
      ],
    });
    return fields;
  });
}

/** Whether an area is one of these, however it is spelt. */
function isOneOf(names: readonly string[]): (area: string) => boolean {
  const own = new Set(names.map(sameName));
  return (area) => own.has(sameName(area));
}

function ownFigures({ figures }: Crime, names: readonly string[]): ReadonlyMap<string, readonly OfficialValue[]> {
  const isOwn = isOneOf(names);
  const own = figures.filter(({ area }) => isOwn(area)).flatMap(figuresOfArea);
  return Map.groupBy(own, ({ measure }) => sameName(measure));
}

type OwnFigures = Pick<CrimeTable, 'own' | 'names' | 'earlier'>;

/** The areas under which the figures of a quarter stand: those of now, else those that it was before; none where no row is of it. */
function namesIn({ names, earlier }: OwnFigures, figures: readonly OfficialValue[]): readonly string[] | null {
  const come = isOneOf(figures.flatMap(({ area, note }) => (note === NO_ROW ? [] : [area])));
  const known = [names, ...earlier];
  return known.find((areas) => areas.every(come)) ?? known.find((areas) => areas.some(come)) ?? null;
}

const NO_ROW = writeValueNote({ code: 'no-row-of-quarter' });

/** The figures of the area by quarter: the sum of its parts, missing where one of them is. */
function valuesOf(table: OwnFigures, measure: string) {
  const byPeriod = Map.groupBy(table.own.get(sameName(measure)) ?? [], ({ period }) => period);
  return [...byPeriod.keys()].toSorted().map((period) => {
    const figures = byPeriod.get(period) ?? [];
    const names = namesIn(table, figures);
    const own = names === null ? figures : figures.filter(({ area }) => isOneOf(names)(area));
    const missing = own.find(({ value }) => value === null);
    const isWhole = own.length === (names ?? table.names).length;
    const sum = own.reduce((total, { value }) => total + (value ?? 0), 0);
    return {
      period,
      value: missing === undefined && isWhole ? sum : null,
      note: missing?.note ?? (isWhole ? '' : writeValueNote({ code: 'area-without-figure' })),
    };
  });
}

/** What is odd about the quarters that a table has of an area, among those of all areas. */
function ofQuarters(area: string, table: OwnFigures, quarters: readonly string[]): readonly FileSaying[] {
  const byPeriod = Map.groupBy([...table.own.values()].flat(), ({ period }) => period);
  const of = quarters.map((period) => ({ period, names: namesIn(table, byPeriod.get(period) ?? []) }));
  const without = of.flatMap(({ period, names }) => (names === null ? [period] : []));
  const former = table.earlier.flatMap((areas) => {
    const to = of.findLast(({ names }) => names === areas)?.period;
    return to === undefined ? [] : [{ code: 'figures-of-former-areas', area, areas, to } as const];
  });
  return [...(without.length === 0 ? [] : [{ code: 'quarters-without-rows', area, quarters: without } as const]), ...former];
}

const arrivingFor = (table: CrimeTable, series: readonly Item<'series'>[]): Arriving =>
  series.flatMap(({ id, feed }) =>
    feed.kind === 'official'
      ? valuesOf(table, feed.measure).map((observation) => ({ seriesId: id, observation: { ...observation, denominator: null } }))
      : [],
  );

const newOfficialSeries = (
  { measure, area }: { readonly measure: string; readonly area: string },
  values: readonly { readonly value: number | null }[],
  { recordedOffences, recordedAlone }: WrittenTexts,
): NewSeries => ({
  title: measure,
  unit: recordedOffences,
  area,
  interval: 'quarter',
  source: 'Home Office, police recorded crime Community Safety Partnership open data',
  licence: 'Open Government Licence v3.0',
  caveat: recordedAlone,
  feed: { kind: 'official', area, measure },
  values: values.map(({ value }) => ({ value, denominator: null })),
});
