import { funnelOf } from '@saferplan/domain/peers';
import { DATA_COLUMNS, scorecardOf, type Snapshot } from '@saferplan/domain/publication';
import { writeCsv } from '../platform/files/write-csv.ts';

/** The scorecard of an edition as of a day, a line a measure. */
export function scorecardCsv(snapshot: Snapshot, on: string): string {
  const { indicators, series } = scorecardOf(snapshot, on);
  const titles = new Map(snapshot.priorities.map(({ slug, title }) => [slug, title]));
  const lines = [...indicators, ...series].map(
    ({ of, priority, title, unit, newest, ageInMonths, variation, target, assurance, owners, lastReported }) => [
      snapshot.edition.label,
      of,
      priority === null ? '' : (titles.get(priority) ?? ''),
      title,
      unit,
      newest?.value ?? '',
      newest?.when ?? '',
      ageInMonths ?? '',
      variation,
      target?.inWords ?? '',
      target?.value ?? '',
      target?.wanted ?? '',
      target?.by ?? '',
      assurance.answer,
      assurance.answer === 'cannot-say' ? assurance.because : '',
      owners.join('; '),
      lastReported ?? '',
    ],
  );
  return writeCsv([DATA_COLUMNS.scorecard, ...lines]);
}

type CountedFrom = Pick<Snapshot['series'][number], 'slug' | 'source'>;

/** Each series beside those of other areas, a line an area. */
export function neighboursCsv({
  neighbours,
  series: all,
}: Pick<Snapshot, 'neighbours'> & { readonly series: readonly CountedFrom[] }): string {
  const sources = new Map(all.map(({ slug, source }) => [slug, source]));
  const lines = neighbours.flatMap(({ series, from, to, interval, areas, population, populationSource, per }) => {
    const funnel = funnelOf(
      areas.map((area, index) => ({ ...area, code: index.toString() })),
      per,
    );
    const points = new Map(funnel.ok ? funnel.value.points.map((point) => [point.code, point]) : []);
    const leftOut = new Map(funnel.ok ? funnel.value.leftOut.map(({ code, why }) => [code, why]) : []);
    return areas.map(({ name, isOwn, count, people, codes }, index) => {
      const point = points.get(index.toString());
      return [
        series,
        from,
        to,
        name,
        isOwn ? 'yes' : 'no',
        count ?? '',
        people ?? '',
        population,
        per,
        point?.rate ?? '',
        point?.z ?? '',
        point?.state ?? 'cannot-tell',
        funnel.ok ? (leftOut.get(index.toString()) ?? '') : funnel.failure.code,
        interval,
        (codes ?? []).join('; '),
        sources.get(series) ?? '',
        populationSource,
      ];
    });
  });
  return writeCsv([DATA_COLUMNS.neighbours, ...lines]);
}

/** Recorded crime by ward and kind, and by small area, with what is withheld left out. */
export function placesCsv({ places }: Snapshot): string {
  if (places === null) return writeCsv([DATA_COLUMNS.places]);
  const { from, to, measures, wards, smallAreas } = places;
  const line = (layer: string, { code, name }: { readonly code: string; readonly name: string }, measure: string, count: number | null) => [
    layer,
    code,
    name,
    from,
    to,
    measure,
    count ?? '',
    count === null ? 'yes' : 'no',
  ];
  return writeCsv([
    DATA_COLUMNS.places,
    ...wards.flatMap((ward) => [
      line('ward', ward, 'all', ward.total),
      ...measures.map((measure, index) => line('ward', ward, measure, ward.counts[index] ?? null)),
    ]),
    ...smallAreas.map((area) => line('small-area', area, 'all', area.total)),
  ]);
}
