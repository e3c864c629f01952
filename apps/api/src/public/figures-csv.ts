import { funnelOf } from '@saferplan/domain/peers';
import { scorecardOf, type Snapshot } from '@saferplan/domain/publication';
import { writeCsv } from '../platform/files/write-csv.ts';

/** The columns of each table, with what each means: the CSV files and their metadata are made of the same list. */
export const SCORECARD_COLUMNS = [
  ['edition', 'The edition, as in 2017-18'],
  ['of', 'indicator: a measure of the plan; series: recorded figures that stand beside them'],
  ['priority', 'The title of the priority; empty where it belongs to none'],
  ['measure', 'What is counted'],
  ['unit', 'The unit, where it has one'],
  ['newest', 'The newest figure; empty where there is none'],
  ['newest_when', 'The month or day of the newest figure'],
  ['age_in_months', 'Whole months since then; empty where there is no figure'],
  ['variation', 'What the chart says: as-usual, better, worse, changed, too-early, no-chart, or no-figure where nothing was measured'],
  ['target', 'What is aimed at, in words; empty where nothing is'],
  ['target_value', 'The number to reach; empty where the target names none'],
  ['target_wanted', 'Which side of it is wanted: higher or lower'],
  ['target_by', 'The day by which; empty where none is named'],
  ['assurance', 'will-meet, will-miss or hit-and-miss, for as long as nothing changes; cannot-say or no-target'],
  ['assurance_because', 'Why nobody can say'],
  ['owners', 'Who leads, or where recorded figures come from'],
  ['last_reported', 'When a figure was last typed in; empty where that is not recorded'],
] as const;

export const NEIGHBOUR_COLUMNS = [
  ['series', 'The slug of the series'],
  ['from', 'The first month that is counted'],
  ['to', 'The last month, or the first month of the last quarter'],
  ['area', 'The area, as its figures name it'],
  ['is_own', 'Whether it is the area of the plan: yes or no'],
  ['count', 'What was counted; empty where that is not known'],
  ['people', 'How many people it has; empty where that is not known'],
  ['population', 'The edition of numbers of people'],
  ['per', 'The rate is per so many people'],
  ['rate', 'The rate'],
  ['z', 'How far from the rate of all, in standard deviations with over-dispersion (Spiegelhalter 2005)'],
  ['verdict', 'as-neighbours, higher, lower or cannot-tell'],
  [
    'not_compared',
    'Why the area has no rate: no-count, not-a-count or no-people; or why none has: too-few-areas, nothing-counted or repeated-area; else empty',
  ],
] as const;

export const PLACE_COLUMNS = [
  ['layer', 'ward or small-area (LSOA)'],
  ['code', 'The code of the Office for National Statistics'],
  ['name', 'The name of the area'],
  ['from', 'The first month that is counted'],
  ['to', 'The last month that is counted'],
  ['measure', 'The kind of crime; all for every kind together'],
  ['count', 'How many were recorded; empty where that is withheld'],
  ['withheld', 'Whether it is withheld, as a small number or so that one cannot be worked out: yes or no'],
] as const;

const namesOf = (columns: readonly (readonly [string, string])[]): string[] => columns.map(([name]) => name);

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
  return writeCsv([namesOf(SCORECARD_COLUMNS), ...lines]);
}

/** Each series beside those of other areas, a line an area. */
export function neighboursCsv({ neighbours }: Pick<Snapshot, 'neighbours'>): string {
  const lines = neighbours.flatMap(({ series, from, to, areas, population, per }) => {
    const funnel = funnelOf(
      areas.map((area, index) => ({ ...area, code: index.toString() })),
      per,
    );
    const points = new Map(funnel.ok ? funnel.value.points.map((point) => [point.code, point]) : []);
    const leftOut = new Map(funnel.ok ? funnel.value.leftOut.map(({ code, why }) => [code, why]) : []);
    return areas.map(({ name, isOwn, count, people }, index) => {
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
      ];
    });
  });
  return writeCsv([namesOf(NEIGHBOUR_COLUMNS), ...lines]);
}

/** Recorded crime by ward and kind, and by small area, with what is withheld left out. */
export function placesCsv({ places }: Snapshot): string {
  if (places === null) return writeCsv([namesOf(PLACE_COLUMNS)]);
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
    namesOf(PLACE_COLUMNS),
    ...wards.flatMap((ward) => [
      line('ward', ward, 'all', ward.total),
      ...measures.map((measure, index) => line('ward', ward, measure, ward.counts[index] ?? null)),
    ]),
    ...smallAreas.map((area) => line('small-area', area, 'all', area.total)),
  ]);
}
